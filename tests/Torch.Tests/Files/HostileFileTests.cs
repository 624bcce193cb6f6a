using System.IO.Compression;
using System.Text;
using static TorchSharp.torch;

namespace Torch.Tests.Files;

/// <summary>Archives that nobody's torch.save wrote: small files that ask for much memory, or for what only Python can do.</summary>
public sealed class HostileFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostile").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TorchFact]
    public void Compressed_memory_is_not_unpacked() =>
        Assert.Contains("compressed", Refused(Tensor("1", "1"), new byte[100_000_000], CompressionLevel.SmallestSize));

    [TorchFact]
    public void A_shape_that_repeats_its_memory_takes_no_more_than_the_file_has()
    {
        Write(Tensor("1000000000000", "0"), new byte[4]);
        var read = load(At("archive"));

        Assert.Equal([1_000_000_000_000], read.shape);
        Assert.Equal(0, read[999_999_999_999].item<float>());
    }

    [TorchFact]
    public void Tensors_that_name_the_same_memory_share_it()
    {
        Write($"}}(X\u0001\0\0\0a{Tensor("1", "1")}X\u0001\0\0\0b{Tensor("1", "1")}u", new byte[4]);
        var before = Statistics.LiveTensors;
        var read = TorchSharp.Files.TensorFile.LoadDictionary(At("archive"));
        read["a"].fill_(3);

        Assert.Equal(3, read["b"].item<float>());
        Assert.Equal(before + 2, Statistics.LiveTensors);
    }

    [TorchFact]
    public void A_text_longer_than_its_pickle_is_told() =>
        Assert.Contains("too early", Refused("X\u0000\u0000\u0000\u007f", new byte[4]));

    [TorchFact]
    public void Functions_of_Python_are_named_and_not_called()
    {
        Assert.Contains("os.system", Refused("cos\nsystem\n(X\u0004\u0000\u0000\u0000truetR", new byte[4]));
        foreach (var code in "iIoS0P")
        {
            Refused($"(cos\nsystem\n{code}os\nsystem\n", new byte[4]);
        }
    }

    [TorchFact]
    public void Shapes_that_make_no_sense_are_told()
    {
        foreach (var (size, stride) in new[] { ("-1", "1"), ("1", "-1"), ("2", "1"), ("9000000000000000000", "9000000000000000000"), ("0", "9000000000000000000") })
        {
            Write(Tensor(size, stride), new byte[4]);
            try
            {
                load(At("archive")).Dispose();
                Assert.Equal("0", size);
            }
            catch (InvalidDataException error)
            {
                Assert.Contains(At("archive"), error.Message);
            }
        }
    }

    private static string Tensor(string size, string stride, long count = 1) =>
        $"ctorch._utils\n_rebuild_tensor_v2\n((X\u0007\0\0\0storagectorch\nFloatStorage\nX\u0001\0\0\00X\u0003\0\0\0cpu{Number(count)}tQK\0({Number(long.Parse(size))}t({Number(long.Parse(stride))}tN)tR";

    private static string Number(long number) => "\u008a\b" + string.Concat(BitConverter.GetBytes(number).Select(part => (char)part));

    private string Refused(string pickle, byte[] memory, CompressionLevel level = CompressionLevel.NoCompression)
    {
        Write(pickle, memory, level);
        var error = Assert.Throws<InvalidDataException>(() => load(At("archive")));
        Assert.Contains(At("archive"), error.Message);
        return error.Message;
    }

    private void Write(string pickle, byte[] memory, CompressionLevel level = CompressionLevel.NoCompression)
    {
        using var archive = new ZipArchive(File.Create(At("archive")), ZipArchiveMode.Create);
        Add(archive, "a/data.pkl", Encoding.Latin1.GetBytes($"\u0080\u0002{pickle}."), CompressionLevel.NoCompression);
        Add(archive, "a/data/0", memory, level);
    }

    private static void Add(ZipArchive archive, string name, byte[] bytes, CompressionLevel level)
    {
        using var stream = archive.CreateEntry(name, level).Open();
        stream.Write(bytes);
    }

    private string At(string name) => Path.Combine(_folder, name);
}
