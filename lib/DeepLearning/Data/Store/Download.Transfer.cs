using System.Diagnostics;
using System.Net;

namespace DeepLearning;

internal sealed partial class Download
{
    private const int BufferSize = 1 << 16;

    private static readonly TimeSpan ReportEvery = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(15);

    private static readonly HttpClient Client = new(new SocketsHttpHandler
    {
        ConnectTimeout = ConnectTimeout,
        PooledConnectionLifetime = TimeSpan.FromMinutes(1),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        DefaultRequestHeaders = { { "User-Agent", "DeepLearning" }, { "Accept-Encoding", "identity" } },
    };

    private async Task TransferAsync(string mirror, long start, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(options.StallTimeout);
        using var request = new HttpRequestMessage(HttpMethod.Get, mirror);
        request.Headers.Range = start > 0 ? new(start, null) : null;
        using var response = await Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token).ConfigureAwait(false);
        var from = Accept(response, start);
        await using var source = await response.Content.ReadAsStreamAsync(patience.Token).ConfigureAwait(false);
        await using var part = OpenPart(from);
        await CopyAsync(source, part, from, patience).ConfigureAwait(false);
    }

    /// <summary>Where the answer's bytes begin in the file: at the start asked for, or at 0 from a server that knows no ranges.</summary>
    private long Accept(HttpResponseMessage response, long start)
    {
        var isRange = response.StatusCode == HttpStatusCode.PartialContent;
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable || isRange && response.Content.Headers.ContentRange?.From != start)
        {
            File.Delete(_part);
            throw new RefusedException($"would not go on from byte {start:N0}", again: true);
        }

        response.EnsureSuccessStatusCode();
        if (response.Content.Headers.ContentType?.MediaType == "text/html")
        {
            throw new RefusedException("gave a web page in place of the file: does this network want you to log in first?", again: false);
        }

        var from = isRange ? start : 0;
        var offered = from + response.Content.Headers.ContentLength;
        if (offered > file.Bytes || file.IsExact && offered < file.Bytes)
        {
            throw new RefusedException($"offers {offered:N0} bytes, expected {file.Bytes:N0}", again: false);
        }

        return from;
    }

    private FileStream OpenPart(long from)
    {
        try
        {
            Room.Require(Path.GetDirectoryName(path)!, file.Bytes - from);
            return new(_part, from > 0 ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.Read, 1);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Room.NotWritten(_part, error);
        }
    }

    private async Task CopyAsync(Stream source, FileStream part, long from, CancellationTokenSource patience)
    {
        var buffer = new byte[BufferSize];
        var (length, clock, reported) = (from, Stopwatch.StartNew(), TimeSpan.Zero);
        int count;
        while ((count = await source.ReadAsync(buffer, patience.Token).ConfigureAwait(false)) > 0)
        {
            patience.CancelAfter(options.StallTimeout);
            length += count;
            if (length > file.Bytes)
            {
                part.SetLength(0);
                throw new RefusedException($"sent more than {file.Bytes:N0} bytes", again: false);
            }

            Write(part, buffer.AsSpan(0, count));
            if (clock.Elapsed - reported >= ReportEvery || length == file.Bytes)
            {
                reported = clock.Elapsed;
                progress?.Report(new(file.Name, length, file.Bytes, (length - from) / reported.TotalSeconds));
            }
        }
    }

    private static void Write(FileStream part, ReadOnlySpan<byte> bytes)
    {
        try
        {
            part.Write(bytes);
        }
        catch (IOException error)
        {
            throw Room.NotWritten(part.Name, error);
        }
    }
}
