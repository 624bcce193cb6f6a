namespace DeepLearning.Tests.Data;

/// <summary>Downloads from a server that behaves well, badly, and worse; all of it on this machine.</summary>
public sealed class DownloadTests
{
    [Fact]
    public void A_file_that_is_nowhere_is_downloaded_verified_and_kept()
    {
        byte[] bytes = [];
        using var server = new LoopbackServer((_, start, stream) => LoopbackServer.Give(stream, bytes, start));
        using var toy = new Toy(server.Address);
        bytes = toy.Bytes;
        var last = default(DownloadProgress);

        Assert.Equal(bytes, toy.Store().Read(toy.Set, toy.File, Progress.To<DownloadProgress>(told => last = told)));
        Assert.Equal(bytes, toy.Read(offline: true));
        Assert.Equal([Toy.Name], toy.Cached());
        Assert.Equal((Toy.Name, bytes.Length, bytes.Length), (last.File, last.Bytes, last.Total));
        Assert.True(last.Rate > 0);
        Assert.Equal([null], server.Starts);
    }

    [Fact]
    public void A_connection_that_breaks_is_resumed_where_it_broke()
    {
        var bytes = Toy.Random(300_000);
        using var server = new LoopbackServer((request, start, stream) =>
            LoopbackServer.Give(stream, bytes, start, request switch { 0 => 100_000, 1 => 200_000, _ => null }));
        using var toy = new Toy(server.Address);

        Assert.Equal(bytes, toy.Read());
        Assert.Equal([null, 100_000, 200_000], server.Starts);
    }

    [Fact]
    public void A_part_that_an_earlier_process_left_is_resumed_also_from_another_mirror()
    {
        var bytes = Toy.Random(300_000);
        using var gone = LoopbackServer.OfStatus(404);
        using var server = LoopbackServer.Of(bytes);
        using var toy = new Toy(gone.Address, server.Address);
        toy.Put(toy.Cache, Toy.Name + ".part", bytes[..123_456]);

        Assert.Equal(bytes, toy.Read());
        Assert.Equal([123_456], server.Starts);
        Assert.Equal([Toy.Name], toy.Cached());
    }

    [Fact]
    public void A_login_page_does_not_touch_what_an_earlier_process_left()
    {
        using var login = new LoopbackServer((_, _, stream) => Misbehave("is a login page", [], stream));
        using var toy = new Toy(login.Address);
        var part = toy.Put(toy.Cache, Toy.Name + ".part", toy.Bytes[..123_456]);

        Assert.Throws<DataException>(() => toy.Read());
        Assert.Equal(toy.Bytes[..123_456], File.ReadAllBytes(part));
    }

    [Fact]
    public void A_part_that_is_already_whole_needs_no_network()
    {
        using var server = LoopbackServer.OfStatus(500);
        using var toy = new Toy(server.Address);
        toy.Put(toy.Cache, Toy.Name + ".part", toy.Bytes);

        Assert.Equal(toy.Bytes, toy.Read());
        Assert.Empty(server.Starts);
    }

    [Theory]
    [InlineData("no ranges")]
    [InlineData("416")]
    [InlineData("another range")]
    [InlineData("part is wrong")]
    [InlineData("part is too long")]
    public void What_cannot_be_resumed_begins_anew(string how)
    {
        var bytes = Toy.Random(300_000);
        using var server = new LoopbackServer((_, start, stream) => (how, start) switch
        {
            ("no ranges", _) or (_, null) => LoopbackServer.Give(stream, bytes),
            ("416", _) => LoopbackServer.Head(stream, "416 Range Not Satisfiable", 0),
            ("another range", _) => LoopbackServer.Give(stream, bytes, start + 1),
            _ => LoopbackServer.Give(stream, bytes, start),
        });
        using var toy = new Toy(server.Address);
        toy.Put(toy.Cache, Toy.Name + ".part", how switch
        {
            "part is wrong" => new byte[1000],
            "part is too long" => new byte[300_001],
            _ => bytes[..1000],
        });

        Assert.Equal(bytes, toy.Read());
        Assert.Equal([Toy.Name], toy.Cached());
    }

    [Theory]
    [InlineData(404, 1)]
    [InlineData(403, 1)]
    [InlineData(500, 3)]
    [InlineData(503, 3)]
    public void The_next_mirror_serves_when_one_fails_and_only_what_may_pass_is_tried_again(int status, int tries)
    {
        using var failing = LoopbackServer.OfStatus(status);
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(failing.Address, server.Address);

        Assert.Equal(toy.Bytes, toy.Read());
        Assert.Equal((tries, 1), (failing.Starts.Count, server.Starts.Count));
    }

    [Theory]
    [InlineData("wrong bytes", "gave something else: its SHA-256 is", 1)]
    [InlineData("offers more", "offers 300,001 bytes, expected 300,000", 1)]
    [InlineData("offers less", "offers 1,000 bytes, expected 300,000", 1)]
    [InlineData("sends more", "sent more than 300,000 bytes", 1)]
    [InlineData("sends less", "ended after 1,000 of 300,000 bytes", 3)]
    [InlineData("breaks off", "was cut off", 3)]
    [InlineData("stalls", "sent nothing for 0.4 seconds", 3)]
    [InlineData("is silent", "sent nothing for 0.4 seconds", 3)]
    [InlineData("is not there", "answered 404 NotFound", 1)]
    [InlineData("is a login page", "gave a web page in place of the file", 1)]
    public void What_a_mirror_did_wrong_is_told_with_what_to_do_and_no_file_appears(string how, string told, int tries)
    {
        var bytes = Toy.Random(300_000);
        using var server = new LoopbackServer((_, _, stream) => Misbehave(how, bytes, stream));
        using var toy = new Toy(server.Address);

        var store = toy.Store(patience: told.Contains("0.4 seconds") ? 0.4 : 30);
        var error = Assert.Throws<DataException>(() => store.Read(toy.Set, toy.File));

        Assert.Contains($"{server.Address} {told}", error.Message);
        Assert.Contains("./course data get toy", error.Message);
        Assert.Contains("COURSE_DATA", error.Message);
        Assert.Contains(toy.First, error.Message);
        // On a busy machine a try may be over before its request has come.
        Assert.InRange(server.Starts.Count, told.Contains("0.4 seconds") ? 0 : tries, tries);
        Assert.DoesNotContain(Toy.Name, toy.Cached());
        Assert.Throws<DataException>(() => toy.Read(offline: true));
    }

    [Fact]
    public void Without_a_network_the_error_says_what_to_do()
    {
        string address;
        using (var server = LoopbackServer.OfStatus(200))
        {
            address = server.Address;
        }

        using var toy = new Toy(address);
        var error = Assert.Throws<DataException>(() => toy.Read());
        Assert.Contains($"{address} was not reached (is there a network?): Connection refused", error.Message);
        Assert.Contains($"By hand it comes from {address}", error.Message);
    }

    [Fact]
    public void A_cancelled_download_keeps_what_came()
    {
        using var stop = new CancellationTokenSource();
        var bytes = Toy.Random(300_000);
        using var server = new LoopbackServer(async (_, _, stream) =>
        {
            await LoopbackServer.Give(stream, bytes, null, 50_000);
            await Task.Delay(150);
            stop.Cancel();
            await Task.Delay(Timeout.Infinite, stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var toy = new Toy(server.Address);

        Assert.ThrowsAny<OperationCanceledException>(() => toy.Store().Read(toy.Set, toy.File, null, stop.Token));
        Assert.Equal([Toy.Name + ".part"], toy.Cached());
        Assert.Equal(50_000, new FileInfo(Path.Combine(toy.Cache, Toy.Id, Toy.Name + ".part")).Length);
    }

    private static async Task Misbehave(string how, byte[] bytes, Stream stream)
    {
        switch (how)
        {
            case "wrong bytes":
                await LoopbackServer.Give(stream, [.. bytes[..^1], (byte)~bytes[^1]]);
                break;
            case "offers more":
                await LoopbackServer.Give(stream, [.. bytes, 0]);
                break;
            case "offers less":
                await LoopbackServer.Give(stream, bytes[..1000]);
                break;
            case "sends more":
                await LoopbackServer.Head(stream, "200 OK", null);
                await stream.WriteAsync(new byte[2_000_000]);
                break;
            case "sends less":
                await LoopbackServer.Head(stream, "200 OK", null);
                await stream.WriteAsync(bytes.AsMemory(..1000));
                break;
            case "breaks off":
                await LoopbackServer.Give(stream, bytes, null, 0);
                break;
            case "stalls":
                await LoopbackServer.Give(stream, bytes, null, 0);
                await Task.Delay(2000);
                break;
            case "is silent":
                await Task.Delay(2000);
                break;
            case "is a login page":
                await LoopbackServer.Head(stream, "200 OK", null, "Content-Type: text/html; charset=utf-8\r\n");
                await stream.WriteAsync("<html>Welcome aboard"u8.ToArray());
                break;
            default:
                await LoopbackServer.Head(stream, "404 Not Found", 0);
                break;
        }
    }
}
