namespace DeepLearning;

/// <summary>
/// The files of the data sets: looks for them in its folders, then downloads them. What it gives has been verified just before;
/// a copy that is damaged counts as missing, and is named when there is no other.
/// </summary>
/// <param name="catalogue">The data sets.</param>
/// <param name="options">Where to look, and how to download.</param>
public sealed partial class DataStore(DataCatalogue catalogue, DataStoreOptions options)
{
    /// <summary>The store of the course: its catalogue, and what the environment says.</summary>
    /// <seealso cref="DataStoreOptions.FromEnvironment"/>
    public static DataStore Default => new(DataCatalogue.Default, DataStoreOptions.FromEnvironment());

    /// <summary>The data sets.</summary>
    public DataCatalogue Catalogue => catalogue;

    /// <summary>Where it looks, and how it downloads.</summary>
    public DataStoreOptions Options => options;

    /// <summary>Where a file lies, the first place of several; null when it is nowhere. It is not verified.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="file">One of its files.</param>
    public string? Find(DataSet set, DataFile file) => Stored(set, file).FirstOrDefault()?.Path;

    /// <summary>The content of a file, unpacked and verified; downloads it when no good copy is in the folders.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="file">One of its files.</param>
    /// <param name="progress">Is told how far a download is.</param>
    /// <param name="cancellation">Stops a download; what has come of it is kept for the next try.</param>
    /// <exception cref="DataException">There is no good copy, and none could be downloaded.</exception>
    public byte[] Read(DataSet set, DataFile file, IProgress<DownloadProgress>? progress = null, CancellationToken cancellation = default)
    {
        if (Good(set, file, out var damage) is { } bytes)
        {
            return bytes;
        }

        RequireSource(set, file, damage);
        Task.Run(() => FetchAsync(set, [file], progress, cancellation), cancellation).GetAwaiter().GetResult();
        return Good(set, file, out damage) ?? throw Missing(set, file, damage, "It was downloaded, and is gone again.");
    }

    /// <summary>What is wrong with each copy of a file in the folders; null for a copy that is good.</summary>
    /// <param name="set">The data set.</param>
    /// <param name="file">One of its files.</param>
    public IEnumerable<(string Path, string? Damage)> Verify(DataSet set, DataFile file)
    {
        foreach (var stored in Stored(set, file))
        {
            string? damage = null;
            try
            {
                stored.Read();
            }
            catch (DataException error)
            {
                damage = error.Message;
            }

            yield return (stored.Path, damage);
        }
    }

    private IEnumerable<StoredFile> Stored(DataSet set, DataFile file) =>
        options.Folders.SelectMany(folder => StoredFile.In(folder, set, file));

    private byte[]? Good(DataSet set, DataFile file, out string damage)
    {
        damage = "";
        foreach (var stored in Stored(set, file))
        {
            try
            {
                return stored.Read();
            }
            catch (DataException error)
            {
                damage += error.Message + "\n";
            }
        }

        return null;
    }

    private void RequireSource(DataSet set, DataFile file, string damage)
    {
        if (file.Mirrors is [] && file.Entry is null)
        {
            throw Missing(set, file, damage, file.MadeFrom is null
                ? $"No address is known that gives it, byte for byte; {set.Page} is where it comes from."
                : $"It is made from {file.MadeFrom}, and no address gives it.");
        }

        if (options.Offline)
        {
            throw Missing(set, file, damage, "COURSE_OFFLINE is set, so nothing is downloaded: unset it where there is a network.");
        }
    }

    private DataException Missing(DataSet set, DataFile file, string damage, string why)
    {
        var looked = string.Join(", ", options.Folders.Select(folder =>
            Directory.Exists(folder) ? folder : File.Exists(folder) ? $"{folder} (which is no folder)" : $"{folder} (which does not exist)"));
        return new DataException(
            $"{damage}{set.Id}/{file.Name} was not found in {looked}. {why}\n{Advice(set, file)}");
    }

    private string Advice(DataSet set, DataFile file)
    {
        var address = file.Mirrors.Concat(file.Entry is null ? [] : set.Archive!.Mirrors).FirstOrDefault();
        var command = address is null ? "" : $"Bring it with: ./course data get {set.Id}. ";
        var byHand = address is null ? "" : $"By hand it comes from {address}. ";
        return $"{command}{byHand}It belongs into {Path.Combine(options.Cache, set.Id)}, or into {set.Id} in a folder that COURSE_DATA names.";
    }
}
