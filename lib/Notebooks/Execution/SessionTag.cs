using System.Reflection;

namespace Notebooks.Execution;

/// <summary>
/// A session's number, in binary digits, as a type: with it as their argument, <see cref="Interrupt{TSession}"/> and
/// <see cref="Position{TSession}"/> give every session static fields of its own, which its compiled cells reach with a single load or store.
/// </summary>
internal sealed class SessionTag
{
    private static int s_sessions;

    private readonly string _name;
    private readonly Action<bool> _interrupt;
    private readonly FieldInfo _line;

    public SessionTag()
    {
        (var tag, _name) = Number(Interlocked.Increment(ref s_sessions));
        _interrupt = typeof(Interrupt<>).MakeGenericType(tag).GetMethod("Set", BindingFlags.Static | BindingFlags.NonPublic)!.CreateDelegate<Action<bool>>();
        _line = typeof(Position<>).MakeGenericType(tag).GetField(nameof(Position<>.Line))!;
    }

    /// <summary>The C# statement that ends a cell when it is interrupted.</summary>
    public string PollStatement => $"{InNamespace("Interrupt")}<{_name}>.Poll();";

    /// <summary>The line that the running cell marked last; 0 when it has marked none.</summary>
    public int Line
    {
        get => (int)_line.GetValue(null)!;
        set => _line.SetValue(null, value);
    }

    /// <summary>The C# statement that marks a line of the cell as running.</summary>
    public string MarkStatement(int line) => $"{InNamespace("Position")}<{_name}>.Line = {line};";

    /// <summary>Sets or withdraws the request to stop the session's cell.</summary>
    public void Interrupt(bool requested) => _interrupt(requested);

    private static (Type Tag, string Name) Number(int session)
    {
        var (tag, name) = (typeof(FirstDigit), InNamespace("FirstDigit"));
        for (; session > 0; session >>= 1)
        {
            var digit = (session & 1) == 1 ? typeof(One<>) : typeof(Zero<>);
            (tag, name) = (digit.MakeGenericType(tag), $"{InNamespace(digit.Name[..^2])}<{name}>");
        }

        return (tag, name);
    }

    private static string InNamespace(string type) => $"global::{typeof(FirstDigit).Namespace}.{type}";
}

/// <summary>Where a session's number begins.</summary>
public readonly struct FirstDigit;

/// <summary>A session's number with a binary 0 before the digits so far.</summary>
public readonly struct Zero<TDigits>
    where TDigits : struct;

/// <summary>A session's number with a binary 1 before the digits so far.</summary>
public readonly struct One<TDigits>
    where TDigits : struct;
