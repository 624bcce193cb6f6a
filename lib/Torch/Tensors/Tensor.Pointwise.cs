using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>|x| of each element.</summary>
    public Tensor abs() => Call.One("abs", this);

    /// <summary>In its place: |x| of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor abs_() => Call.Change(this, "abs_", this);

    /// <summary>−x of each element.</summary>
    public Tensor neg() => Call.One("neg", this);

    /// <summary>In its place: −x of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor neg_() => Call.Change(this, "neg_", this);

    /// <summary>e^x of each element.</summary>
    public Tensor exp() => Call.One("exp", this);

    /// <summary>In its place: e^x of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor exp_() => Call.Change(this, "exp_", this);

    /// <summary>2^x of each element.</summary>
    public Tensor exp2() => Call.One("exp2", this);

    /// <summary>In its place: 2^x of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor exp2_() => Call.Change(this, "exp2_", this);

    /// <summary>e^x − 1 of each element, exact near 0.</summary>
    public Tensor expm1() => Call.One("expm1", this);

    /// <summary>In its place: e^x − 1 of each element, exact near 0.</summary>
    /// <returns>This tensor.</returns>
    public Tensor expm1_() => Call.Change(this, "expm1_", this);

    /// <summary>The natural logarithm of each element.</summary>
    public Tensor log() => Call.One("log", this);

    /// <summary>In its place: the natural logarithm of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor log_() => Call.Change(this, "log_", this);

    /// <summary>The logarithm to base 2 of each element.</summary>
    public Tensor log2() => Call.One("log2", this);

    /// <summary>In its place: the logarithm to base 2 of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor log2_() => Call.Change(this, "log2_", this);

    /// <summary>The logarithm to base 10 of each element.</summary>
    public Tensor log10() => Call.One("log10", this);

    /// <summary>In its place: the logarithm to base 10 of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor log10_() => Call.Change(this, "log10_", this);

    /// <summary>ln(1 + x) of each element, exact near 0.</summary>
    public Tensor log1p() => Call.One("log1p", this);

    /// <summary>In its place: ln(1 + x) of each element, exact near 0.</summary>
    /// <returns>This tensor.</returns>
    public Tensor log1p_() => Call.Change(this, "log1p_", this);

    /// <summary>√x of each element.</summary>
    public Tensor sqrt() => Call.One("sqrt", this);

    /// <summary>In its place: √x of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sqrt_() => Call.Change(this, "sqrt_", this);

    /// <summary>1/√x of each element.</summary>
    public Tensor rsqrt() => Call.One("rsqrt", this);

    /// <summary>In its place: 1/√x of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor rsqrt_() => Call.Change(this, "rsqrt_", this);

    /// <summary>x² of each element.</summary>
    public Tensor square() => Call.One("square", this);

    /// <summary>In its place: x² of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor square_() => Call.Change(this, "square_", this);

    /// <summary>1/x of each element.</summary>
    public Tensor reciprocal() => Call.One("reciprocal", this);

    /// <summary>In its place: 1/x of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor reciprocal_() => Call.Change(this, "reciprocal_", this);

    /// <summary>−1, 0 or 1: the sign of each element.</summary>
    public Tensor sign() => Call.One("sign", this);

    /// <summary>In its place: −1, 0 or 1: the sign of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sign_() => Call.Change(this, "sign_", this);

    /// <summary>The largest integer that is not above each element.</summary>
    public Tensor floor() => Call.One("floor", this);

    /// <summary>In its place: the largest integer that is not above each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor floor_() => Call.Change(this, "floor_", this);

    /// <summary>The smallest integer that is not below each element.</summary>
    public Tensor ceil() => Call.One("ceil", this);

    /// <summary>In its place: the smallest integer that is not below each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor ceil_() => Call.Change(this, "ceil_", this);

    /// <summary>The nearest integer to each element, halves to the even one.</summary>
    public Tensor round() => Call.One("round", this);

    /// <summary>In its place: the nearest integer to each element, halves to the even one.</summary>
    /// <returns>This tensor.</returns>
    public Tensor round_() => Call.Change(this, "round_", this);

    /// <summary>Each element without its fraction.</summary>
    public Tensor trunc() => Call.One("trunc", this);

    /// <summary>In its place: each element without its fraction.</summary>
    /// <returns>This tensor.</returns>
    public Tensor trunc_() => Call.Change(this, "trunc_", this);

    /// <summary>The fraction of each element.</summary>
    public Tensor frac() => Call.One("frac", this);

    /// <summary>In its place: the fraction of each element.</summary>
    /// <returns>This tensor.</returns>
    public Tensor frac_() => Call.Change(this, "frac_", this);
    }
}
