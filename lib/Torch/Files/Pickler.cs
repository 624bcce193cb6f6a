using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>Writes a tensor as Python's pickle does (protocol 2), in the form in which PyTorch's <c>torch.load</c> takes it.</summary>
internal static class Pickler
{
    private static readonly Dictionary<ScalarType, string> Storages = new()
    {
        [ScalarType.Byte] = "ByteStorage",
        [ScalarType.Int8] = "CharStorage",
        [ScalarType.Int16] = "ShortStorage",
        [ScalarType.Int32] = "IntStorage",
        [ScalarType.Int64] = "LongStorage",
        [ScalarType.Float16] = "HalfStorage",
        [ScalarType.Float32] = "FloatStorage",
        [ScalarType.Float64] = "DoubleStorage",
        [ScalarType.ComplexFloat32] = "ComplexFloatStorage",
        [ScalarType.ComplexFloat64] = "ComplexDoubleStorage",
        [ScalarType.Bool] = "BoolStorage",
        [ScalarType.BFloat16] = "BFloat16Storage",
    };

    /// <summary>The dtype whose memory has that name.</summary>
    public static ScalarType? Dtype(string storage) => Storages.FirstOrDefault(pair => pair.Value == storage) is { Value: not null } found ? found.Key : null;

    /// <summary>A tensor whose elements lie row by row in the memory of that name.</summary>
    public static byte[] Tensor(Tensor tensor, string memory)
    {
        if (!Storages.TryGetValue(tensor.dtype, out var storage))
        {
            throw new ArgumentException($"Tensors of {tensor.dtype.Name()} cannot be saved; convert it first, with .to(torch.float32).");
        }

        using var stream = new MemoryStream();
        var writer = new BinaryWriter(stream);
        writer.Write([0x80, 2]);
        Global(writer, "torch._utils", "_rebuild_tensor_v2");
        writer.Write("(("u8);
        Text(writer, "storage");
        Global(writer, "torch", storage);
        Text(writer, memory);
        Text(writer, "cpu");
        Integer(writer, tensor.NumberOfElements);
        writer.Write("tQ"u8);
        Integer(writer, 0);
        Tuple(writer, tensor.shape);
        Tuple(writer, tensor.stride());
        writer.Write((byte)0x89);
        Global(writer, "collections", "OrderedDict");
        writer.Write(")RtR."u8);
        return stream.ToArray();
    }

    private static void Global(BinaryWriter writer, string module, string name) => writer.Write(Encoding.ASCII.GetBytes($"c{module}\n{name}\n"));

    private static void Text(BinaryWriter writer, string text)
    {
        writer.Write((byte)'X');
        writer.Write(Encoding.UTF8.GetByteCount(text));
        writer.Write(Encoding.UTF8.GetBytes(text));
    }

    private static void Integer(BinaryWriter writer, long number)
    {
        writer.Write([0x8a, sizeof(long)]);
        writer.Write(number);
    }

    private static void Tuple(BinaryWriter writer, long[] numbers)
    {
        writer.Write((byte)'(');
        foreach (var number in numbers)
        {
            Integer(writer, number);
        }

        writer.Write((byte)'t');
    }
}
