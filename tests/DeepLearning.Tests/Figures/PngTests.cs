using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DeepLearning.Figures;

namespace DeepLearning.Tests.Figures;

public sealed class PngTests
{
    [Fact]
    public void The_file_has_the_signature_and_the_chunks_of_the_specification()
    {
        var chunks = Chunks(Png.Encode(Picture(5, 3)));

        Assert.Equal(["IHDR", "IDAT", "IEND"], chunks.Select(chunk => chunk.Type));
        Assert.Equal([0, 0, 0, 5, 0, 0, 0, 3, 8, 6, 0, 0, 0], chunks[0].Data);
    }

    [Fact]
    public void Every_checksum_is_the_remainder_of_the_polynomial() =>
        Assert.All(Chunks(Png.Encode(Picture(5, 3))), chunk => Assert.Equal(Remainder([.. Encoding.ASCII.GetBytes(chunk.Type), .. chunk.Data]), chunk.Checksum));

    [Fact]
    public void The_checksum_of_an_empty_end_is_the_published_one() => Assert.Equal(0xAE426082, Chunks(Png.Encode(Picture(1, 1)))[^1].Checksum);

    [Fact]
    public void The_pixels_come_back()
    {
        var pixels = Pixels(Png.Encode(Picture(5, 3)));

        Assert.Equal(3, pixels.Length);
        Assert.All(Enumerable.Range(0, 3), row => Assert.Equal(Picture(5, 3).Row(row).ToArray(), pixels[row].SelectMany(pixel => pixel)));
    }

    [SkippableFact]
    public void A_browser_reads_size_colours_and_transparency()
    {
        var result = Browser.ResultOf($$"""
            <img id="picture" src="{{Png.DataUri(Picture(5, 3))}}"><pre id="result"></pre>
            <script>
            addEventListener("load", () => {
              const picture = document.getElementById("picture");
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [5, 3];
              const context = canvas.getContext("2d");
              context.drawImage(picture, 0, 0);
              const at = (x, y) => [...context.getImageData(x, y, 1, 1).data];
              document.getElementById("result").textContent = JSON.stringify([picture.naturalWidth, picture.naturalHeight, at(0, 0), at(4, 2), at(1, 0)]);
            });
            </script>
            """);

        Assert.Equal("[5,3,[255,0,0,255],[10,20,30,255],[0,0,0,0]]", result);
    }

    /// <summary>The pixels of a file of rows without a filter: row, column, channel.</summary>
    internal static byte[][][] Pixels(byte[] file)
    {
        var chunks = Chunks(file);
        var width = BinaryPrimitives.ReadInt32BigEndian(chunks[0].Data);
        using var unpacked = new MemoryStream();
        new ZLibStream(new MemoryStream(chunks[1].Data), CompressionMode.Decompress).CopyTo(unpacked);
        return [.. unpacked.ToArray().Chunk(1 + 4 * width).Select(row => row[0] == 0
            ? row[1..].Chunk(4).ToArray()
            : throw new InvalidDataException($"This row has the filter {row[0]}."))];
    }

    private static Raster Picture(int width, int height)
    {
        var picture = new Raster(width, height);
        picture.Set(0, 0, (255, 0, 0));
        if (width * height > 1)
        {
            picture.Set(height - 1, width - 1, (10, 20, 30));
        }

        return picture;
    }

    private static List<(string Type, byte[] Data, uint Checksum)> Chunks(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var chunks = new List<(string, byte[], uint)>();
        for (var place = 8; place < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(place));
            chunks.Add((Encoding.ASCII.GetString(file, place + 4, 4), file[(place + 8)..(place + 8 + length)], BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(place + 8 + length))));
            place += 12 + length;
        }

        return chunks;
    }

    /// <summary>CRC-32 bit by bit, by its definition.</summary>
    private static uint Remainder(byte[] data)
    {
        var crc = uint.MaxValue;
        foreach (var bit in data.SelectMany(value => Enumerable.Range(0, 8).Select(i => (uint)(value >> i) & 1)))
        {
            crc = ((crc ^ bit) & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
