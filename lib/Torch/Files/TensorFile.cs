using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Files;

/// <summary>Files of tensors, in TorchSharp's format and in PyTorch's; which one a file has is seen from its first bytes.</summary>
internal static class TensorFile
{
    /// <summary>Writes a tensor in PyTorch's format, which both sides read.</summary>
    public static void SaveArchive(Tensor tensor, string location) => AtomicFile.Write(location, stream => Archive.Write(stream, tensor));

    /// <summary>Writes a tensor in TorchSharp's format.</summary>
    public static void SaveData(Tensor tensor, string location) => AtomicFile.Write(location, stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        TensorData.Write(writer, tensor);
    });

    /// <summary>Writes a dictionary in TorchSharp's format.</summary>
    public static void SaveData(IReadOnlyCollection<KeyValuePair<string, Tensor>> tensors, string location) => AtomicFile.Write(location, stream =>
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        TensorData.Write(writer, tensors);
    });

    /// <summary>Reads a tensor.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or holds something else.</exception>
    public static Tensor Load(string location) => AtomicFile.Read(location, stream => Archive.IsOne(stream)
        ? Archive.Read(stream) switch
        {
            Tensor tensor => tensor,
            Dictionary<object, object?> many => throw new InvalidDataException($"it holds a dictionary of {many.Count}, not one tensor; load it into a module: module.load(location)."),
            var other => throw new InvalidDataException($"it holds {Unpickler.Described(other)}, not a tensor."),
        }
        : TensorData.ToTheEnd(stream, TensorData.Read(new BinaryReader(stream))));

    /// <summary>Reads a dictionary of tensors, such as a module's state.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or holds something else.</exception>
    public static Dictionary<string, Tensor> LoadDictionary(string location) => AtomicFile.Read(location, stream => Archive.IsOne(stream)
        ? Tensors(Archive.Read(stream))
        : TensorData.ToTheEnd(stream, TensorData.ReadDictionary(new BinaryReader(stream))));

    private static Dictionary<string, Tensor> Tensors(object? read)
    {
        if (read is not Dictionary<object, object?> entries)
        {
            throw new InvalidDataException($"it holds {Unpickler.Described(read)}, not a dictionary of tensors.");
        }

        var other = entries.FirstOrDefault(entry => entry is not { Key: string, Value: Tensor });
        return other.Key is null
            ? entries.ToDictionary(entry => (string)entry.Key, entry => (Tensor)entry.Value!)
            : throw new InvalidDataException($"its '{other.Key}' is {Unpickler.Described(other.Value)}, not a tensor; in Python, save module.state_dict() alone.");
    }
}
