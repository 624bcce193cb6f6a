namespace TorchSharp;

public static partial class torch
{
    /// <summary>Which elements are no numbers.</summary>
    public static Tensor isnan(Tensor input) => input.isnan();

    /// <summary>Which elements are infinite.</summary>
    public static Tensor isinf(Tensor input) => input.isinf();

    /// <summary>Which elements are finite.</summary>
    public static Tensor isfinite(Tensor input) => input.isfinite();

    /// <summary>Which elements are 0 or false.</summary>
    public static Tensor logical_not(Tensor input) => input.logical_not();

    /// <summary>Each element with every bit turned.</summary>
    public static Tensor bitwise_not(Tensor input) => input.bitwise_not();
}
