namespace TorchSharp;

public static partial class torch
{
    /// <summary>The types of a tensor's elements; the numbers are libtorch's.</summary>
    public enum ScalarType : sbyte
    {
        /// <summary>0 … 255.</summary>
        Byte = 0,

        /// <summary>−128 … 127.</summary>
        Int8 = 1,

        /// <summary>Integers of 16 bits.</summary>
        Int16 = 2,

        /// <summary>Integers of 32 bits.</summary>
        Int32 = 3,

        /// <summary>Integers of 64 bits, which indices are.</summary>
        Int64 = 4,

        /// <summary>Half precision.</summary>
        Float16 = 5,

        /// <summary>Single precision, the default.</summary>
        Float32 = 6,

        /// <summary>Double precision.</summary>
        Float64 = 7,

        /// <summary>Complex numbers of two singles.</summary>
        ComplexFloat32 = 9,

        /// <summary>Complex numbers of two doubles.</summary>
        ComplexFloat64 = 10,

        /// <summary>Truth values.</summary>
        Bool = 11,

        /// <summary>Quantized, signed, 8 bits.</summary>
        QInt8 = 12,

        /// <summary>Quantized, unsigned, 8 bits.</summary>
        QUInt8 = 13,

        /// <summary>Quantized, signed, 32 bits.</summary>
        QInt32 = 14,

        /// <summary>Single precision's range with 8 bits of mantissa.</summary>
        BFloat16 = 15,
    }

    /// <summary>0 … 255.</summary>
    public static readonly ScalarType uint8 = ScalarType.Byte;

    /// <summary>−128 … 127.</summary>
    public static readonly ScalarType int8 = ScalarType.Int8;

    /// <summary>Integers of 16 bits.</summary>
    public static readonly ScalarType int16 = ScalarType.Int16;

    /// <summary>Integers of 32 bits.</summary>
    public static readonly ScalarType int32 = ScalarType.Int32;

    /// <summary>Integers of 64 bits, which indices are.</summary>
    public static readonly ScalarType int64 = ScalarType.Int64;

    /// <summary>Half precision.</summary>
    public static readonly ScalarType float16 = ScalarType.Float16;

    /// <summary>Half precision.</summary>
    public static readonly ScalarType half = ScalarType.Float16;

    /// <summary>Single precision's range with 8 bits of mantissa.</summary>
    public static readonly ScalarType bfloat16 = ScalarType.BFloat16;

    /// <summary>Single precision.</summary>
    public static readonly ScalarType float32 = ScalarType.Float32;

    /// <summary>Double precision.</summary>
    public static readonly ScalarType float64 = ScalarType.Float64;

    /// <summary>Complex numbers of two singles.</summary>
    public static readonly ScalarType complex64 = ScalarType.ComplexFloat32;

    /// <summary>Complex numbers of two doubles.</summary>
    public static readonly ScalarType complex128 = ScalarType.ComplexFloat64;

    /// <summary>Integers of 32 bits.</summary>
    public static readonly ScalarType @int = ScalarType.Int32;

    /// <summary>Integers of 64 bits.</summary>
    public static readonly ScalarType @long = ScalarType.Int64;

    /// <summary>Integers of 16 bits.</summary>
    public static readonly ScalarType @short = ScalarType.Int16;

    /// <summary>Single precision.</summary>
    public static readonly ScalarType @float = ScalarType.Float32;

    /// <summary>Double precision.</summary>
    public static readonly ScalarType @double = ScalarType.Float64;

    /// <summary>Truth values.</summary>
    public static readonly ScalarType @bool = ScalarType.Bool;

    /// <summary>Whether the elements are floating-point numbers.</summary>
    public static bool is_floating_point(ScalarType type) =>
        type is ScalarType.Float16 or ScalarType.Float32 or ScalarType.Float64 or ScalarType.BFloat16;

    /// <summary>Whether the elements are integers.</summary>
    public static bool is_integral(ScalarType type) =>
        type is ScalarType.Byte or ScalarType.Int8 or ScalarType.Int16 or ScalarType.Int32 or ScalarType.Int64;

    /// <summary>Whether the elements are complex numbers.</summary>
    public static bool is_complex(ScalarType type) => type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;
}
