namespace TorchSharp;

public static partial class torch
{
    /// <summary>|x| of each element.</summary>
    public static Tensor abs(Tensor input) => input.abs();

    /// <summary>−x of each element.</summary>
    public static Tensor neg(Tensor input) => input.neg();

    /// <summary>e^x of each element.</summary>
    public static Tensor exp(Tensor input) => input.exp();

    /// <summary>2^x of each element.</summary>
    public static Tensor exp2(Tensor input) => input.exp2();

    /// <summary>e^x − 1 of each element, exact near 0.</summary>
    public static Tensor expm1(Tensor input) => input.expm1();

    /// <summary>The natural logarithm of each element.</summary>
    public static Tensor log(Tensor input) => input.log();

    /// <summary>The logarithm to base 2 of each element.</summary>
    public static Tensor log2(Tensor input) => input.log2();

    /// <summary>The logarithm to base 10 of each element.</summary>
    public static Tensor log10(Tensor input) => input.log10();

    /// <summary>ln(1 + x) of each element, exact near 0.</summary>
    public static Tensor log1p(Tensor input) => input.log1p();

    /// <summary>√x of each element.</summary>
    public static Tensor sqrt(Tensor input) => input.sqrt();

    /// <summary>1/√x of each element.</summary>
    public static Tensor rsqrt(Tensor input) => input.rsqrt();

    /// <summary>x² of each element.</summary>
    public static Tensor square(Tensor input) => input.square();

    /// <summary>1/x of each element.</summary>
    public static Tensor reciprocal(Tensor input) => input.reciprocal();

    /// <summary>−1, 0 or 1: the sign of each element.</summary>
    public static Tensor sign(Tensor input) => input.sign();

    /// <summary>The largest integer that is not above each element.</summary>
    public static Tensor floor(Tensor input) => input.floor();

    /// <summary>The smallest integer that is not below each element.</summary>
    public static Tensor ceil(Tensor input) => input.ceil();

    /// <summary>The nearest integer to each element, halves to the even one.</summary>
    public static Tensor round(Tensor input) => input.round();

    /// <summary>Each element without its fraction.</summary>
    public static Tensor trunc(Tensor input) => input.trunc();

    /// <summary>The fraction of each element.</summary>
    public static Tensor frac(Tensor input) => input.frac();
}
