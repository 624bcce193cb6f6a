namespace TorchSharp.Calls;

/// <summary>
/// Keeps the memory of forgotten tensors small. The collector sees forty bytes where a tensor holds megabytes, so
/// each <see cref="Budget"/> of newly taken bytes collects the youngest objects, and older ones only when what the
/// process really uses has grown all the same.
/// </summary>
internal static class NativeMemory
{
    /// <summary>What a tensor costs besides its elements.</summary>
    public const long Overhead = 256;

    /// <summary>How many bytes may be taken before forgotten tensors are looked for.</summary>
    public const long Budget = 64L << 20;

    private static readonly Lock Collecting = new();
    private static long _liveTensors;
    private static long _taken;
    private static long _settled;

    /// <summary>How many tensors are held.</summary>
    public static long LiveTensors => Interlocked.Read(ref _liveTensors);

    /// <summary>A tensor of that many bytes is now held.</summary>
    public static void Took(long bytes)
    {
        Interlocked.Increment(ref _liveTensors);
        if (Interlocked.Add(ref _taken, bytes + Overhead) > Budget)
        {
            Collect();
        }
    }

    /// <summary>A tensor was let go.</summary>
    public static void Gave() => Interlocked.Decrement(ref _liveTensors);

    private static void Collect()
    {
        if (!Collecting.TryEnter())
        {
            return;
        }

        try
        {
            Interlocked.Exchange(ref _taken, 0);
            for (var generation = 0; generation <= GC.MaxGeneration; generation++)
            {
                if (generation > 0 && !HasGrown())
                {
                    return;
                }

                GC.Collect(generation);
                GC.WaitForPendingFinalizers();
            }

            _settled = Bridge.BytesInUse();
        }
        finally
        {
            Collecting.Exit();
        }
    }

    /// <summary>Whether the memory in use is above what a full collection last left, by a quarter and two budgets.</summary>
    private static bool HasGrown() => Bridge.BytesInUse() > _settled + (_settled / 4) + (2 * Budget);
}
