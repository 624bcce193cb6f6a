using System.Buffers.Binary;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>
/// Reads the pickles of <c>torch.save</c>, and nothing that could run code: numbers, texts, lists, dictionaries, and
/// tensors (<see cref="Rebuilding"/>).
/// </summary>
internal sealed class Unpickler(byte[] pickle, Func<string, byte[]> memory)
{
    private static readonly object Mark = new();
    private readonly BinaryReader _reader = new(new MemoryStream(pickle));
    private readonly List<object?> _stack = [];
    private readonly Dictionary<int, object?> _memo = [];
    private readonly Rebuilding _rebuilding = new(memory);

    /// <summary>Reads to the end.</summary>
    /// <exception cref="InvalidDataException">It is damaged, or holds an object that only Python knows.</exception>
    public object? Read()
    {
        byte code;
        while ((code = _reader.ReadByte()) != '.')
        {
            if (!Constant(code) && !Remembered(code) && !Collected(code))
            {
                Made(code);
            }
        }

        return Pop();
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

    private bool Constant(byte code)
    {
        switch (code)
        {
            case (byte)'N': Push(null); break;
            case 0x88: Push(true); break;
            case 0x89: Push(false); break;
            case (byte)'K': Push((long)_reader.ReadByte()); break;
            case (byte)'M': Push((long)_reader.ReadUInt16()); break;
            case (byte)'J': Push((long)_reader.ReadInt32()); break;
            case 0x8a: Push(Long(_reader.ReadByte())); break;
            case (byte)'G': Push(BinaryPrimitives.ReadDoubleBigEndian(Bytes(sizeof(double)))); break;
            case (byte)'X': Push(Encoding.UTF8.GetString(Bytes(_reader.ReadInt32()))); break;
            case 0x8c: Push(Encoding.UTF8.GetString(Bytes(_reader.ReadByte()))); break;
            case (byte)'c': Push(new Global($"{Line()}.{Line()}")); break;
            default: return false;
        }

        return true;
    }

    private bool Remembered(byte code)
    {
        switch (code)
        {
            case 0x80: _reader.ReadByte(); break;
            case 0x95: _reader.ReadInt64(); break;
            case (byte)'q': _memo[_reader.ReadByte()] = Top; break;
            case (byte)'r': _memo[_reader.ReadInt32()] = Top; break;
            case 0x94: _memo[_memo.Count] = Top; break;
            case (byte)'h': Push(Recall(_reader.ReadByte())); break;
            case (byte)'j': Push(Recall(_reader.ReadInt32())); break;
            default: return false;
        }

        return true;
    }

    private bool Collected(byte code)
    {
        switch (code)
        {
            case (byte)'(': Push(Mark); break;
            case (byte)')': Push(Array.Empty<object?>()); break;
            case 0x85 or 0x86 or 0x87: Push(Pop(code - 0x84)); break;
            case (byte)'t': Push(PopToMark()); break;
            case (byte)']': Push(new List<object?>()); break;
            case (byte)'a': Extend([Pop()]); break;
            case (byte)'e': Extend(PopToMark()); break;
            case (byte)'}': Push(new Dictionary<object, object?>()); break;
            case (byte)'s': Fill(Pop(2)); break;
            case (byte)'u': Fill(PopToMark()); break;
            default: return false;
        }

        return true;
    }

    private void Made(byte code)
    {
        switch (code)
        {
            case 0x93:
                var names = Pop(2);
                Push(new Global($"{names[0]}.{names[1]}"));
                break;
            case (byte)'Q':
                Push(new Storage(Expect<object?[]>(Pop())));
                break;
            case (byte)'R' or 0x81:
                var arguments = Expect<object?[]>(Pop());
                Push(_rebuilding.Make(Expect<Global>(Pop()).Name, arguments));
                break;
            case (byte)'b':
                Pop(); // attributes, such as a state_dict's _metadata
                break;
            default:
                throw new InvalidDataException($"its pickle has the code 0x{code:x2}, which torch.save does not write for tensors.");
        }
    }

    private void Extend(object?[] elements) => Expect<List<object?>>(Top).AddRange(elements);

    private void Fill(object?[] pairs)
    {
        var dictionary = Expect<Dictionary<object, object?>>(Top);
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            dictionary[pairs[i] ?? "None"] = pairs[i + 1];
        }
    }

    private object? Top => _stack.Count > 0 ? _stack[^1] : throw Damaged();

    private void Push(object? value) => _stack.Add(value);

    private object? Pop() => Pop(1)[0];

    private object?[] Pop(int count)
    {
        var start = _stack.Count - count;
        object?[] popped = start >= 0 ? [.. _stack.Skip(start)] : throw Damaged();
        _stack.RemoveRange(start, count);
        return popped;
    }

    private object?[] PopToMark()
    {
        var mark = _stack.LastIndexOf(Mark);
        var popped = mark >= 0 ? Pop(_stack.Count - mark - 1) : throw Damaged();
        _stack.RemoveAt(mark);
        return popped;
    }

    private object? Recall(int number) => _memo.TryGetValue(number, out var value) ? value : throw Damaged();

    private long Long(int length)
    {
        var bytes = Bytes(length);
        return length == 0 ? 0 : (long)new System.Numerics.BigInteger(bytes);
    }

    private byte[] Bytes(int count)
    {
        var bytes = count >= 0 ? _reader.ReadBytes(count) : throw Damaged();
        return bytes.Length == count ? bytes : throw new EndOfStreamException();
    }

    private string Line()
    {
        var text = new StringBuilder();
        for (var letter = _reader.ReadByte(); letter != '\n'; letter = _reader.ReadByte())
        {
            text.Append((char)letter);
        }

        return text.ToString();
    }

    private static T Expect<T>(object? value) => value is T expected ? expected : throw Damaged();

    private static InvalidDataException Damaged() => new("its pickle is damaged.");
}
