using System.Collections;

namespace TorchSharp.Utils;

/// <summary>The elements of a tensor in their own memory, in the order of the indices, whatever their strides.</summary>
public sealed unsafe class TensorAccessor<T> : IDisposable, IEnumerable<T>
    where T : unmanaged
{
    private readonly torch.Tensor _tensor;
    private readonly long[] _shape;
    private readonly long[] _strides;
    private readonly bool _contiguous;

    internal TensorAccessor(torch.Tensor tensor)
    {
        // A tensor of its own, so that the memory stays when the other one is disposed.
        _tensor = tensor.alias().DetachFromDisposeScope();
        (_shape, _strides, _contiguous) = (tensor.shape, tensor.stride(), tensor.is_contiguous());
        Count = tensor.NumberOfElements;
    }

    /// <summary>How many elements.</summary>
    public long Count { get; }

    private T* Start => (T*)_tensor.Address();

    /// <summary>An element; a single index counts through all of them, whatever the shape.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such element.</exception>
    public T this[params long[] indices]
    {
        get => Start[Offset(indices.AsSpan())];
        set => Start[Offset(indices.AsSpan())] = value;
    }

    /// <summary>The elements, copied.</summary>
    public T[] ToArray()
    {
        var array = new T[Count];
        CopyTo(array);
        return array;
    }

    /// <summary>Copies the elements from the one numbered <paramref name="tensorIndex"/> on into an array, as far as it has room.</summary>
    public void CopyTo(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyTo(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Copies the elements from the one numbered <paramref name="tensorIndex"/> on into a span, as far as it has room.</summary>
    public void CopyTo(Span<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var to = array[arrayIndex..];
        var count = Common(to.Length, tensorIndex);
        var start = Start;
        if (_contiguous)
        {
            new Span<T>(start + tensorIndex, count).CopyTo(to);
            return;
        }

        for (var i = 0; i < count; i++)
        {
            to[i] = start[Offset(tensorIndex + i)];
        }
    }

    /// <summary>Overwrites the elements from the one numbered <paramref name="tensorIndex"/> on, as far as the array goes.</summary>
    public void CopyFrom(T[] array, int arrayIndex = 0, long tensorIndex = 0) => CopyFrom(array.AsSpan(), arrayIndex, tensorIndex);

    /// <summary>Overwrites the elements from the one numbered <paramref name="tensorIndex"/> on, as far as the span goes.</summary>
    public void CopyFrom(ReadOnlySpan<T> array, int arrayIndex = 0, long tensorIndex = 0)
    {
        var from = array[arrayIndex..];
        var count = Common(from.Length, tensorIndex);
        var start = Start;
        for (var i = 0; i < count; i++)
        {
            start[_contiguous ? tensorIndex + i : Offset(tensorIndex + i)] = from[i];
        }
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0L; i < Count; i++)
        {
            yield return this[i];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Lets go of the memory.</summary>
    public void Dispose() => _tensor.Dispose();

    /// <summary>How many elements there are on both sides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No element of the tensor has that number.</exception>
    private int Common(int length, long tensorIndex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tensorIndex);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tensorIndex, Count);
        return (int)Math.Min(length, Count - tensorIndex);
    }

    private long Offset(ReadOnlySpan<long> indices)
    {
        if (indices.Length == 1 && _shape.Length != 1)
        {
            return Offset(indices[0]);
        }

        if (indices.Length != _shape.Length)
        {
            throw new IndexOutOfRangeException($"The tensor has {_shape.Length} dimensions, and {indices.Length} indices were given.");
        }

        var offset = 0L;
        for (var i = 0; i < indices.Length; i++)
        {
            offset += (ulong)indices[i] < (ulong)_shape[i] ? indices[i] * _strides[i] : throw new IndexOutOfRangeException(
                $"Index {indices[i]} of dimension {i} is not within the shape [{string.Join(", ", _shape)}].");
        }

        return offset;
    }

    private long Offset(long number)
    {
        if ((ulong)number >= (ulong)Count)
        {
            throw new IndexOutOfRangeException($"The tensor has {Count} elements, so none is number {number}.");
        }

        var offset = 0L;
        for (var i = _shape.Length - 1; i >= 0; i--)
        {
            (number, var index) = Math.DivRem(number, _shape[i]);
            offset += index * _strides[i];
        }

        return offset;
    }
}
