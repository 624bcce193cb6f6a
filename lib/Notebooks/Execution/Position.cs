using System.ComponentModel;

namespace Notebooks.Execution;

/// <summary>
/// The line of one session's running cell, marked by the cell itself where the runtime cannot tell it: range and overflow checks of
/// optimised code share one place to throw from, which belongs to no line.
/// </summary>
/// <typeparam name="TSession">The session's number as a type (<see cref="SessionTag"/>).</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Position<TSession>
    where TSession : struct
{
    /// <summary>The line marked last, from 1.</summary>
    public static int Line;
}
