namespace DeepLearning.Tests.Data;

/// <summary>CIFAR-10's records.</summary>
public sealed class CifarBinaryTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Batches_follow_one_another_packed_or_not(bool isPacked)
    {
        var images = CifarBinary.Read(Stream([.. Record(3, 1), .. Record(9, 2)], isPacked), Stream(Record(0, 3), isPacked));

        Assert.Equal((3, 3, 32, 32), (images.Count, images.Channels, images.Height, images.Width));
        Assert.Equal([3, 9, 0], images.Labels.Select(label => (int)label));
        Assert.Equal([1, 2, 3], Enumerable.Range(0, 3).Select(i => (int)images.Pixels[i * 3072 + 3071]));
    }

    [Fact]
    public void The_class_comes_first_and_every_pixel_keeps_its_place()
    {
        var pixels = Toy.Random(3072);
        var images = CifarBinary.Read(new MemoryStream([4, .. pixels]));

        Assert.Equal([4], images.Labels);
        Assert.Equal(pixels, images.Pixels);
    }

    [Theory]
    [InlineData(3072, "3,072 bytes, which is no whole number of records")]
    [InlineData(3074, "3,074 bytes, which is no whole number of records")]
    [InlineData(3073 * 50_001, "more than 50,000 records")]
    public void A_batch_that_is_no_whole_number_of_records_or_too_many_is_refused(int length, string told) =>
        Assert.Contains(told, Assert.Throws<DataException>(() => CifarBinary.Read(new MemoryStream(new byte[length]))).Message);

    [Fact]
    public void A_class_above_nine_is_refused() =>
        Assert.Contains("Sample 1 has class 10", Assert.Throws<DataException>(() => CifarBinary.Read(new MemoryStream([.. Record(1, 1), .. Record(10, 1)]))).Message);

    [Fact]
    public void A_packed_batch_that_is_cut_or_changed_is_refused()
    {
        var packed = Packed.Gzip([.. Record(1, 7), .. Toy.Random(3072), 1]);
        Assert.Throws<DataException>(() => CifarBinary.Read(new MemoryStream(packed[..^100])));
        packed[packed.Length / 2] ^= 1;
        Assert.Throws<DataException>(() => CifarBinary.Read(new MemoryStream(packed)));
    }

    private static byte[] Record(byte label, byte pixel) => [label, .. Enumerable.Repeat(pixel, 3072)];

    private static MemoryStream Stream(byte[] bytes, bool isPacked) => new(isPacked ? Packed.Gzip(bytes) : bytes);
}
