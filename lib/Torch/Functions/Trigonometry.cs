namespace TorchSharp;

public static partial class torch
{
    /// <summary>The sine of each element, in radians.</summary>
    public static Tensor sin(Tensor input) => input.sin();

    /// <summary>The cosine of each element, in radians.</summary>
    public static Tensor cos(Tensor input) => input.cos();

    /// <summary>The tangent of each element, in radians.</summary>
    public static Tensor tan(Tensor input) => input.tan();

    /// <summary>The arcsine of each element.</summary>
    public static Tensor asin(Tensor input) => input.asin();

    /// <summary>The arccosine of each element.</summary>
    public static Tensor acos(Tensor input) => input.acos();

    /// <summary>The arctangent of each element.</summary>
    public static Tensor atan(Tensor input) => input.atan();

    /// <summary>The hyperbolic sine of each element.</summary>
    public static Tensor sinh(Tensor input) => input.sinh();

    /// <summary>The hyperbolic cosine of each element.</summary>
    public static Tensor cosh(Tensor input) => input.cosh();

    /// <summary>The hyperbolic tangent of each element.</summary>
    public static Tensor tanh(Tensor input) => input.tanh();

    /// <summary>The inverse hyperbolic sine of each element.</summary>
    public static Tensor asinh(Tensor input) => input.asinh();

    /// <summary>The inverse hyperbolic cosine of each element.</summary>
    public static Tensor acosh(Tensor input) => input.acosh();

    /// <summary>The inverse hyperbolic tangent of each element.</summary>
    public static Tensor atanh(Tensor input) => input.atanh();

    /// <summary>1/(1 + e^−x) of each element.</summary>
    public static Tensor sigmoid(Tensor input) => input.sigmoid();

    /// <summary>max(x, 0) of each element.</summary>
    public static Tensor relu(Tensor input) => input.relu();

    /// <summary>The error function of each element.</summary>
    public static Tensor erf(Tensor input) => input.erf();

    /// <summary>1 − erf(x) of each element.</summary>
    public static Tensor erfc(Tensor input) => input.erfc();

    /// <summary>The inverse of the error function of each element.</summary>
    public static Tensor erfinv(Tensor input) => input.erfinv();

    /// <summary>ln |Γ(x)| of each element.</summary>
    public static Tensor lgamma(Tensor input) => input.lgamma();

    /// <summary>The derivative of ln Γ at each element.</summary>
    public static Tensor digamma(Tensor input) => input.digamma();

    /// <summary>ln(x/(1 − x)) of each element.</summary>
    public static Tensor logit(Tensor input) => input.logit();
}
