namespace DeepLearning;

public sealed partial class DataStore
{
    /// <summary>Downloads into the cache those files of a data set of which the folders have no good copy.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellation">Stops; what has come is kept for the next try.</param>
    /// <returns>The files that were downloaded; none when all were here.</returns>
    /// <exception cref="DataException">A file is not here, and could not be downloaded.</exception>
    public async Task<IReadOnlyList<DataFile>> GetAsync(
        DataSet set, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default)
    {
        var wanted = new List<DataFile>();
        foreach (var file in set.Files.Where(file => file.MadeFrom is null))
        {
            if (Good(set, file, out var damage) is null)
            {
                RequireSource(set, file, damage);
                wanted.Add(file);
            }
        }

        return wanted is [] ? [] : await FetchAsync(set, wanted, progress, cancellation).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<DataFile>> FetchAsync(
        DataSet set, IReadOnlyList<DataFile> wanted, IProgress<DownloadProgress>? progress, CancellationToken cancellation)
    {
        var folder = Path.Combine(options.Cache, set.Id);
        try
        {
            Directory.CreateDirectory(folder);
            using var held = await FileLock.TakeAsync(Path.Combine(folder, ".lock"), cancellation).ConfigureAwait(false);
            // Another process may have brought some of them while this one waited.
            List<DataFile> missing = [.. wanted.Where(file => !IsCached(set, file))];
            await BringAsync(set, folder, missing, progress, cancellation).ConfigureAwait(false);
            return missing;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Room.NotWritten(folder, error);
        }
    }

    private bool IsCached(DataSet set, DataFile file) =>
        new DataStore(catalogue, options with { Folders = [options.Cache] }).Good(set, file, out _) is not null;

    private async Task BringAsync(
        DataSet set, string folder, IReadOnlyList<DataFile> missing, IProgress<DownloadProgress>? progress, CancellationToken cancellation)
    {
        var packed = missing.Where(file => file.Mirrors is []).ToList();
        var faults = "";
        foreach (var file in missing.Except(packed))
        {
            try
            {
                await new Download(file, Path.Combine(folder, file.Name), options, progress).RunAsync(cancellation).ConfigureAwait(false);
            }
            catch (DataException error) when (file.Entry is not null)
            {
                faults += error.Message + "\n";
                packed.Add(file);
            }
            catch (DataException error)
            {
                throw Missing(set, file, "", error.Message);
            }
        }

        if (packed.Count > 0)
        {
            // What else only the archive has comes out with them, so that it is downloaded once.
            packed.AddRange(set.Files.Where(file => file is { Entry: not null, Mirrors: [] } && Find(set, file) is null).Except(packed).ToList());
            await UnpackAsync(set, folder, packed, faults, progress, cancellation).ConfigureAwait(false);
        }
    }

    private async Task UnpackAsync(
        DataSet set, string folder, List<DataFile> packed, string faults, IProgress<DownloadProgress>? progress, CancellationToken cancellation)
    {
        var archive = set.Archive!;
        var path = Path.Combine(folder, archive.Name);
        try
        {
            Room.Require(folder, archive.Bytes + packed.Sum(file => file.Bytes));
            await new Download(archive, path, options, progress).RunAsync(cancellation).ConfigureAwait(false);
            Archive.Extract(path, archive.Bytes, packed, folder, cancellation);
        }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or DataException)
        {
            throw Missing(set, packed[0], "", $"{faults}{archive.Name}: {error.Message}");
        }
        finally
        {
            File.Delete(path);
        }
    }
}
