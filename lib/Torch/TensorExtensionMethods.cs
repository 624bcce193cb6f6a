using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>The number in a tensor of one element, and how tensors are written.</summary>
public static partial class TensorExtensionMethods
{
    /// <summary>The number in a tensor of one element, of any dtype.</summary>
    public static Scalar ToScalar(this Tensor value)
    {
        using var _ = NewDisposeScope();
        return is_floating_point(value.dtype) ? value.to(ScalarType.Float64).item<double>()
            : value.dtype == ScalarType.Bool ? value.item<bool>()
            : value.to(ScalarType.Int64).item<long>();
    }

    /// <summary>The number in a tensor of one element, of any dtype.</summary>
    public static double ToDouble(this Tensor value) => value.ToScalar().ToDouble();

    /// <summary>The number in a tensor of one element, of any dtype.</summary>
    public static float ToSingle(this Tensor value) => (float)value.ToScalar().ToDouble();

    /// <summary>The number in a tensor of one element, of any dtype.</summary>
    public static Half ToHalf(this Tensor value) => (Half)value.ToScalar().ToDouble();

    /// <summary>The integer in a tensor of one element; what has a fraction loses it.</summary>
    public static long ToInt64(this Tensor value) => value.ToScalar().ToInt64();

    /// <summary>The integer in a tensor of one element; what has a fraction loses it.</summary>
    public static int ToInt32(this Tensor value) => checked((int)value.ToScalar().ToInt64());

    /// <summary>The integer in a tensor of one element; what has a fraction loses it.</summary>
    public static short ToInt16(this Tensor value) => checked((short)value.ToScalar().ToInt64());

    /// <summary>The integer in a tensor of one element; what has a fraction loses it.</summary>
    public static byte ToByte(this Tensor value) => checked((byte)value.ToScalar().ToInt64());

    /// <summary>The truth value in a tensor of one element: whether it is not 0.</summary>
    public static bool ToBoolean(this Tensor value) => value.ToScalar().ToDouble() != 0;
}
