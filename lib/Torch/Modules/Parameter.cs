using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A tensor that an optimizer changes: a leaf that requires gradients.</summary>
public class Parameter : Tensor
{
    /// <summary>Takes over a tensor, which is as good as disposed afterwards, and forgets how it was computed.</summary>
    /// <exception cref="System.Runtime.InteropServices.ExternalException">Gradients are asked for, and its elements are integers.</exception>
    public Parameter(Tensor data, bool requires_grad = true)
        : base(Leaf(data))
    {
        this.requires_grad = requires_grad;
    }

    private static Tensor Leaf(Tensor data) => data.is_leaf ? data : data.detach();
}
