using System.Numerics;
using static TorchSharp.torch;

namespace TorchSharp;

/// <summary>Which C# types a tensor's elements are, and what PyTorch calls them.</summary>
internal static class ElementTypes
{
    /// <summary>The name, as in PyTorch: <c>float32</c>.</summary>
    public static string Name(this ScalarType dtype) => dtype switch
    {
        ScalarType.Byte => "uint8",
        ScalarType.ComplexFloat32 => "complex64",
        ScalarType.ComplexFloat64 => "complex128",
        _ => dtype.ToString().ToLowerInvariant(),
    };

    /// <summary>The dtype of a C# type.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static ScalarType Of(Type type) => Types.FirstOrDefault(pair => pair.Type == type) is (not null, var dtype)
        ? dtype
        : throw new ArgumentException($"A tensor cannot have elements of type {type.Name}; it takes {string.Join(", ", Types.Select(pair => pair.Type.Name))}.");

    /// <summary>The C# type of a dtype.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Type Of(ScalarType dtype) => Types.FirstOrDefault(pair => pair.Dtype == dtype).Type
        ?? throw new ArgumentException($"C# has no type for {dtype.Name()}; convert the tensor first, with .to(torch.float32).");

    /// <summary>The bytes of an element.</summary>
    public static int Size(ScalarType dtype) => dtype switch
    {
        ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool or ScalarType.QInt8 or ScalarType.QUInt8 => 1,
        ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
        ScalarType.Int32 or ScalarType.Float32 or ScalarType.QInt32 => 4,
        ScalarType.ComplexFloat64 => 16,
        _ => 8,
    };

    private static readonly (Type Type, ScalarType Dtype)[] Types =
    [
        (typeof(float), ScalarType.Float32),
        (typeof(double), ScalarType.Float64),
        (typeof(long), ScalarType.Int64),
        (typeof(int), ScalarType.Int32),
        (typeof(bool), ScalarType.Bool),
        (typeof(byte), ScalarType.Byte),
        (typeof(sbyte), ScalarType.Int8),
        (typeof(short), ScalarType.Int16),
        (typeof(Half), ScalarType.Float16),
        (typeof(Complex), ScalarType.ComplexFloat64),
    ];
}
