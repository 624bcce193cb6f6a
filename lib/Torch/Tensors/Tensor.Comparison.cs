using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Which elements are equal.</summary>
    public Tensor eq(Tensor target) => Call.One("eq.Tensor", this, target);

    /// <summary>Which elements are equal.</summary>
    public Tensor eq(Scalar target) => Call.One("eq.Scalar", this, target);

    /// <summary>Which elements are different.</summary>
    public Tensor ne(Tensor target) => Call.One("ne.Tensor", this, target);

    /// <summary>Which elements are different.</summary>
    public Tensor ne(Scalar target) => Call.One("ne.Scalar", this, target);

    /// <summary>Which elements are less.</summary>
    public Tensor lt(Tensor target) => Call.One("lt.Tensor", this, target);

    /// <summary>Which elements are less.</summary>
    public Tensor lt(Scalar target) => Call.One("lt.Scalar", this, target);

    /// <summary>Which elements are less or equal.</summary>
    public Tensor le(Tensor target) => Call.One("le.Tensor", this, target);

    /// <summary>Which elements are less or equal.</summary>
    public Tensor le(Scalar target) => Call.One("le.Scalar", this, target);

    /// <summary>Which elements are greater.</summary>
    public Tensor gt(Tensor target) => Call.One("gt.Tensor", this, target);

    /// <summary>Which elements are greater.</summary>
    public Tensor gt(Scalar target) => Call.One("gt.Scalar", this, target);

    /// <summary>Which elements are greater or equal.</summary>
    public Tensor ge(Tensor target) => Call.One("ge.Tensor", this, target);

    /// <summary>Which elements are greater or equal.</summary>
    public Tensor ge(Scalar target) => Call.One("ge.Scalar", this, target);

    /// <summary>Where both are not 0.</summary>
    public Tensor logical_and(Tensor other) => Call.One("logical_and", this, other);

    /// <summary>Where one of both is not 0.</summary>
    public Tensor logical_or(Tensor other) => Call.One("logical_or", this, other);

    /// <summary>Where exactly one is not 0.</summary>
    public Tensor logical_xor(Tensor other) => Call.One("logical_xor", this, other);

    /// <summary>Bitwise and of the elements.</summary>
    public Tensor bitwise_and(Tensor other) => Call.One("bitwise_and.Tensor", this, other);

    /// <summary>Bitwise or of the elements.</summary>
    public Tensor bitwise_or(Tensor other) => Call.One("bitwise_or.Tensor", this, other);

    /// <summary>Bitwise exclusive or of the elements.</summary>
    public Tensor bitwise_xor(Tensor other) => Call.One("bitwise_xor.Tensor", this, other);

    /// <summary>Whether the shapes and all elements are equal.</summary>
    public bool equal(Tensor target) => Call.Truth("equal", this, target);

    /// <summary>Which elements are equal but for |a − b| ≤ atol + rtol |b|.</summary>
    public Tensor isclose(Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false) =>
        Call.One("isclose", this, other, rtol, atol, nanEqual);

    /// <summary>Whether all elements are equal but for |a − b| ≤ atol + rtol |b|.</summary>
    public bool allclose(Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
        Call.Truth("allclose", this, target, rtol, atol, equal_nan);
    }
}
