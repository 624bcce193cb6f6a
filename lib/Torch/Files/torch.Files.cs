using TorchSharp.Files;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Writes a tensor into a file, in PyTorch's format; one that is there is replaced only by a whole one.</summary>
    public static void save(Tensor t, string location) => TensorFile.SaveArchive(t, location);

    /// <summary>Reads a tensor from a file that <see cref="save"/>, <see cref="TensorExtensionMethods.Save(Tensor, string)"/> or Python's <c>torch.save</c> wrote.</summary>
    /// <exception cref="InvalidDataException">The file is damaged, or holds something else.</exception>
    public static Tensor load(string location) => TensorFile.Load(location);

    public partial class Tensor
    {
        /// <summary>Writes it into a file, in PyTorch's format; one that is there is replaced only by a whole one.</summary>
        public void save(string location) => TensorFile.SaveArchive(this, location);

        /// <summary>Reads a tensor from a file, as <see cref="torch.load"/>.</summary>
        /// <exception cref="InvalidDataException">The file is damaged, or holds something else.</exception>
        public static Tensor load(string location) => TensorFile.Load(location);
    }
}

public static partial class TensorExtensionMethods
{
    /// <summary>Writes a tensor into a file, in TorchSharp's format; one that is there is replaced only by a whole one.</summary>
    public static void Save(this torch.Tensor tensor, string location) => TensorFile.SaveData(tensor, location);
}
