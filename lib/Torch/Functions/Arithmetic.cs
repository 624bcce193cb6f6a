namespace TorchSharp;

public static partial class torch
{
    /// <summary>Sum of the elements and another's, broadcast, or a number.</summary>
    public static Tensor add(Tensor left, Tensor right) => left.add(right);

    /// <summary>Sum of the elements and another's, broadcast, or a number, the other one times <paramref name="alpha"/>.</summary>
    public static Tensor add(Tensor left, Tensor right, Scalar alpha) => left.add(right, alpha);

    /// <summary>Sum of the elements and another's, broadcast, or a number.</summary>
    public static Tensor add(Tensor left, Scalar right) => left.add(right);

    /// <summary>Difference of the elements and another's, broadcast, or a number.</summary>
    public static Tensor sub(Tensor left, Tensor right) => left.sub(right);

    /// <summary>Difference of the elements and another's, broadcast, or a number, the other one times <paramref name="alpha"/>.</summary>
    public static Tensor sub(Tensor left, Tensor right, Scalar alpha) => left.sub(right, alpha);

    /// <summary>Difference of the elements and another's, broadcast, or a number.</summary>
    public static Tensor sub(Tensor left, Scalar right) => left.sub(right);

    /// <summary>Product of the elements and another's, broadcast, or a number.</summary>
    public static Tensor mul(Tensor left, Tensor right) => left.mul(right);

    /// <summary>Product of the elements and another's, broadcast, or a number.</summary>
    public static Tensor mul(Tensor left, Scalar right) => left.mul(right);

    /// <summary>Quotient of the elements and another's, broadcast, or a number.</summary>
    public static Tensor div(Tensor left, Tensor right) => left.div(right);

    /// <summary>Quotient of the elements and another's, broadcast, or a number.</summary>
    public static Tensor div(Tensor left, Scalar right) => left.div(right);

    /// <summary>Remainder of a division, of the sign of the divisor.</summary>
    public static Tensor remainder(Tensor left, Tensor right) => left.remainder(right);

    /// <summary>Remainder of a division, of the sign of the divisor.</summary>
    public static Tensor remainder(Tensor left, Scalar right) => left.remainder(right);

    /// <summary>Remainder of a division, of the sign of the dividend.</summary>
    public static Tensor fmod(Tensor left, Tensor right) => left.fmod(right);

    /// <summary>Remainder of a division, of the sign of the dividend.</summary>
    public static Tensor fmod(Tensor left, Scalar right) => left.fmod(right);

    /// <summary>Each element to a power.</summary>
    public static Tensor pow(Tensor left, Scalar exponent) => left.pow(exponent);

    /// <summary>Each element to its power.</summary>
    public static Tensor pow(Tensor left, Tensor exponent) => left.pow(exponent);

    /// <summary>The quotient, rounded down.</summary>
    public static Tensor floor_divide(Tensor left, Tensor right) => left.floor_divide(right);

    /// <summary>The larger of each pair.</summary>
    public static Tensor maximum(Tensor input, Tensor other) => input.maximum(other);

    /// <summary>The smaller of each pair.</summary>
    public static Tensor minimum(Tensor input, Tensor other) => input.minimum(other);

    /// <summary>The angle of (x, y), with <paramref name="left"/> as y.</summary>
    public static Tensor atan2(Tensor left, Tensor right) => left.atan2(right);

    /// <summary>start + weight (end − start).</summary>
    public static Tensor lerp(Tensor input, Tensor end, Scalar weight) => input.lerp(end, weight);

    /// <summary>input + value · tensor1 · tensor2, element by element.</summary>
    public static Tensor addcmul(Tensor input, Tensor tensor1, Tensor tensor2, Scalar? value = null) => input.addcmul(tensor1, tensor2, value);

    /// <summary>input + value · tensor1 / tensor2, element by element.</summary>
    public static Tensor addcdiv(Tensor input, Tensor tensor1, Tensor tensor2, Scalar? value = null) => input.addcdiv(tensor1, tensor2, value);

    /// <summary>Each element, drawn into [min, max].</summary>
    public static Tensor clamp(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp(min, max);

    /// <summary>Each element, drawn into [min, max].</summary>
    public static Tensor clip(Tensor input, Scalar? min = null, Scalar? max = null) => input.clamp(min, max);
}
