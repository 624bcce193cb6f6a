namespace DeepLearning;

/// <summary>
/// Reads the binary version of CIFAR-10: records of 3073 bytes, the class and then 1024 red, 1024 green and 1024 blue pixels, each
/// plane row by row (A. Krizhevsky, Learning Multiple Layers of Features from Tiny Images, 2009).
/// </summary>
public static class CifarBinary
{
    private const int Side = 32, Channels = 3, Record = 1 + Channels * Side * Side, LargestBatch = 50_000 * Record;

    /// <summary>The classes.</summary>
    public static IReadOnlyList<string> Classes { get; } =
        ["airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck"];

    /// <summary>Reads batches, one after the other.</summary>
    /// <param name="batches">The batches; each may be gzipped when its stream can seek.</param>
    /// <exception cref="DataException">A batch has no whole number of records, has more than 50,000, or a class above 9.</exception>
    public static Images Read(params IEnumerable<Stream> batches)
    {
        var read = batches.Select(Batch).ToList();
        var count = read.Sum(batch => batch.Length) / Record;
        var (pixels, labels) = (GC.AllocateUninitializedArray<byte>(count * (Record - 1)), new byte[count]);
        var i = 0;
        foreach (var batch in read)
        {
            for (var start = 0; start < batch.Length; start += Record, i++)
            {
                labels[i] = batch[start];
                batch.AsSpan(start + 1, Record - 1).CopyTo(pixels.AsSpan(i * (Record - 1)));
            }
        }

        return new(pixels, Labels.Checked(labels, Classes.Count), Classes, Channels, Side, Side);
    }

    private static byte[] Batch(Stream stream)
    {
        const string What = "The batch of pictures";
        var bytes = Input.Read(Input.Unpacked(stream), LargestBatch + 1, What);
        if (bytes.Length > LargestBatch)
        {
            throw new DataException($"{What} has more than 50,000 records.");
        }

        return bytes.Length % Record == 0
            ? bytes
            : throw new DataException(
                $"{What} has {bytes.Length:N0} bytes, which is no whole number of records of {Record:N0} bytes: it is cut, or no CIFAR-10.");
    }
}
