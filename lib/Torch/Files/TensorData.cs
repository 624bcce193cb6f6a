using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>
/// Tensors and dictionaries of them as TorchSharp writes them. A tensor is its dtype's number, its number of
/// dimensions and their lengths, each in seven bits a byte (the low ones first), and its elements row by row; a
/// dictionary is its number of entries, and for each a name (its length in UTF-8, the same way) and a tensor.
/// </summary>
internal static class TensorData
{
    private const long MostDimensions = 64;

    /// <summary>Writes a tensor.</summary>
    public static void Write(BinaryWriter writer, Tensor tensor)
    {
        using var scope = NewDisposeScope();
        var rows = tensor.detach().contiguous();
        writer.Write7BitEncodedInt((int)rows.dtype);
        writer.Write7BitEncodedInt((int)rows.ndim);
        foreach (var length in rows.shape)
        {
            writer.Write7BitEncodedInt64(length);
        }

        writer.Write(rows.bytes);
    }

    /// <summary>Reads a tensor.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static Tensor Read(BinaryReader reader)
    {
        var dtype = (ScalarType)Bounded(reader, "dtype", 0, (long)ScalarType.BFloat16);
        if (!Enum.IsDefined(dtype))
        {
            throw new InvalidDataException($"there is no dtype number {(int)dtype}.");
        }

        var shape = new long[Bounded(reader, "number of dimensions", 0, MostDimensions)];
        var count = 1L;
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = Bounded(reader, "length of a dimension", 0, long.MaxValue);
            count = checked(count * shape[i]);
        }

        var left = reader.BaseStream.CanSeek ? reader.BaseStream.Length - reader.BaseStream.Position : long.MaxValue;
        if (checked(count * ElementTypes.Size(dtype)) > left)
        {
            throw new EndOfStreamException();
        }

        var tensor = empty(shape, dtype);
        reader.BaseStream.ReadExactly(tensor.bytes);
        return tensor;
    }

    /// <summary>Writes a dictionary.</summary>
    public static void Write(BinaryWriter writer, IReadOnlyCollection<KeyValuePair<string, Tensor>> tensors)
    {
        writer.Write7BitEncodedInt(tensors.Count);
        foreach (var (name, tensor) in tensors)
        {
            writer.Write(name);
            Write(writer, tensor);
        }
    }

    /// <summary>Reads a dictionary.</summary>
    /// <exception cref="InvalidDataException">There is none.</exception>
    public static Dictionary<string, Tensor> ReadDictionary(BinaryReader reader)
    {
        var tensors = new Dictionary<string, Tensor>();
        for (var left = Bounded(reader, "number of tensors", 0, int.MaxValue); left > 0; left--)
        {
            var name = reader.ReadString();
            if (!tensors.TryAdd(name, Read(reader)))
            {
                throw new InvalidDataException($"'{name}' is in it twice.");
            }
        }

        return tensors;
    }

    /// <summary>Throws when there is more to read.</summary>
    public static T ToTheEnd<T>(Stream stream, T read) => stream.Position == stream.Length
        ? read
        : throw new InvalidDataException($"{stream.Length - stream.Position} bytes are left over.");

    private static long Bounded(BinaryReader reader, string what, long least, long most)
    {
        var number = reader.Read7BitEncodedInt64();
        return number >= least && number <= most ? number : throw new InvalidDataException($"{number} is no {what}.");
    }
}
