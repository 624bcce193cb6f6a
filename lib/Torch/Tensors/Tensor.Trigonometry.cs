using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>The sine of each element, in radians.</summary>
    public Tensor sin() => Call.One("sin", this);

    /// <summary>In its place: the sine of each element, in radians.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sin_() => Call.Change(this, "sin_", this);

    /// <summary>The cosine of each element, in radians.</summary>
    public Tensor cos() => Call.One("cos", this);

    /// <summary>In its place: the cosine of each element, in radians.</summary>
    /// <returns>This tensor.</returns>
    public Tensor cos_() => Call.Change(this, "cos_", this);

    /// <summary>The tangent of each element, in radians.</summary>
    public Tensor tan() => Call.One("tan", this);

    /// <summary>In its place: the tangent of each element, in radians.</summary>
    /// <returns>This tensor.</returns>
    public Tensor tan_() => Call.Change(this, "tan_", this);

    /// <summary>The arcsine of each element.</summary>
    public Tensor asin() => Call.One("asin", this);

    /// <summary>In its place: the arcsine of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor asin_() => Call.Change(this, "asin_", this);

    /// <summary>The arccosine of each element.</summary>
    public Tensor acos() => Call.One("acos", this);

    /// <summary>In its place: the arccosine of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor acos_() => Call.Change(this, "acos_", this);

    /// <summary>The arctangent of each element.</summary>
    public Tensor atan() => Call.One("atan", this);

    /// <summary>In its place: the arctangent of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor atan_() => Call.Change(this, "atan_", this);

    /// <summary>The hyperbolic sine of each element.</summary>
    public Tensor sinh() => Call.One("sinh", this);

    /// <summary>In its place: the hyperbolic sine of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sinh_() => Call.Change(this, "sinh_", this);

    /// <summary>The hyperbolic cosine of each element.</summary>
    public Tensor cosh() => Call.One("cosh", this);

    /// <summary>In its place: the hyperbolic cosine of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor cosh_() => Call.Change(this, "cosh_", this);

    /// <summary>The hyperbolic tangent of each element.</summary>
    public Tensor tanh() => Call.One("tanh", this);

    /// <summary>In its place: the hyperbolic tangent of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor tanh_() => Call.Change(this, "tanh_", this);

    /// <summary>The inverse hyperbolic sine of each element.</summary>
    public Tensor asinh() => Call.One("asinh", this);

    /// <summary>In its place: the inverse hyperbolic sine of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor asinh_() => Call.Change(this, "asinh_", this);

    /// <summary>The inverse hyperbolic cosine of each element.</summary>
    public Tensor acosh() => Call.One("acosh", this);

    /// <summary>In its place: the inverse hyperbolic cosine of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor acosh_() => Call.Change(this, "acosh_", this);

    /// <summary>The inverse hyperbolic tangent of each element.</summary>
    public Tensor atanh() => Call.One("atanh", this);

    /// <summary>In its place: the inverse hyperbolic tangent of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor atanh_() => Call.Change(this, "atanh_", this);

    /// <summary>1/(1 + e^−x) of each element.</summary>
    public Tensor sigmoid() => Call.One("sigmoid", this);

    /// <summary>In its place: 1/(1 + e^−x) of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sigmoid_() => Call.Change(this, "sigmoid_", this);

    /// <summary>max(x, 0) of each element.</summary>
    public Tensor relu() => Call.One("relu", this);

    /// <summary>In its place: max(x, 0) of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor relu_() => Call.Change(this, "relu_", this);

    /// <summary>The error function of each element.</summary>
    public Tensor erf() => Call.One("erf", this);

    /// <summary>In its place: the error function of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor erf_() => Call.Change(this, "erf_", this);

    /// <summary>1 − erf(x) of each element.</summary>
    public Tensor erfc() => Call.One("erfc", this);

    /// <summary>In its place: 1 − erf(x) of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor erfc_() => Call.Change(this, "erfc_", this);

    /// <summary>The inverse of the error function of each element.</summary>
    public Tensor erfinv() => Call.One("erfinv", this);

    /// <summary>In its place: the inverse of the error function of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor erfinv_() => Call.Change(this, "erfinv_", this);

    /// <summary>ln |Γ(x)| of each element.</summary>
    public Tensor lgamma() => Call.One("lgamma", this);

    /// <summary>In its place: ln |Γ(x)| of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor lgamma_() => Call.Change(this, "lgamma_", this);

    /// <summary>The derivative of ln Γ at each element.</summary>
    public Tensor digamma() => Call.One("digamma", this);

    /// <summary>In its place: the derivative of ln Γ at each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor digamma_() => Call.Change(this, "digamma_", this);

    /// <summary>ln(x/(1 − x)) of each element.</summary>
    public Tensor logit() => Call.One("logit", this);
    }
}
