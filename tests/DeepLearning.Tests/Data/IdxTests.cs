using System.Buffers.Binary;
using System.IO.Compression;
using FsCheck;
using FsCheck.Fluent;

namespace DeepLearning.Tests.Data;

/// <summary>IDX as it should be, and in every other state.</summary>
public sealed class IdxTests
{
    private static readonly string[] Classes = ["a", "b", "c"];

    private static readonly byte[] Pictures = [.. Header(3, 2, 2, 3), .. Enumerable.Range(1, 12).Select(pixel => (byte)pixel)];
    private static readonly byte[] Labels = [.. Header(1, 2), 0, 2];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pictures_are_read_row_by_row_packed_or_not(bool isPacked)
    {
        var images = Idx.Read(Stream(Pictures, isPacked), Stream(Labels, isPacked), Classes);

        Assert.Equal((2, 1, 2, 3), (images.Count, images.Channels, images.Height, images.Width));
        Assert.Equal(Enumerable.Range(1, 12), images.Pixels.Select(pixel => (int)pixel));
        Assert.Equal([0, 2], images.Labels.Select(label => (int)label));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_as_it_comes()
    {
        using var images = new GZipStream(new MemoryStream(Packed.Gzip(Pictures)), CompressionMode.Decompress);
        Assert.Equal(12, Idx.Read(images, Stream(Labels), Classes).Pixels[^1]);
    }

    [Theory]
    [InlineData("nothing", "got .")]
    [InlineData("magic of labels", "expected 00000803, got 00000801")]
    [InlineData("magic of doubles", "got 00000E03")]
    [InlineData("text", "got 68656C6C")]
    [InlineData("cut in the header", "cut in its header")]
    [InlineData("cut", "11 bytes follow its header, which promises 12")]
    [InlineData("grown", "goes on after the 12 bytes")]
    [InlineData("negative", "claims -1 × 2 × 3 bytes")]
    [InlineData("huge", "claims 2147483647 × 2147483647 × 2147483647 bytes")]
    [InlineData("large", "0 bytes follow its header, which promises 200,000,000")]
    public void What_is_wrong_with_a_file_is_told(string how, string told)
    {
        byte[] bytes = how switch
        {
            "nothing" => [],
            "magic of labels" => Labels,
            "magic of doubles" => [0, 0, 14, 3, .. Pictures[4..]],
            "text" => [.. "hello, this is text"u8],
            "cut in the header" => Pictures[..10],
            "cut" => Pictures[..^1],
            "grown" => [.. Pictures, 0],
            "negative" => [.. Header(3, -1, 2, 3), 1],
            "huge" => Header(3, int.MaxValue, int.MaxValue, int.MaxValue),
            _ => Header(3, 200, 1000, 1000),
        };
        Assert.All([false, true], isPacked => Assert.Contains(
            told, Assert.Throws<DataException>(() => Idx.Read(Stream(bytes, isPacked), Stream(Labels), Classes)).Message));
    }

    [Fact]
    public void Two_files_that_do_not_belong_together_are_refused()
    {
        byte[] three = [.. Header(1, 3), 0, 1, 2], outside = [.. Header(1, 2), 0, 3];
        Assert.Contains("2 pictures and 3 classes", Assert.Throws<DataException>(() => Idx.Read(Stream(Pictures), Stream(three), Classes)).Message);
        Assert.Contains("Sample 1 has class 3", Assert.Throws<DataException>(() => Idx.Read(Stream(Pictures), Stream(outside), Classes)).Message);
    }

    [Theory]
    [InlineData(2, "goes on after")]
    [InlineData(100_000_000, "bytes; more than 268,435,456 are not read")]
    public void A_bomb_of_ten_gigabytes_takes_hardly_any_memory(int count, string told)
    {
        var tenth = Packed.Bomb([.. Header(3, count, 2, 3), .. new byte[12]], 1 << 30);
        var bomb = new MemoryStream([.. Enumerable.Repeat(tenth, 10).SelectMany(part => part)]);
        var allocated = Packed.Allocated(() => Assert.Contains(told, Assert.Throws<DataException>(
            () => Idx.Read(bomb, Stream(Labels), Classes)).Message));
        Assert.InRange(allocated, 0, 2_000_000);
    }

    [Fact]
    public void What_is_only_claimed_takes_hardly_any_memory()
    {
        var packed = Packed.Gzip([.. Header(3, 200, 1000, 1000), 1]);
        Assert.InRange(Packed.Allocated(() => Assert.Throws<DataException>(() => Idx.Read(new MemoryStream(packed), Stream(Labels), Classes))), 0, 4_000_000);
    }

    [Fact]
    public void Whatever_byte_is_changed_the_file_is_read_or_refused_and_nothing_else_happens() => Prop.ForAll(
        Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(0, 255).ToArbitrary(), ArbMap.Default.GeneratorFor<bool>().ToArbitrary(),
        (place, value, isCut) =>
        {
            var bytes = Packed.Gzip(Pictures);
            bytes[place % bytes.Length] = (byte)value;
            try
            {
                var images = Idx.Read(new MemoryStream(isCut ? bytes[..(place % bytes.Length)] : bytes), Stream(Labels), Classes);
                return images.Pixels.Length == images.Count * images.Dimensions;
            }
            catch (DataException)
            {
                return true;
            }
        }).QuickCheckThrowOnFailure();

    private static byte[] Header(byte dimensions, params int[] shape)
    {
        var header = new byte[4 + 4 * shape.Length];
        (header[2], header[3]) = (8, dimensions);
        for (var i = 0; i < shape.Length; i++)
        {
            BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4 + 4 * i), shape[i]);
        }

        return header;
    }

    private static MemoryStream Stream(byte[] bytes, bool isPacked = false) => new(isPacked ? Packed.Gzip(bytes) : bytes);
}
