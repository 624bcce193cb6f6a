using System.Runtime.InteropServices;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A tensor with the elements of an array, copied; of its element type, unless another is named.</summary>
    public static Tensor tensor<T>(T[] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => Copied<T>(rawArray, [rawArray.LongLength], dtype, device, requires_grad);

    /// <summary>A tensor of two dimensions with the elements of an array, copied.</summary>
    public static Tensor tensor<T>(T[,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => from_array(rawArray, dtype, device, requires_grad);

    /// <summary>A tensor of three dimensions with the elements of an array, copied.</summary>
    public static Tensor tensor<T>(T[,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => from_array(rawArray, dtype, device, requires_grad);

    /// <summary>A tensor of four dimensions with the elements of an array, copied.</summary>
    public static Tensor tensor<T>(T[,,,] rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => from_array(rawArray, dtype, device, requires_grad);

    /// <summary>A tensor with the elements of a list, copied.</summary>
    public static Tensor tensor<T>(IList<T> rawArray, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => Copied(Elements(rawArray), [rawArray.Count], dtype, device, requires_grad);

    /// <summary>A tensor of that shape with the elements of a list, row by row, copied.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements.</exception>
    public static Tensor tensor<T>(
        IList<T> rawArray, ReadOnlySpan<long> dimensions, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => Copied(Elements(rawArray), dimensions, dtype, device, requires_grad);

    /// <summary>A tensor of two dimensions with the elements of a list, row by row, copied.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements.</exception>
    public static Tensor tensor<T>(
        IList<T> rawArray, long rows, long columns, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => Copied(Elements(rawArray), [rows, columns], dtype, device, requires_grad);

    /// <summary>A tensor of three dimensions with the elements of a list, row by row, copied.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements.</exception>
    public static Tensor tensor<T>(
        IList<T> rawArray, long dim0, long dim1, long dim2, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => Copied(Elements(rawArray), [dim0, dim1, dim2], dtype, device, requires_grad);

    /// <summary>A tensor of four dimensions with the elements of a list, row by row, copied.</summary>
    /// <exception cref="ArgumentException">The shape has another number of elements.</exception>
    public static Tensor tensor<T>(
        IList<T> rawArray, long dim0, long dim1, long dim2, long dim3, ScalarType? dtype = null, Device? device = null, bool requires_grad = false)
        where T : unmanaged => Copied(Elements(rawArray), [dim0, dim1, dim2, dim3], dtype, device, requires_grad);

    private static ReadOnlySpan<T> Elements<T>(IList<T> list)
        where T : unmanaged => list switch
        {
            T[] array => array,
            List<T> grown => CollectionsMarshal.AsSpan(grown),
            _ => list.ToArray(),
        };
}
