using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Calls;

/// <summary>Writes arguments as native values, and holds their tensors until the call is over.</summary>
internal unsafe ref struct Packing
{
    private readonly long* _scratch;
    private readonly int _length;
    private int _used;
    private int _held;
    private List<long[]>? _large;

    /// <summary>Packs into that much room on the stack, and beyond it on the heap.</summary>
    public Packing(Span<long> stack)
    {
        _scratch = (long*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref stack[0]);
        _length = stack.Length;
    }

    /// <summary>Writes an argument.</summary>
    /// <exception cref="ObjectDisposedException">It is or has a tensor that was disposed.</exception>
    public void Pack(in Argument argument, ref Value value)
    {
        value.Tag = argument.Tag;
        value.Count = argument.Count;
        value.Integer = argument.Tag switch
        {
            Tag.Tensor => Hold((Tensor)argument.Owner!),
            Tag.IntList when argument.Owner is null => One(argument.Bits),
            Tag.IntList => List((long[])argument.Owner!, out value.Count),
            Tag.DoubleList => List(System.Runtime.InteropServices.MemoryMarshal.Cast<double, long>((double[])argument.Owner!), out value.Count),
            Tag.TensorList when ((IReadOnlyList<Tensor?>)argument.Owner!).Contains(null) => throw new ArgumentNullException(nameof(argument), "One of the tensors in the list is null."),
            Tag.TensorList or Tag.OptionalTensorList => List((IReadOnlyList<Tensor?>)argument.Owner!, out value.Count),
            Tag.String => Utf8((string)argument.Owner!, out value.Count),
            Tag.Generator => ((Generator)argument.Owner!).Pointer,
            _ => argument.Bits,
        };
    }

    /// <summary>Holds tensors and lists them; null when there is no list.</summary>
    public nint* Pointers(IEnumerable<Tensor>? tensors, out int count)
    {
        count = 0;
        return tensors is null ? null : (nint*)List(tensors as IReadOnlyList<Tensor> ?? [.. tensors], out count);
    }

    /// <summary>Lets go of the tensors that were held.</summary>
    public void Release(ReadOnlySpan<Argument> arguments)
    {
        foreach (ref readonly var argument in arguments)
        {
            if (_held == 0)
            {
                return;
            }

            if (argument.Tag == Tag.Tensor)
            {
                Release((Tensor?)argument.Owner);
            }
            else if (argument.Tag is Tag.TensorList or Tag.OptionalTensorList)
            {
                Release((IReadOnlyList<Tensor?>)argument.Owner!);
            }
        }
    }

    /// <summary>Lets go of those tensors.</summary>
    public void Release(IReadOnlyList<Tensor?> tensors)
    {
        for (var i = 0; i < tensors.Count && _held > 0; i++)
        {
            Release(tensors[i]);
        }
    }

    private void Release(Tensor? tensor)
    {
        if (tensor is not null && _held > 0)
        {
            _held--;
            tensor.Release();
        }
    }

    private nint Hold(Tensor tensor)
    {
        var native = tensor.Hold();
        _held++;
        return native;
    }

    private long List(IReadOnlyList<Tensor?> tensors, out int count)
    {
        count = tensors.Count;
        var room = Room(count);
        for (var i = 0; i < count; i++)
        {
            room[i] = tensors[i] is { } tensor ? Hold(tensor) : 0;
        }

        return (long)room;
    }

    private long List(scoped ReadOnlySpan<long> elements, out int count)
    {
        count = elements.Length;
        return (long)Copy(elements);
    }

    private long Utf8(string text, out int count)
    {
        count = Encoding.UTF8.GetByteCount(text);
        var room = Room((count / sizeof(long)) + 1);
        Encoding.UTF8.GetBytes(text, new Span<byte>(room, count));
        return (long)room;
    }

    private long One(long element)
    {
        var room = Room(1);
        *room = element;
        return (long)room;
    }

    private long* Copy(scoped ReadOnlySpan<long> elements)
    {
        var room = Room(elements.Length);
        elements.CopyTo(new Span<long>(room, elements.Length));
        return room;
    }

    private long* Room(int length)
    {
        if (_used + length > _length)
        {
            var pinned = GC.AllocateUninitializedArray<long>(length, pinned: true);
            (_large ??= []).Add(pinned);
            return (long*)System.Runtime.CompilerServices.Unsafe.AsPointer(ref pinned[0]);
        }

        var room = _scratch + _used;
        _used += length;
        return room;
    }
}
