namespace DeepLearning;

/// <summary>One process, and one task in it, at a time: a file that nobody else may open. It stays behind, empty.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock; disposing of it gives it back, and so does the end of the process.</summary>
    public static async Task<IDisposable> TakeAsync(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException error) when (IsHeld(error))
            {
                await Task.Delay(Pause, cancellation).ConfigureAwait(false);
            }
        }
    }

    private const int SharingViolation = unchecked((int)0x80070020);

    private static bool IsHeld(IOException error) => error.HResult is SharingViolation or 11 or 35;
}
