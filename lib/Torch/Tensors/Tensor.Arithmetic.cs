using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Sum of the elements and another's, broadcast, or a number.</summary>
    public Tensor add(Tensor target) => Call.One("add.Tensor", this, target);

    /// <summary>Sum of the elements and another's, broadcast, or a number, the other one times <paramref name="alpha"/>.</summary>
    public Tensor add(Tensor target, Scalar alpha) => Call.One("add.Tensor", this, target, alpha);

    /// <summary>Sum of the elements and another's, broadcast, or a number.</summary>
    public Tensor add(Scalar scalar) => Call.One("add.Scalar", this, scalar);

    /// <summary>Sum of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor add_(Tensor target) => Call.Change(this, "add_.Tensor", this, target);

    /// <summary>Sum of the elements and another's, broadcast, or a number, the other one times <paramref name="alpha"/>, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor add_(Tensor target, Scalar alpha) => Call.Change(this, "add_.Tensor", this, target, alpha);

    /// <summary>Sum of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor add_(Scalar scalar) => Call.Change(this, "add_.Scalar", this, scalar);

    /// <summary>Difference of the elements and another's, broadcast, or a number.</summary>
    public Tensor sub(Tensor target) => Call.One("sub.Tensor", this, target);

    /// <summary>Difference of the elements and another's, broadcast, or a number, the other one times <paramref name="alpha"/>.</summary>
    public Tensor sub(Tensor target, Scalar alpha) => Call.One("sub.Tensor", this, target, alpha);

    /// <summary>Difference of the elements and another's, broadcast, or a number.</summary>
    public Tensor sub(Scalar scalar) => Call.One("sub.Scalar", this, scalar);

    /// <summary>Difference of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sub_(Tensor target) => Call.Change(this, "sub_.Tensor", this, target);

    /// <summary>Difference of the elements and another's, broadcast, or a number, the other one times <paramref name="alpha"/>, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sub_(Tensor target, Scalar alpha) => Call.Change(this, "sub_.Tensor", this, target, alpha);

    /// <summary>Difference of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor sub_(Scalar scalar) => Call.Change(this, "sub_.Scalar", this, scalar);

    /// <summary>Product of the elements and another's, broadcast, or a number.</summary>
    public Tensor mul(Tensor target) => Call.One("mul.Tensor", this, target);

    /// <summary>Product of the elements and another's, broadcast, or a number.</summary>
    public Tensor mul(Scalar scalar) => Call.One("mul.Scalar", this, scalar);

    /// <summary>Product of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor mul_(Tensor target) => Call.Change(this, "mul_.Tensor", this, target);

    /// <summary>Product of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor mul_(Scalar scalar) => Call.Change(this, "mul_.Scalar", this, scalar);

    /// <summary>Quotient of the elements and another's, broadcast, or a number.</summary>
    public Tensor div(Tensor target) => Call.One("div.Tensor", this, target);

    /// <summary>Quotient of the elements and another's, broadcast, or a number.</summary>
    public Tensor div(Scalar scalar) => Call.One("div.Scalar", this, scalar);

    /// <summary>Quotient of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor div_(Tensor target) => Call.Change(this, "div_.Tensor", this, target);

    /// <summary>Quotient of the elements and another's, broadcast, or a number, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor div_(Scalar scalar) => Call.Change(this, "div_.Scalar", this, scalar);

    /// <summary>Remainder of a division, of the sign of the divisor.</summary>
    public Tensor remainder(Tensor target) => Call.One("remainder.Tensor", this, target);

    /// <summary>Remainder of a division, of the sign of the divisor.</summary>
    public Tensor remainder(Scalar scalar) => Call.One("remainder.Scalar", this, scalar);

    /// <summary>Remainder of a division, of the sign of the divisor, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor remainder_(Tensor target) => Call.Change(this, "remainder_.Tensor", this, target);

    /// <summary>Remainder of a division, of the sign of the divisor, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor remainder_(Scalar scalar) => Call.Change(this, "remainder_.Scalar", this, scalar);

    /// <summary>Remainder of a division, of the sign of the dividend.</summary>
    public Tensor fmod(Tensor target) => Call.One("fmod.Tensor", this, target);

    /// <summary>Remainder of a division, of the sign of the dividend.</summary>
    public Tensor fmod(Scalar scalar) => Call.One("fmod.Scalar", this, scalar);

    /// <summary>Remainder of a division, of the sign of the dividend, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor fmod_(Tensor target) => Call.Change(this, "fmod_.Tensor", this, target);

    /// <summary>Remainder of a division, of the sign of the dividend, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor fmod_(Scalar scalar) => Call.Change(this, "fmod_.Scalar", this, scalar);

    /// <summary>Each element to a power.</summary>
    public Tensor pow(Scalar exponent) => Call.One("pow.Tensor_Scalar", this, exponent);

    /// <summary>Each element to its power.</summary>
    public Tensor pow(Tensor exponent) => Call.One("pow.Tensor_Tensor", this, exponent);

    /// <summary>Each element to a power, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor pow_(Scalar exponent) => Call.Change(this, "pow_.Scalar", this, exponent);

    /// <summary>The quotient, rounded down.</summary>
    public Tensor floor_divide(Tensor target) => Call.One("floor_divide", this, target);

    /// <summary>The quotient, rounded down.</summary>
    public Tensor floor_divide(Scalar scalar) => Call.One("floor_divide.Scalar", this, scalar);

    /// <summary>The larger of each pair.</summary>
    public Tensor maximum(Tensor other) => Call.One("maximum", this, other);

    /// <summary>The smaller of each pair.</summary>
    public Tensor minimum(Tensor other) => Call.One("minimum", this, other);

    /// <summary>The angle of (x, y), with this tensor as y.</summary>
    public Tensor atan2(Tensor other) => Call.One("atan2", this, other);

    /// <summary>start + weight (end − start), with this tensor as start.</summary>
    public Tensor lerp(Tensor end, Scalar weight) => Call.One("lerp.Scalar", this, end, weight);

    /// <summary>start + weight (end − start), with this tensor as start.</summary>
    public Tensor lerp(Tensor end, Tensor weight) => Call.One("lerp.Tensor", this, end, weight);

    /// <summary>start + weight (end − start), in the place of start.</summary>
    /// <returns>This tensor.</returns>
    public Tensor lerp_(Tensor end, Scalar weight) => Call.Change(this, "lerp_.Scalar", this, end, weight);

    /// <summary>This + value · a · b, element by element.</summary>
    public Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar? value = null) => Call.One("addcmul", this, tensor1, tensor2, value ?? 1);

    /// <summary>This + value · a · b, element by element, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar? value = null) => Call.Change(this, "addcmul_", this, tensor1, tensor2, value ?? 1);

    /// <summary>This + value · a / b, element by element.</summary>
    public Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar? value = null) => Call.One("addcdiv", this, tensor1, tensor2, value ?? 1);

    /// <summary>This + value · a / b, element by element, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar? value = null) => Call.Change(this, "addcdiv_", this, tensor1, tensor2, value ?? 1);

    /// <summary>Each element, drawn into [min, max].</summary>
    public Tensor clamp(Scalar? min = null, Scalar? max = null) => Call.One("clamp", this, min, max);

    /// <summary>Each element, drawn into its interval.</summary>
    public Tensor clamp(Tensor? min, Tensor? max) => Call.One("clamp.Tensor", this, min, max);

    /// <summary>Each element, drawn into [min, max], in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor clamp_(Scalar? min = null, Scalar? max = null) => Call.Change(this, "clamp_", this, min, max);

    /// <summary>Each element, raised to <paramref name="min"/>.</summary>
    public Tensor clamp_min(Scalar min) => Call.One("clamp_min", this, min);

    /// <summary>Each element, lowered to <paramref name="max"/>.</summary>
    public Tensor clamp_max(Scalar max) => Call.One("clamp_max", this, max);

    /// <summary>Each element, drawn into [min, max].</summary>
    public Tensor clip(Scalar? min = null, Scalar? max = null) => clamp(min, max);
    }
}
