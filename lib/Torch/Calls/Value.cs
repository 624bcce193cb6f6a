using System.Runtime.InteropServices;

namespace TorchSharp.Calls;

/// <summary>What kind of value crosses the border; the numbers are those of <c>native/bridge.cpp</c>.</summary>
internal enum Tag
{
    /// <summary>None.</summary>
    Absent,

    /// <summary>A tensor.</summary>
    Tensor,

    /// <summary>An integer, also a dtype, a layout, a memory format.</summary>
    Int,

    /// <summary>A floating-point number.</summary>
    Double,

    /// <summary>A truth value.</summary>
    Bool,

    /// <summary>A list of integers.</summary>
    IntList,

    /// <summary>A list of floating-point numbers.</summary>
    DoubleList,

    /// <summary>A list of tensors; as a result, of anything.</summary>
    TensorList,

    /// <summary>A text in UTF-8.</summary>
    String,

    /// <summary>A list of tensors, some of which may be absent.</summary>
    OptionalTensorList,

    /// <summary>A source of random numbers.</summary>
    Generator,

    /// <summary>A device: its type in the value, its index in the count.</summary>
    Device,

    /// <summary>The default that the operator's schema gives.</summary>
    Default,
}

/// <summary>A value as it crosses the border.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal struct Value
{
    /// <summary>What it is.</summary>
    [FieldOffset(0)]
    public Tag Tag;

    /// <summary>How many elements or bytes.</summary>
    [FieldOffset(4)]
    public int Count;

    /// <summary>An integer, or an address.</summary>
    [FieldOffset(8)]
    public long Integer;

    /// <summary>A number.</summary>
    [FieldOffset(8)]
    public double Number;
}

/// <summary>What a tensor is, but for its sizes.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct Description
{
    /// <summary>A <see cref="torch.ScalarType"/>.</summary>
    public int Dtype;

    /// <summary>How many dimensions.</summary>
    public int Dimensions;

    /// <summary>A <see cref="DeviceType"/>.</summary>
    public int Device;

    /// <summary>Which of the devices of that type.</summary>
    public int DeviceIndex;

    /// <summary>1 when operations on it are recorded.</summary>
    public int RequiresGradient;

    /// <summary>1 when its elements lie one behind the other, row by row.</summary>
    public int Contiguous;

    /// <summary>How many elements.</summary>
    public long Elements;
}
