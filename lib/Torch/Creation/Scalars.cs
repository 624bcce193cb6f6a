namespace TorchSharp;

public static partial class torch
{
    /// <summary>A scalar, of dtype Float32 unless another is named.</summary>
    public static Tensor tensor(float scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<float>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Float64 unless another is named.</summary>
    public static Tensor tensor(double scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<double>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Int32 unless another is named.</summary>
    public static Tensor tensor(int scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<int>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Int64 unless another is named.</summary>
    public static Tensor tensor(long scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<long>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Bool unless another is named.</summary>
    public static Tensor tensor(bool scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<bool>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Byte unless another is named.</summary>
    public static Tensor tensor(byte scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<byte>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Int8 unless another is named.</summary>
    public static Tensor tensor(sbyte scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<sbyte>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Int16 unless another is named.</summary>
    public static Tensor tensor(short scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<short>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar, of dtype Float16 unless another is named.</summary>
    public static Tensor tensor(Half scalar, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Copied<Half>([scalar], [], dtype, device, requires_grad);

    /// <summary>A scalar of that dtype.</summary>
    internal static Tensor tensor(Scalar scalar, ScalarType dtype) => Calls.Call.One("scalar_tensor", scalar, dtype);
}
