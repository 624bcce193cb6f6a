using System.IO.Compression;

namespace DeepLearning;

/// <summary>A file of a data set that lies in a folder, under the catalogue's name, or packed or unpacked under the other name.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Content">What must be in it, unpacked.</param>
/// <param name="IsGzipped">Whether it is to be unpacked.</param>
internal sealed record StoredFile(string Path, Fingerprint Content, bool IsGzipped)
{
    private const int BufferSize = 1 << 17;

    /// <summary>The forms of a file that are in a folder.</summary>
    public static IEnumerable<StoredFile> In(string folder, DataSet set, DataFile file)
    {
        var path = System.IO.Path.Combine(folder, set.Id, file.Name);
        StoredFile[] forms = file.Content is { } content
            ? [new(path, content, true), new(System.IO.Path.ChangeExtension(path, null), content, false)]
            : [new(path, file, false), new(path + ".gz", file, true)];
        return forms.Where(form => File.Exists(form.Path));
    }

    /// <summary>Reads it, unpacked and verified.</summary>
    /// <exception cref="DataException">It is damaged, or cannot be read.</exception>
    public byte[] Read()
    {
        try
        {
            using var file = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize);
            using Stream content = IsGzipped ? new GZipStream(file, CompressionMode.Decompress) : file;
            return Content.Read(content);
        }
        catch (InvalidDataException error)
        {
            throw new DataException($"{Path} is damaged: {error.Message}. Delete it.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new DataException($"{Path} cannot be read: {error.Message}", error);
        }
    }
}
