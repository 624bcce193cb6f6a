using System.Net;

namespace DeepLearning;

/// <summary>
/// Brings one file from its mirrors. It grows in a part beside its place, from which a later try goes on, at whichever mirror:
/// the checksum decides whether what came together is the file, and only then is it renamed.
/// </summary>
/// <param name="file">The file.</param>
/// <param name="path">Its place.</param>
/// <param name="options">How long and how often to try.</param>
/// <param name="progress">Is told how far it is.</param>
internal sealed partial class Download(DataFile file, string path, DataStoreOptions options, IProgress<DownloadProgress>? progress)
{
    /// <summary>What is added to the name of a file that is not whole yet.</summary>
    public const string PartEnding = ".part";

    private readonly string _part = path + PartEnding;

    /// <summary>Downloads, verifies, and only then puts the file into its place.</summary>
    /// <exception cref="DataException">No mirror gave the file, or there is no room for it.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var faults = new List<string>();
        foreach (var mirror in file.Mirrors)
        {
            if (await FromAsync(mirror, faults, cancellation).ConfigureAwait(false))
            {
                return;
            }
        }

        throw new DataException($"{file.Name} could not be downloaded:{string.Concat(faults.Distinct().Select(fault => "\n  " + fault))}");
    }

    private async Task<bool> FromAsync(string mirror, List<string> faults, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < options.Tries; attempt++)
        {
            await Task.Delay(attempt * options.RetryDelay, cancellation).ConfigureAwait(false);
            var (fault, again) = await TryAsync(mirror, cancellation).ConfigureAwait(false);
            if (fault is null)
            {
                return true;
            }

            faults.Add($"{mirror} {fault}");
            if (!again)
            {
                break;
            }
        }

        return false;
    }

    private async Task<(string? Fault, bool Again)> TryAsync(string mirror, CancellationToken cancellation)
    {
        try
        {
            var start = Begun();
            if (start < file.Bytes)
            {
                await TransferAsync(mirror, start, cancellation).ConfigureAwait(false);
            }

            return await FinishAsync(start > 0, cancellation).ConfigureAwait(false);
        }
        catch (RefusedException error)
        {
            return (error.Message, error.Again);
        }
        catch (HttpRequestException error) when (error.StatusCode is { } status)
        {
            return ($"answered {(int)status} {status}", status >= HttpStatusCode.InternalServerError || status == HttpStatusCode.TooManyRequests);
        }
        catch (HttpRequestException error)
        {
            var isGone = error.HttpRequestError is
                HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;
            return ($"was not reached (is there a network?): {error.GetBaseException().Message}", !isGone);
        }
        catch (IOException error)
        {
            return ($"was cut off: {error.Message}", true);
        }
        catch (OperationCanceledException error) when (error.InnerException is TimeoutException && !cancellation.IsCancellationRequested)
        {
            return ($"was not reached within {ConnectTimeout.TotalSeconds:0} seconds (is there a network?)", false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return ($"sent nothing for {options.StallTimeout.TotalSeconds:0.#} seconds", true);
        }
    }

    private long Begun()
    {
        var part = new FileInfo(_part);
        return part.Exists ? part.Length : 0;
    }

    private async Task<(string? Fault, bool Again)> FinishAsync(bool resumed, CancellationToken cancellation)
    {
        var length = new FileInfo(_part).Length;
        if (file.IsExact && length < file.Bytes)
        {
            return ($"ended after {length:N0} of {file.Bytes:N0} bytes", true);
        }

        try
        {
            await using var part = File.OpenRead(_part);
            await file.CheckAsync(part, cancellation).ConfigureAwait(false);
        }
        catch (InvalidDataException error)
        {
            File.Delete(_part);
            return ($"gave something else: {error.Message}", resumed);
        }

        File.Move(_part, path, overwrite: true);
        return (null, false);
    }

    private sealed class RefusedException(string message, bool again) : Exception(message)
    {
        public bool Again => again;
    }
}
