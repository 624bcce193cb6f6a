using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>
/// Reads the pickles of <c>torch.save</c>, and nothing that could run code: numbers, texts, lists, dictionaries, and
/// tensors (<see cref="Rebuilding"/>). The codes are those of Python's pickletools.
/// </summary>
internal sealed class Unpickler(byte[] pickle, Func<string, byte[]> memory)
{
    private readonly PickleReader _reader = new(pickle);
    private readonly PickleStack _stack = new();
    private readonly Rebuilding _rebuilding = new(memory);

    /// <summary>Reads to the end.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or holds an object that only Python knows.</exception>
    public object? Read()
    {
        using var tensors = _rebuilding;
        byte code;
        while ((code = _reader.Byte()) != '.')
        {
            if (!IsConstant(code) && !IsRemembered(code) && !IsCollected(code))
            {
                Make(code);
            }
        }

        return _stack.Pop();
    }

    /// <summary>What a value is, in an error.</summary>
    public static string Described(object? value) => value switch
    {
        null => "None",
        Tensor => "a tensor",
        Dictionary<object, object?> => "a dictionary",
        object?[] or List<object?> => "a list",
        string => "a text",
        Global global => global.Name,
        _ => "a number",
    };

    private bool IsConstant(byte code)
    {
        switch (code)
        {
            case (byte)'N': _stack.Push(null); break;
            case 0x88: _stack.Push(true); break;
            case 0x89: _stack.Push(false); break;
            case (byte)'K': _stack.Push((long)_reader.Byte()); break;
            case (byte)'M': _stack.Push((long)_reader.Short()); break;
            case (byte)'J': _stack.Push((long)_reader.Integer()); break;
            case 0x8a: _stack.Push(_reader.Long()); break;
            case (byte)'G': _stack.Push(_reader.Double()); break;
            case (byte)'X': _stack.Push(_reader.Text(_reader.Integer())); break;
            case 0x8c: _stack.Push(_reader.Text(_reader.Byte())); break;
            case (byte)'c': _stack.Push(new Global($"{_reader.Line()}.{_reader.Line()}")); break;
            default: return false;
        }

        return true;
    }

    private bool IsRemembered(byte code)
    {
        switch (code)
        {
            case 0x80: _reader.Skip(1); break;
            case 0x95: _reader.Skip(sizeof(long)); break;
            case (byte)'q': _stack.Remember(_reader.Byte()); break;
            case (byte)'r': _stack.Remember(_reader.Integer()); break;
            case 0x94: _stack.Remember(); break;
            case (byte)'h': _stack.Recall(_reader.Byte()); break;
            case (byte)'j': _stack.Recall(_reader.Integer()); break;
            default: return false;
        }

        return true;
    }

    private bool IsCollected(byte code)
    {
        switch (code)
        {
            case (byte)'(': _stack.PushMark(); break;
            case (byte)')': _stack.Push(Array.Empty<object?>()); break;
            case 0x85 or 0x86 or 0x87: _stack.Push(_stack.Pop(code - 0x84)); break;
            case (byte)'t': _stack.Push(_stack.PopToMark()); break;
            case (byte)']': _stack.Push(new List<object?>()); break;
            case (byte)'a': _stack.Extend(_stack.Pop(1)); break;
            case (byte)'e': _stack.Extend(_stack.PopToMark()); break;
            case (byte)'}': _stack.Push(new Dictionary<object, object?>()); break;
            case (byte)'s': _stack.Fill(_stack.Pop(2)); break;
            case (byte)'u': _stack.Fill(_stack.PopToMark()); break;
            default: return false;
        }

        return true;
    }

    private void Make(byte code)
    {
        switch (code)
        {
            case 0x93:
                var names = _stack.Pop(2);
                _stack.Push(new Global($"{names[0]}.{names[1]}"));
                break;
            case (byte)'Q':
                _stack.Push(new Storage(_stack.Pop<object?[]>()));
                break;
            case (byte)'R' or 0x81:
                var arguments = _stack.Pop<object?[]>();
                _stack.Push(_rebuilding.Make(_stack.Pop<Global>().Name, arguments));
                break;
            case (byte)'b':
                _stack.Pop(); // attributes, such as a state_dict's _metadata
                break;
            default:
                throw new InvalidDataException($"its pickle has the code 0x{code:x2}, which torch.save does not write for tensors.");
        }
    }
}
