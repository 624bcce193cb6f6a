using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>x₁ · x₂ / max(‖x₁‖ ‖x₂‖, ε) along a dimension.</summary>
public sealed class CosineSimilarity : Module<Tensor, Tensor, Tensor>
{
    internal CosineSimilarity(long dim, double eps)
        : base(nameof(CosineSimilarity)) => (this.dim, this.eps) = (dim, eps);

    /// <summary>The dimension.</summary>
    public long dim { get; set; }

    /// <summary>ε.</summary>
    public double eps { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2) => functional.cosine_similarity(input1, input2, dim, eps);
}
