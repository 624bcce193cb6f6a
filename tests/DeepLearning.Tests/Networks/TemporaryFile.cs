namespace DeepLearning.Tests.Networks;

/// <summary>A path in a folder of its own, which goes away with everything in it.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("networks-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "run.checkpoint");

    public string[] Neighbours => [.. _folder.EnumerateFiles().Select(file => file.Name).Order()];

    public void Dispose() => _folder.Delete(recursive: true);
}
