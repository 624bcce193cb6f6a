namespace TorchSharp;

public static partial class torch
{
    /// <summary>The logarithm of <see cref="softmax(Tensor, int, ScalarType?)"/>, without overflow.</summary>
    public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => input.log_softmax(dim, dtype);
}
