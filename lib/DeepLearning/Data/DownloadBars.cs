namespace DeepLearning;

/// <summary>Downloads as a reader of a notebook sees them: a <see cref="ProgressBar"/> for each file.</summary>
internal sealed class DownloadBars : IProgress<DownloadProgress>, IDisposable
{
    private ProgressBar? _bar;
    private string? _file;

    public void Report(DownloadProgress value)
    {
        if (value.File != _file)
        {
            _bar?.Dispose();
            (_bar, _file) = (ProgressBar.OfBytes(value.File, value.Total), value.File);
        }

        _bar!.Report(value.Bytes);
    }

    public void Dispose() => _bar?.Dispose();
}
