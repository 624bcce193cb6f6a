namespace Notebooks.Execution;

/// <summary>
/// Stops cells that are running. Compiled cells call <see cref="Poll"/> at the head of every loop, so that even
/// <c>while (true) {}</c> ends when its cell is interrupted.
/// </summary>
public static class Interrupt
{
    private static volatile bool s_requested;
    private static int s_requests;
    private static readonly AsyncLocal<CancellationToken> Ambient = new();

    /// <summary>The token of the cell that the running code belongs to, for library loops that cells cannot poll in.</summary>
    public static CancellationToken Token
    {
        get => Ambient.Value;
        internal set => Ambient.Value = value;
    }

    /// <summary>Throws when the running cell has been interrupted; costs one load otherwise.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static void Poll()
    {
        if (s_requested)
        {
            Ambient.Value.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Makes polls look at their cell's token until the returned value is disposed.</summary>
    internal static IDisposable Request()
    {
        Interlocked.Increment(ref s_requests);
        s_requested = true;
        return new Withdrawal();
    }

    private sealed class Withdrawal : IDisposable
    {
        private int _disposed;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref _disposed, 1) == 0)
            {
                s_requested = Interlocked.Decrement(ref s_requests) > 0;
            }
        }
    }
}
