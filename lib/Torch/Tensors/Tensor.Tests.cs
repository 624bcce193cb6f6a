using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Which elements are no numbers.</summary>
    public Tensor isnan() => Call.One("isnan", this);

    /// <summary>Which elements are infinite.</summary>
    public Tensor isinf() => Call.One("isinf", this);

    /// <summary>Which elements are finite.</summary>
    public Tensor isfinite() => Call.One("isfinite", this);

    /// <summary>Which elements are 0 or false.</summary>
    public Tensor logical_not() => Call.One("logical_not", this);

    /// <summary>Each element with every bit turned.</summary>
    public Tensor bitwise_not() => Call.One("bitwise_not", this);
    }
}
