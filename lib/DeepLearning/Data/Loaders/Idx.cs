using System.Buffers.Binary;

namespace DeepLearning;

/// <summary>
/// Reads IDX, the format of MNIST: two zero bytes, 8 for unsigned bytes, the number of dimensions, each dimension as a big-endian
/// 32-bit number, then the values (Y. LeCun, The MNIST database of handwritten digits).
/// </summary>
public static class Idx
{
    private const int UnsignedByte = 8;

    /// <summary>Reads grey pictures and their classes.</summary>
    /// <param name="images">IDX of three dimensions: count, height, width. It may be gzipped when the stream can seek.</param>
    /// <param name="labels">IDX of one dimension: the classes, from 0. It may be gzipped when the stream can seek.</param>
    /// <param name="classes">The classes' names.</param>
    /// <exception cref="DataException">A stream is no such file, is cut, or goes on after its end; or the two do not fit together.</exception>
    public static Images Read(Stream images, Stream labels, IReadOnlyList<string> classes)
    {
        var (shape, pixels) = Read(images, "The file of pictures", "count, height and width", 3);
        var (count, values) = Read(labels, "The file of classes", "a count", 1);
        if (shape[0] != count[0])
        {
            throw new DataException($"There are {shape[0]:N0} pictures and {count[0]:N0} classes: the two files do not belong together.");
        }

        return new(pixels, Labels.Checked(values, classes.Count), classes, 1, shape[1], shape[2]);
    }

    private static (int[] Shape, byte[] Values) Read(Stream stream, string what, string meaning, int dimensions)
    {
        var content = Input.Unpacked(stream);
        var header = Input.Read(content, 4 + 4 * dimensions, what);
        if (header.Length < 4 || header[0] != 0 || header[1] != 0 || header[2] != UnsignedByte || header[3] != dimensions)
        {
            var magic = Convert.ToHexString(header.AsSpan(0, Math.Min(4, header.Length)));
            throw new DataException($"{what} does not begin as IDX of bytes with {meaning} does: expected 0000080{dimensions}, got {magic}.");
        }

        if (header.Length < 4 + 4 * dimensions)
        {
            throw new DataException($"{what} is cut in its header.");
        }

        var shape = Enumerable.Range(1, dimensions).Select(place => BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(4 * place))).ToArray();
        var size = shape.Aggregate((Int128)1, (product, dimension) => product * dimension);
        if (shape.Any(dimension => dimension < 0) || size > Input.Largest)
        {
            throw new DataException($"{what} claims {string.Join(" × ", shape)} bytes; more than {Input.Largest:N0} are not read.");
        }

        return (shape, Input.ReadAll(content, (long)size, what));
    }
}
