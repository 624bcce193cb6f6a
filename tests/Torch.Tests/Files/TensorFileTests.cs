using Torch.Tests.Peer;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.Files;

public sealed class TensorFileTests : IDisposable
{
    private static readonly ScalarType[] Dtypes =
        [uint8, int8, int16, int32, int64, float16, float32, float64, ScalarType.Bool, bfloat16, complex64, complex128];

    private readonly string _folder = Directory.CreateTempSubdirectory("tensors").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TorchFact]
    public void Every_dtype_comes_back_from_both_formats()
    {
        foreach (var dtype in Dtypes)
        {
            var written = (arange(6).view(2, 3) - 2).to(dtype);
            written.save(At("archive"));
            written.Save(At("data"));
            foreach (var read in new[] { load(At("archive")), load(At("data")) })
            {
                Assert.Equal(dtype, read.dtype);
                Assert.Equal([2, 3], read.shape);
                Assert.Equal(written.bytes.ToArray(), read.bytes.ToArray());
            }
        }
    }

    [TorchFact]
    public void Scalars_empty_tensors_and_views_come_back()
    {
        foreach (var written in new[] { tensor(3.5), zeros(0, 4), arange(12).view(3, 4).t(), ones(2, 1, 3).expand(2, 5, 3) })
        {
            save(written, At("archive"));
            written.Save(At("data"));

            Assert.Equal(written.shape, load(At("archive")).shape);
            Assert.True(equal(written, load(At("archive"))));
            Assert.True(equal(written, load(At("data"))));
        }
    }

    [TorchFact]
    public void TorchSharps_format_is_dtype_shape_and_elements()
    {
        tensor(new[] { 1f, 2f }).Save(At("data"));

        Assert.Equal([6, 1, 2, 0, 0, 0x80, 0x3f, 0, 0, 0, 0x40], File.ReadAllBytes(At("data")));
    }

    [TorchFact]
    public void A_modules_state_comes_back_by_its_names()
    {
        var (one, two) = (new Net(), new Net());
        using (no_grad())
        {
            one.weights.fill_(7);
        }

        one.save(At("net"));
        var loaded = new Dictionary<string, bool>();
        two.load(At("net"), loadedParameters: loaded);

        Assert.True(equal(one.weights, two.weights));
        Assert.Equal(new() { ["weights"] = true, ["seen"] = true }, loaded);
        one.save(At("part"), ["seen"]);
        Assert.Throws<InvalidOperationException>(() => two.load(At("part")));
        two.load(At("part"), strict: false);
    }

    [TorchFact]
    public void A_file_cut_anywhere_or_too_long_is_told_and_changes_nothing()
    {
        new Net().save(At("net"));
        var whole = File.ReadAllBytes(At("net"));
        var net = new Net();
        var before = net.weights.data<float>().ToArray();
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(At("cut"), whole[..length]);
            Assert.Contains("cut", Assert.Throws<InvalidDataException>(() => net.load(At("cut"))).Message);
        }

        File.WriteAllBytes(At("cut"), [.. whole, 0]);
        Assert.Contains("left over", Assert.Throws<InvalidDataException>(() => net.load(At("cut"))).Message);
        Assert.Equal(before, net.weights.data<float>().ToArray());
    }

    [TorchFact]
    public void Damaged_archives_are_told_whatever_byte_is_wrong()
    {
        save(arange(3), At("archive"));
        var whole = File.ReadAllBytes(At("archive"));
        for (var i = 0; i < whole.Length; i++)
        {
            File.WriteAllBytes(At("changed"), [.. whole[..i], (byte)(whole[i] ^ 0x55), .. whole[(i + 1)..]]);
            try
            {
                load(At("changed")).Dispose();
            }
            catch (InvalidDataException error)
            {
                Assert.Contains("changed", error.Message);
            }
        }
    }

    [TorchFact]
    public void A_file_that_cannot_be_written_leaves_the_earlier_one()
    {
        ones(2).save(At("a"));
        var disposed = ones(1);
        disposed.Dispose();
        Assert.Throws<ObjectDisposedException>(() => disposed.save(At("a")));

        Assert.Equal([1f, 1f], load(At("a")).data<float>().ToArray());
        Assert.Equal([At("a")], Directory.GetFiles(_folder));
    }

    [TorchFact]
    public void An_optimizer_goes_on_from_its_file_as_if_it_had_not_stopped()
    {
        var (straight, stopped) = (new Parameter(ones(3, float64)), new Parameter(ones(3, float64)));
        var first = optim.Adam([straight], 0.1, amsgrad: true);
        var second = optim.Adam([stopped], 0.1, amsgrad: true);
        for (var step = 0; step < 6; step++)
        {
            if (step == 3)
            {
                second.save_state_dict(At("adam"));
                second = optim.Adam([stopped], 0.7);
                second.load_state_dict(At("adam"));
            }

            Optim.OptimizerTests.Descend(first, () => (straight * straight).sum());
            Optim.OptimizerTests.Descend(second, () => (stopped * stopped).sum());
        }

        Assert.Equal(straight.data<double>().ToArray(), stopped.data<double>().ToArray());
        Assert.Contains("'Adam'", Assert.Throws<InvalidDataException>(() => optim.SGD([stopped], 0.1).load_state_dict(At("adam"))).Message);
        Assert.Contains("[3]", Assert.Throws<InvalidDataException>(() => optim.Adam([new Parameter(ones(4))]).load_state_dict(At("adam"))).Message);
    }

    [SkippableFact]
    public void Python_reads_what_is_saved_and_its_files_are_read()
    {
        Skip.If(TorchFactAttribute.Missing is not null, TorchFactAttribute.Missing);
        arange(6, float32).view(2, 3).t().save(At("sharp"));
        var said = Python.Needed(Python.Run($"""
            import torch
            t = torch.load('{At("sharp")}')
            print(t.dtype, list(t.shape), t.flatten().tolist())
            torch.save(torch.arange(12).view(3, 4).t()[1:], '{At("python")}')
            torch.save({"{"}'weights': torch.nn.Parameter(torch.full((2, 3), 5.)), 'seen': torch.ones(1){"}"}, '{At("state")}')
            torch.save(torch.nn.Linear(2, 2), '{At("module")}')
            torch.save(dict(epoch=3), '{At("epoch")}')
            torch.save(torch.ones(2), '{At("old")}', _use_new_zipfile_serialization=False)
            """));

        Assert.Equal("torch.float32 [3, 2] [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]", said.Single());
        Assert.True(equal(load(At("python")), arange(12).view(3, 4).t().slice(0, 1, 4, 1)));
        var net = new Net();
        net.load(At("state"));
        Assert.Equal(30, net.weights.sum().item<float>());
        Assert.Contains("load it into a module", Assert.Throws<InvalidDataException>(() => load(At("state"))).Message);
        Assert.Contains("state_dict", Assert.Throws<InvalidDataException>(() => load(At("module"))).Message);
        Assert.Contains("'epoch' is a number", Assert.Throws<InvalidDataException>(() => net.load(At("epoch"))).Message);
        Assert.Throws<InvalidDataException>(() => load(At("old")));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private sealed class Net : Module<Tensor, Tensor>
    {
        public readonly Parameter weights = new(ones(2, 3));
        private readonly Tensor seen = zeros(1);

        public Net()
            : base("Net") => RegisterComponents();

        public override Tensor forward(Tensor input) => matmul(input, weights) + seen;
    }
}
