namespace TorchSharp;

public static partial class torch
{
    /// <summary>Which elements are equal.</summary>
    public static Tensor eq(Tensor left, Tensor right) => left.eq(right);

    /// <summary>Which elements are equal.</summary>
    public static Tensor eq(Tensor left, Scalar right) => left.eq(right);

    /// <summary>Which elements are different.</summary>
    public static Tensor ne(Tensor left, Tensor right) => left.ne(right);

    /// <summary>Which elements are different.</summary>
    public static Tensor ne(Tensor left, Scalar right) => left.ne(right);

    /// <summary>Which elements are less.</summary>
    public static Tensor lt(Tensor left, Tensor right) => left.lt(right);

    /// <summary>Which elements are less.</summary>
    public static Tensor lt(Tensor left, Scalar right) => left.lt(right);

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor le(Tensor left, Tensor right) => left.le(right);

    /// <summary>Which elements are less or equal.</summary>
    public static Tensor le(Tensor left, Scalar right) => left.le(right);

    /// <summary>Which elements are greater.</summary>
    public static Tensor gt(Tensor left, Tensor right) => left.gt(right);

    /// <summary>Which elements are greater.</summary>
    public static Tensor gt(Tensor left, Scalar right) => left.gt(right);

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor ge(Tensor left, Tensor right) => left.ge(right);

    /// <summary>Which elements are greater or equal.</summary>
    public static Tensor ge(Tensor left, Scalar right) => left.ge(right);

    /// <summary>Where both are not 0.</summary>
    public static Tensor logical_and(Tensor left, Tensor right) => left.logical_and(right);

    /// <summary>Where one of both is not 0.</summary>
    public static Tensor logical_or(Tensor left, Tensor right) => left.logical_or(right);

    /// <summary>Where exactly one is not 0.</summary>
    public static Tensor logical_xor(Tensor left, Tensor right) => left.logical_xor(right);

    /// <summary>Whether the shapes and all elements are equal.</summary>
    public static bool equal(Tensor tensor, Tensor target) => tensor.equal(target);

    /// <summary>Which elements are equal but for |a − b| ≤ atol + rtol |b|.</summary>
    public static Tensor isclose(Tensor tensor, Tensor other, double rtol = 1e-05, double atol = 1e-08, bool nanEqual = false) =>
        tensor.isclose(other, rtol, atol, nanEqual);

    /// <summary>Whether all elements are equal but for |a − b| ≤ atol + rtol |b|.</summary>
    public static bool allclose(Tensor tensor, Tensor target, double rtol = 1e-05, double atol = 1e-08, bool equal_nan = false) =>
        tensor.allclose(target, rtol, atol, equal_nan);
}
