using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Notebooks.Execution;

/// <summary>
/// Stops the cells of one session. Compiled cells call <see cref="Poll"/> at the head of every loop, so that even
/// <c>while (true) {}</c> ends when its cell is interrupted.
/// </summary>
/// <typeparam name="TSession">
/// The session's number as a type (<see cref="SessionTag"/>): each session has a flag of its own, and reading it is a single load,
/// because the field has a fixed address and what follows when it is set never returns.
/// </typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Interrupt<TSession>
    where TSession : struct
{
    private static volatile bool s_requested;

    /// <summary>Throws when the running cell has been interrupted; costs one load otherwise.</summary>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Poll()
    {
        if (s_requested)
        {
            Stop();
        }
    }

    /// <summary>Sets or withdraws the request to stop.</summary>
    internal static void Set(bool requested) => s_requested = requested;

    private static void Stop() => throw new OperationCanceledException("The cell was interrupted.");
}
