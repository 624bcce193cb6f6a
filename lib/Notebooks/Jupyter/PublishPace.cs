namespace Notebooks.Jupyter;

/// <summary>
/// Keeps a kernel below the rates above which Jupyter's server drops messages, a cell's result among them:
/// 1,000 messages and 1 MB of printed text a second, each over three seconds.
/// </summary>
internal sealed class PublishPace
{
    private const int MessageLimit = 2_700;
    private const long ByteLimit = 2_700_000;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(3.1);

    private readonly Lock _lock = new();
    private readonly Queue<(DateTime At, int Bytes)> _recent = new();
    private long _bytes;

    /// <summary>Waits until a message may be published.</summary>
    /// <param name="bytes">How much printed text it has.</param>
    public void Wait(int bytes)
    {
        lock (_lock)
        {
            Forget();
            while (_recent.Count >= MessageLimit || (_bytes + bytes > ByteLimit && _bytes > 0))
            {
                var left = _recent.Peek().At + Window - DateTime.UtcNow;
                Thread.Sleep(left > TimeSpan.Zero ? left : TimeSpan.Zero);
                Forget();
            }

            _recent.Enqueue((DateTime.UtcNow, bytes));
            _bytes += bytes;
        }
    }

    private void Forget()
    {
        var start = DateTime.UtcNow - Window;
        while (_recent.TryPeek(out var oldest) && oldest.At < start)
        {
            _bytes -= _recent.Dequeue().Bytes;
        }
    }
}
