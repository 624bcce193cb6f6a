using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Matrix product; batches of matrices are broadcast.</summary>
    public static Tensor matmul(Tensor input, Tensor target) => Call.One("matmul", input, target);
}
