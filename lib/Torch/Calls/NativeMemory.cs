namespace TorchSharp.Calls;

/// <summary>
/// Keeps the memory of forgotten tensors small. The collector sees a few bytes where a tensor holds megabytes, so it
/// is made to look whenever what all tensors hold has grown by <see cref="Slack"/>, and into older objects only as
/// far as that is needed. A loop that disposes its tensors never grows, and never pays.
/// </summary>
internal static class NativeMemory
{
    /// <summary>What a tensor costs besides its elements: its descriptions on both sides, and its part of a graph.</summary>
    private const long Overhead = 1024;

    private static readonly Lock Collecting = new();
    private static long _liveTensors;
    private static long _settled;
    private static long _limit = Slack(0);

    /// <summary>How many tensors are held.</summary>
    public static long LiveTensors => Interlocked.Read(ref _liveTensors);

    /// <summary>A tensor is now held.</summary>
    public static void Took()
    {
        if (Held(Interlocked.Increment(ref _liveTensors)) > Volatile.Read(ref _limit))
        {
            Collect();
        }
    }

    /// <summary>A tensor was let go.</summary>
    public static void Gave() => Interlocked.Decrement(ref _liveTensors);

    private static long Held(long tensors) => Bridge.BytesInUse() + (tensors * Overhead);

    /// <summary>How much may be forgotten where that much is in use: an eighth, and 32 MB.</summary>
    private static long Slack(long used) => (used / 8) + (32L << 20);

    private static void Collect()
    {
        if (!Collecting.TryEnter())
        {
            return;
        }

        try
        {
            for (var generation = 0; generation <= GC.MaxGeneration; generation++)
            {
                GC.Collect(generation);
                GC.WaitForPendingFinalizers();
                var held = Held(LiveTensors);
                if (generation == GC.MaxGeneration)
                {
                    _settled = held;
                    Volatile.Write(ref _limit, held + Slack(held));
                }
                else if (held <= _settled + (Slack(_settled) / 2))
                {
                    return;
                }
            }
        }
        finally
        {
            Collecting.Exit();
        }
    }
}
