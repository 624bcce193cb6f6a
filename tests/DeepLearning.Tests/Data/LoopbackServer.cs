using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DeepLearning.Tests.Data;

/// <summary>A web server on this machine that behaves as badly as it is told. It closes each connection after its answer.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<int, long?, Stream, Task> _answer;
    private int _requests;

    /// <summary>Starts.</summary>
    /// <param name="answer">Answers a request: its number from 0, the byte that it wants to begin at, the connection.</param>
    public LoopbackServer(Func<int, long?, Stream, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The address that all requests may go to.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/file";

    /// <summary>The byte that each request wanted to begin at.</summary>
    public ConcurrentQueue<long?> Starts { get; } = new();

    /// <summary>A server that gives these bytes, and knows ranges.</summary>
    public static LoopbackServer Of(byte[] bytes) => new((_, start, stream) => Give(stream, bytes, start));

    /// <summary>A server that answers with a status and nothing else.</summary>
    public static LoopbackServer OfStatus(int status) => new((_, _, stream) => Head(stream, $"{status} Status", 0));

    /// <summary>Gives the bytes from a start, as a range when there is one.</summary>
    /// <param name="stream">The connection.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="start">Where the range begins, or none for all.</param>
    /// <param name="stopAt">Where to stop, although more was promised.</param>
    public static async Task Give(Stream stream, byte[] bytes, long? start = null, int? stopAt = null)
    {
        var from = (int)(start ?? 0);
        var range = start is null ? "" : $"Content-Range: bytes {from}-{bytes.Length - 1}/{bytes.Length}\r\n";
        await Head(stream, start is null ? "200 OK" : "206 Partial Content", bytes.Length - from, range);
        await stream.WriteAsync(bytes.AsMemory(from..(stopAt ?? bytes.Length)));
    }

    /// <summary>Writes an answer's head.</summary>
    public static async Task Head(Stream stream, string status, long? length, string more = "")
    {
        var size = length is null ? "" : $"Content-Length: {length}\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\n{size}{more}Connection: close\r\n\r\n"));
    }

    public void Dispose()
    {
        _stop.Cancel();
        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = AnswerAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
            }
        }
        catch (Exception error) when (error is OperationCanceledException or ObjectDisposedException or SocketException)
        {
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var start = await StartAsync(client.GetStream());
                Starts.Enqueue(start);
                await _answer(Interlocked.Increment(ref _requests) - 1, start, client.GetStream());
                client.Client.Shutdown(SocketShutdown.Send);
                await client.GetStream().CopyToAsync(Stream.Null);
            }
            catch (Exception error) when (error is IOException or SocketException)
            {
            }
        }
    }

    private static async Task<long?> StartAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        long? start = null;
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
        {
            if (line.StartsWith("Range: bytes=", StringComparison.OrdinalIgnoreCase))
            {
                start = long.Parse(line["Range: bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture);
            }
        }

        return start;
    }
}
