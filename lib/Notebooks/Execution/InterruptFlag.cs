namespace Notebooks.Execution;

/// <summary>The flag that stops one session's cells: a type <see cref="Interrupt{TSession}"/> with the session's number, in binary digits, as its argument.</summary>
internal sealed class InterruptFlag
{
    private static int s_sessions;

    private readonly Action<bool> _set;

    public InterruptFlag()
    {
        var (tag, name) = Number(Interlocked.Increment(ref s_sessions));
        PollStatement = $"global::{typeof(Interrupt<>).Namespace}.Interrupt<{name}>.Poll();";
        _set = typeof(Interrupt<>).MakeGenericType(tag).GetMethod("Set", System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!.CreateDelegate<Action<bool>>();
    }

    /// <summary>The C# statement that looks at the flag.</summary>
    public string PollStatement { get; }

    /// <summary>Sets or withdraws the request to stop.</summary>
    public void Set(bool requested) => _set(requested);

    private static (Type Tag, string Name) Number(int session)
    {
        var (tag, name) = (typeof(FirstDigit), Name("FirstDigit"));
        for (; session > 0; session >>= 1)
        {
            var digit = (session & 1) == 1 ? typeof(One<>) : typeof(Zero<>);
            (tag, name) = (digit.MakeGenericType(tag), $"{Name(digit.Name[..^2])}<{name}>");
        }

        return (tag, name);
    }

    private static string Name(string digit) => $"global::{typeof(FirstDigit).Namespace}.{digit}";
}

/// <summary>Where a session's number begins.</summary>
public readonly struct FirstDigit;

/// <summary>A session's number with a binary 0 before the digits so far.</summary>
public readonly struct Zero<TDigits>
    where TDigits : struct;

/// <summary>A session's number with a binary 1 before the digits so far.</summary>
public readonly struct One<TDigits>
    where TDigits : struct;
