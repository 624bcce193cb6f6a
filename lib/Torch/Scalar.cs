using TorchSharp.Calls;

namespace TorchSharp;

/// <summary>A number where an operator takes one; every C# number and truth value converts to it.</summary>
public readonly struct Scalar : IDisposable
{
    private Scalar(Tag tag, long bits)
    {
        Tag = tag;
        Bits = bits;
    }

    /// <summary>The dtype of its kind: Int64, Float64 or Bool.</summary>
    public torch.ScalarType Type => Tag switch
    {
        Tag.Double => torch.ScalarType.Float64,
        Tag.Bool => torch.ScalarType.Bool,
        _ => torch.ScalarType.Int64,
    };

    internal Tag Tag { get; }

    internal long Bits { get; }

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(long value) => new(Tag.Int, value);

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(int value) => (long)value;

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(short value) => (long)value;

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(sbyte value) => (long)value;

    /// <summary>An integer.</summary>
    public static implicit operator Scalar(byte value) => (long)value;

    /// <summary>A number.</summary>
    public static implicit operator Scalar(double value) => new(Tag.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A number.</summary>
    public static implicit operator Scalar(float value) => (double)value;

    /// <summary>A number.</summary>
    public static implicit operator Scalar(Half value) => (double)value;

    /// <summary>A truth value.</summary>
    public static implicit operator Scalar(bool value) => new(Tag.Bool, value ? 1 : 0);

    /// <summary>Does nothing: a scalar holds no memory. It is here because TorchSharp's does.</summary>
    public void Dispose()
    {
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{(Tag == Tag.Double ? ToDouble() : Bits)}");

    internal double ToDouble() => Tag == Tag.Double ? BitConverter.Int64BitsToDouble(Bits) : Bits;

    internal long ToInt64() => Tag == Tag.Double ? (long)BitConverter.Int64BitsToDouble(Bits) : Bits;
}
