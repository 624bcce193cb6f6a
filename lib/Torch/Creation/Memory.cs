using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A tensor with the elements of an array of any number of dimensions, copied.</summary>
    /// <exception cref="ArgumentException">Tensors have no elements of that type.</exception>
    public static Tensor from_array(Array rawArray, Device? device = null) => from_array(rawArray, null, device);

    /// <summary>A tensor with the elements of an array of any number of dimensions, copied.</summary>
    /// <exception cref="ArgumentException">Tensors have no elements of that type.</exception>
    public static Tensor from_array(Array rawArray, ScalarType? dtype, Device? device = null, bool requires_grad = false)
    {
        var sizes = new long[rawArray.Rank];
        for (var i = 0; i < sizes.Length; i++)
        {
            sizes[i] = rawArray.GetLongLength(i);
        }

        var type = ElementTypes.Of(rawArray.GetType().GetElementType()!);
        var bytes = MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetArrayDataReference(rawArray), checked((int)(rawArray.LongLength * ElementTypes.Size(type))));
        return Copied(bytes, type, sizes, dtype, device, requires_grad);
    }

    /// <summary>The default dtype: Float32, until it is set.</summary>
    public static ScalarType get_default_dtype() => (ScalarType)Bridge.DefaultDtype(-1);

    /// <summary>Sets the dtype of tensors that are made without one.</summary>
    /// <exception cref="ArgumentException">It is one of integers or truth values.</exception>
    public static void set_default_dtype(ScalarType dtype)
    {
        if (!is_floating_point(dtype))
        {
            throw new ArgumentException($"The default dtype is one of floating-point numbers, such as float32 or float64, and not {dtype.Name()}.", nameof(dtype));
        }

        Failure.Check(Bridge.DefaultDtype((int)dtype), $"set_default_dtype({dtype})");
    }

    /// <summary>A tensor with these elements, copied.</summary>
    internal static Tensor Copied<T>(ReadOnlySpan<T> elements, ReadOnlySpan<long> sizes, ScalarType? dtype, Device? device, bool requires_grad)
        where T : unmanaged =>
        Copied(MemoryMarshal.AsBytes(elements), ElementTypes.Of(typeof(T)), sizes, dtype, device, requires_grad);

    private static Tensor Copied(
        ReadOnlySpan<byte> elements, ScalarType type, ReadOnlySpan<long> sizes, ScalarType? dtype, Device? device, bool requires_grad)
    {
        Device.Usable(device);
        var made = Empty(sizes, type);
        var room = made.bytes;
        if (room.Length != elements.Length)
        {
            made.Dispose();
            throw new ArgumentException($"A tensor of shape [{string.Join(", ", sizes.ToArray())}] has {room.Length / ElementTypes.Size(type)} elements, and {elements.Length / ElementTypes.Size(type)} were given.");
        }

        elements.CopyTo(room);
        if (dtype is { } wanted && wanted != type)
        {
            var first = made;
            made = first.to(wanted);
            first.Dispose();
        }

        return Made(made, requires_grad);
    }

    private static unsafe Tensor Empty(ReadOnlySpan<long> sizes, ScalarType dtype)
    {
        fixed (long* pointer = sizes)
        {
            var tensor = Bridge.Empty(pointer, sizes.Length, (int)dtype);
            Failure.Check(tensor == 0 ? -1 : 0, $"empty [{string.Join(", ", sizes.ToArray())}]");
            return new Tensor(tensor);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Tensor Made(Tensor tensor, bool requires_grad) => requires_grad ? tensor.requires_grad_() : tensor;
}
