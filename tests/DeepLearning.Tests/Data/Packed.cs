using System.IO.Compression;

namespace DeepLearning.Tests.Data;

/// <summary>Gzipped bytes, honest and otherwise.</summary>
internal static class Packed
{
    public static byte[] Gzip(byte[] bytes)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    /// <summary>A beginning, and then zeros: 1,000 of them a byte.</summary>
    public static byte[] Bomb(byte[] beginning, long zeros)
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(beginning);
            var chunk = new byte[1 << 20];
            for (var left = zeros; left > 0; left -= chunk.Length)
            {
                gzip.Write(chunk);
            }
        }

        return packed.ToArray();
    }

    /// <summary>Runs the work on this thread and tells how many bytes it allocated.</summary>
    public static long Allocated(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
