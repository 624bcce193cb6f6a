using System.Globalization;
using System.Text.Json.Nodes;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Display;

/// <summary>How numbers are written in messages and records.</summary>
internal static class Text
{
    /// <summary>A number with six significant digits, as one writes it in C#: <c>12.5</c>, <c>1e-6</c>.</summary>
    public static string Number(double value) =>
        value.ToString("G6", CultureInfo.InvariantCulture).Replace("E-0", "e-").Replace("E+0", "e+").Replace('E', 'e');

    /// <summary>The numbers of a vector, in parentheses; beyond the limit an ellipsis, and how many there are.</summary>
    public static string Numbers(IEnumerable<double> values, int limit = 8)
    {
        var numbers = values.ToList();
        var rest = numbers.Count > limit ? $", … {numbers.Count} numbers" : "";
        return $"({string.Join(", ", numbers.Take(limit).Select(Number))}{rest})";
    }

    /// <summary>A number as JSON; null when it is none.</summary>
    public static JsonNode? Json(double value) => double.IsFinite(value) ? JsonValue.Create(value) : null;

    /// <summary>A matrix's shape, rows × columns.</summary>
    public static string Shape(Matrix<double> matrix) => $"{matrix.RowCount}×{matrix.ColumnCount}";

    /// <summary>A type as one writes it in C#: <c>Func&lt;double, Vector&lt;double&gt;&gt;</c>.</summary>
    public static string TypeName(Type type)
    {
        if (type.IsArray)
        {
            return TypeName(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return TypeName(underlying) + "?";
        }

        if (!type.IsGenericType)
        {
            return Keywords.GetValueOrDefault(type, type.Name);
        }

        var arguments = string.Join(", ", type.GetGenericArguments().Select(TypeName));
        return type.FullName!.StartsWith("System.ValueTuple`", StringComparison.Ordinal) ? $"({arguments})" : $"{type.Name.Split('`')[0]}<{arguments}>";
    }

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(string)] = "string",
        [typeof(object)] = "object",
    };
}
