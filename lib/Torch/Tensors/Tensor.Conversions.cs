namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(byte value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(sbyte value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(short value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(int value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(long value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(Half value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(float value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(double value) => tensor(value);

    /// <summary>A scalar.</summary>
    public static implicit operator Tensor(bool value) => tensor(value);

    /// <summary>A scalar of the dtype of its kind. (Through it <c>x.pow(2)</c> means a number, not a tensor.)</summary>
    public static implicit operator Tensor(Scalar value) => tensor(value, value.Type);

    /// <summary>The number in a tensor of one element.</summary>
    public static explicit operator float(Tensor value) => value.ToSingle();

    /// <summary>The number in a tensor of one element.</summary>
    public static explicit operator double(Tensor value) => value.ToDouble();

    /// <summary>The number in a tensor of one element.</summary>
    public static explicit operator int(Tensor value) => value.ToInt32();

    /// <summary>The number in a tensor of one element.</summary>
    public static explicit operator long(Tensor value) => value.ToInt64();

    /// <summary>The truth value in a tensor of one element.</summary>
    public static explicit operator bool(Tensor value) => value.ToBoolean();
    }
}
