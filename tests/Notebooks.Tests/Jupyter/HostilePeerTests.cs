using System.Text;

namespace Notebooks.Tests.Jupyter;

/// <summary>Peers that speak wrongly, or for somebody else.</summary>
[Collection(SharedKernel.Name)]
public sealed class HostilePeerTests(KernelProcess kernel) : IDisposable
{
    private readonly FrontEnd _frontEnd = kernel.Connect();

    public void Dispose()
    {
        Assert.Equal("4", _frontEnd.Execute("2 + 2").Result);
        _frontEnd.Dispose();
    }

    [Fact]
    public void A_replayed_request_is_not_run_again()
    {
        _frontEnd.Execute("var runs = 0;");
        var (id, frames) = _frontEnd.Message("execute_request", FrontEnd.Cell("++runs"));
        _frontEnd.Shell.Send(frames);
        Assert.Equal("1", _frontEnd.Collect(id, _frontEnd.Reply()).Result);
        _frontEnd.Shell.Send(frames);
        _frontEnd.Control.Send(frames);
        using (var another = kernel.Connect())
        {
            another.Shell.Send(frames);
            Assert.Equal("1", another.Execute("runs").Result);
        }

        Assert.Equal("1", _frontEnd.Execute("runs").Result);
    }

    [Theory]
    [InlineData("key")]
    [InlineData("empty")]
    [InlineData("short")]
    [InlineData("upper")]
    [InlineData("content")]
    [InlineData("reordered")]
    [InlineData("truncated")]
    [InlineData("delimiter")]
    [InlineData("header")]
    [InlineData("array")]
    [InlineData("deep")]
    public void A_message_that_is_not_well_formed_and_signed_is_ignored(string how)
    {
        _frontEnd.Execute("var intruded = false;");
        var (_, frames) = _frontEnd.Message("execute_request", FrontEnd.Cell("intruded = true;"));
        _frontEnd.Shell.Send(Spoiled(frames, how));
        Assert.Equal("False", _frontEnd.Execute("intruded").Result);
    }

    [Theory]
    [InlineData("shell")]
    [InlineData("iopub")]
    [InlineData("hb")]
    public void Garbage_closes_its_connection(string socket)
    {
        var random = new Random(7);
        for (var i = 0; i < 20; i++)
        {
            var garbage = new byte[random.Next(64, 2_000)];
            random.NextBytes(garbage);
            using var wire = Wire.Open(kernel.Endpoints[socket]);
            Send(wire, garbage);
            Assert.True(wire.IsClosed());
        }
    }

    [Theory]
    [MemberData(nameof(WrongFrames))]
    public void A_wrong_frame_closes_its_connection(string what, byte[] bytes)
    {
        using var wire = Wire.Connect(kernel.Endpoints["shell"], "DEALER");
        Send(wire, bytes);
        Assert.True(wire.IsClosed(), what);
    }

    public static TheoryData<string, byte[]> WrongFrames() => new()
    {
        { "reserved flags", [8, 1, 0] },
        { "all flags", [255, 1, 0] },
        { "larger than any message", [2, 0, 0, 0, 1, 0, 0, 0, 0] },
        { "a negative size", [2, 255, 255, 255, 255, 255, 255, 255, 255] },
        { "a command that goes on", [5, 1, 0] },
        { "a command within a message", [1, 1, 0, 4, 1, 0] },
        { "more frames than any message has", [.. Enumerable.Repeat(new byte[] { 1, 0 }, 2_000).SelectMany(frame => frame)] },
    };

    [Fact]
    public void A_claimed_size_costs_no_memory_until_its_bytes_come()
    {
        var before = Memory();
        var wires = Enumerable.Range(0, 30).Select(_ => Wire.Connect(kernel.Endpoints["shell"], "DEALER")).ToList();
        wires.ForEach(wire => wire.Raw([2, 0, 0, 0, 0, 3, 255, 255, 255]));
        _frontEnd.Execute("1");
        Assert.True(Memory() - before < 500_000_000, $"{Memory() - before} bytes more");
        wires.ForEach(wire => wire.Dispose());
    }

    [Fact]
    public void Commands_that_nobody_knows_are_ignored()
    {
        using var wire = Wire.Connect(kernel.Endpoints["shell"], "DEALER");
        foreach (var body in new byte[][] { [], [0], [200, 1], [4, .. "PING"u8], [4, .. "PING"u8, 0], [7, .. "WHATEVER"u8] })
        {
            wire.Frame(4, body);
        }

        var (_, frames) = _frontEnd.Message("kernel_info_request", []);
        wire.Send(frames);
        Assert.Equal("<IDS|MSG>", Encoding.UTF8.GetString(wire.Receive()[0]));
    }

    [Fact]
    public void Hundreds_of_connections_that_come_and_go_leave_no_thread_behind()
    {
        var before = Threads();
        for (var i = 0; i < 300; i++)
        {
            using var wire = i % 3 == 0 ? Wire.Open(kernel.Endpoints["shell"]) : Wire.Connect(kernel.Endpoints["control"], "DEALER");
        }

        for (var tries = 0; Threads() > before + 20 && tries < 200; tries++)
        {
            System.Threading.Thread.Sleep(50);
        }

        Assert.InRange(Threads(), 1, before + 20);
    }

    private long Memory()
    {
        kernel.Process.Refresh();
        return kernel.Process.WorkingSet64;
    }

    private int Threads()
    {
        kernel.Process.Refresh();
        return kernel.Process.Threads.Count;
    }

    // What does not read on may have closed the connection before all was written.
    private static void Send(Wire wire, byte[] bytes)
    {
        try
        {
            wire.Raw(bytes);
        }
        catch (IOException)
        {
            Assert.True(wire.IsClosed());
        }
    }

    private List<byte[]> Spoiled(List<byte[]> frames, string how)
    {
        switch (how)
        {
            case "key":
                frames[1] = [.. "00"u8, .. frames[1].Skip(2)];
                return frames;
            case "empty":
                frames[1] = [];
                return frames;
            case "short":
                frames[1] = frames[1][..32];
                return frames;
            case "upper":
                frames[1] = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(frames[1]).ToUpperInvariant());
                return frames;
            case "content":
                frames[5] = [.. frames[5], (byte)' '];
                return frames;
            case "reordered":
                (frames[2], frames[5]) = (frames[5], frames[2]);
                return frames;
            case "truncated":
                return frames[..5];
            case "delimiter":
                return frames[1..];
            case "header":
                return Signed(frames, 2, "{\"msg_id\": \"1\"}");
            case "array":
                return Signed(frames, 5, "[1]");
            default:
                return Signed(frames, 5, new string('[', 5_000));
        }
    }

    private List<byte[]> Signed(List<byte[]> frames, int part, string text)
    {
        frames[part] = Encoding.UTF8.GetBytes(text);
        frames[1] = _frontEnd.Sign(frames[2..]);
        return frames;
    }
}
