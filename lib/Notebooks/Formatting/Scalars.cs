using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Notebooks.Formatting;

/// <summary>Values that read as one text: numbers (invariant, round trip), strings, times, enums, types, functions, tasks.</summary>
internal static class Scalars
{
    /// <summary>Whether the value is shown as a text and not as a table.</summary>
    public static bool Is(object? value) => value
        is null or string or char or bool or Enum or Type or Delegate or Task or Exception
        or Uri or Version or StringBuilder or Regex or FileSystemInfo or JsonNode or JsonDocument or JsonElement
        || IsNumber(value) || value is IFormattable;

    /// <summary>Whether the value is a number.</summary>
    public static bool IsNumber(object? value) => value
        is int or double or float or long or byte or decimal or short or uint or ulong or sbyte or ushort
        or Half or BigInteger or Int128 or UInt128 or nint or nuint;

    /// <summary>The value's text.</summary>
    /// <param name="value">A value for which <see cref="Is"/> holds, or any other whose own <c>ToString</c> is wanted.</param>
    /// <param name="inOneLine">Whether exceptions are named in one line instead of being shown with their stack.</param>
    public static string Text(object? value, bool inOneLine) => value switch
    {
        null => FormatSettings.NullString,
        string text => text,
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF zzz", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        Enum => value.ToString()!,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        Type type => TypeNames.Full(type),
        Delegate function => Function(function),
        Task task => TaskState(task),
        Exception exception => inOneLine ? Words.Problem(exception) : exception.ToString(),
        JsonDocument document => document.RootElement.ToString(),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number with six significant digits, and whether that changed it.</summary>
    public static (string Text, bool Changed) Rounded(object number)
    {
        var rounded = ((IFormattable)number).ToString("G6", CultureInfo.InvariantCulture);
        var exact = Text(number, inOneLine: true);
        return number is double or float or decimal or Half && rounded.Length < exact.Length ? (rounded, true) : (exact, false);
    }

    private static string Function(Delegate function)
    {
        var type = TypeNames.Short(function.GetType());
        var name = function.Method.Name;
        return name.Contains('<') ? type : $"{type} {name}";
    }

    /// <summary>What became of the task, which is never waited for.</summary>
    private static string TaskState(Task task)
    {
        var type = task.GetType();
        while (type != typeof(Task) && type.GetGenericTypeDefinitionOrNull() != typeof(Task<>))
        {
            type = type.BaseType!;
        }

        var hasResult = type != typeof(Task) && type.GenericTypeArguments[0].Name != "VoidTaskResult";
        var name = hasResult ? TypeNames.Short(type) : "Task";
        return task.Status switch
        {
            TaskStatus.RanToCompletion when hasResult => $"{name}, completed: {Result(type.GetProperty("Result")!.GetValue(task))}",
            TaskStatus.RanToCompletion => $"{name}, completed",
            TaskStatus.Faulted => $"{name}, failed: {Words.Problem(task.Exception!.InnerException!)}",
            TaskStatus.Canceled => $"{name}, cancelled",
            _ => $"{name}, not completed (await it for its result)",
        };
    }

    private static string Result(object? value) => Is(value) && value is not Task
        ? Words.Cut(Words.OneLine(Text(value, inOneLine: true)), 200)
        : TypeNames.Short(value!.GetType());

    /// <summary>The open generic type that a type was made of, or null.</summary>
    public static Type? GetGenericTypeDefinitionOrNull(this Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : null;
}
