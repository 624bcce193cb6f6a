using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>A class or function of Python, by its name.</summary>
internal sealed record Global(string Name);

/// <summary>A piece of memory that tensors look at: a dtype, a name, a device, a number of elements.</summary>
internal sealed record Storage(object?[] Parts);

/// <summary>Makes tensors from what their pickles say; those that name the same memory share it, so that no file takes more than its length.</summary>
internal sealed class Rebuilding(Func<string, byte[]> memory) : IDisposable
{
    private readonly Dictionary<(string Name, ScalarType Dtype), Tensor> _elements = [];

    /// <summary>Leaves each memory to the tensors that look at it.</summary>
    public void Dispose()
    {
        foreach (var elements in _elements.Values)
        {
            elements.Dispose();
        }
    }

    /// <summary>Calls one of the few functions of Python that are known.</summary>
    /// <exception cref="InvalidDataException">It is another one.</exception>
    public object? Make(string function, object?[] arguments) => (function, arguments) switch
    {
        ("collections.OrderedDict", []) => new Dictionary<object, object?>(),
        ("torch.Size", [object?[] sizes]) => sizes,
        ("torch._utils._rebuild_tensor_v2", [Storage storage, long offset, object?[] sizes, object?[] strides, ..]) => View(storage, offset, Numbers(sizes), Numbers(strides)),
        ("torch._utils._rebuild_parameter", [Tensor tensor, ..]) => tensor,
        _ => throw new InvalidDataException(
            $"it holds a {function}, which only Python can make; in Python, save tensors or module.state_dict() instead."),
    };

    private Tensor View(Storage storage, long offset, long[] sizes, long[] strides)
    {
        if (storage.Parts is not ["storage", Global type, string name, _, long count] || Pickler.Dtype(type.Name[(type.Name.LastIndexOf('.') + 1)..]) is not { } dtype)
        {
            throw new InvalidDataException($"the memory of a tensor is {string.Join(", ", storage.Parts)}, which is not known here.");
        }

        var elements = Elements(name, dtype);
        var last = checked(offset + sizes.Zip(strides, (size, stride) => checked((size - 1) * stride)).Sum());
        var empty = Array.Exists(sizes, size => size == 0);
        var whole = elements.NumberOfElements == count && sizes.Length == strides.Length;
        if (!whole || sizes.Any(size => size < 0) || strides.Any(stride => stride < 0) || offset < 0 || (!empty && last >= count))
        {
            throw new InvalidDataException($"a tensor of shape [{string.Join(", ", sizes)}] does not fit into its memory of {elements.NumberOfElements} elements.");
        }

        return Call.One("as_strided", elements, sizes, strides, offset);
    }

    private Tensor Elements(string name, ScalarType dtype)
    {
        if (!_elements.TryGetValue((name, dtype), out var elements))
        {
            var bytes = memory(name);
            var (count, rest) = Math.DivRem(bytes.Length, ElementTypes.Size(dtype));
            elements = rest == 0 ? torch.empty([count], dtype).DetachFromDisposeScope() : throw new InvalidDataException($"data/{name} ends in the middle of a number.");
            _elements.Add((name, dtype), elements);
            bytes.CopyTo(elements.bytes);
        }

        return elements;
    }

    private static long[] Numbers(object?[] tuple) => Array.ConvertAll(tuple, number => number is long known ? known : throw new InvalidDataException("a shape is no list of numbers."));
}
