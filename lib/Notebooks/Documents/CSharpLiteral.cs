using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Notebooks.Documents;

/// <summary>Literals of C#'s simple types, from the text of a command line (invariant culture).</summary>
internal static class CSharpLiteral
{
    /// <summary>The types that a parameter can have.</summary>
    public static readonly IReadOnlyList<string> Types = ["int", "long", "float", "double", "decimal", "bool", "string", "char"];

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>The type of a literal, with or without a sign; none when the expression is something else.</summary>
    public static string? TypeOf(ExpressionSyntax expression) => expression switch
    {
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.UnaryMinusExpression or (int)SyntaxKind.UnaryPlusExpression } signed => TypeOf(signed.Operand),
        LiteralExpressionSyntax literal => literal.Token.Value switch
        {
            int => "int",
            long => "long",
            float => "float",
            double => "double",
            decimal => "decimal",
            bool => "bool",
            string => "string",
            char => "char",
            _ => null,
        },
        _ => null,
    };

    /// <summary>The literal of that type, or none and what is wrong with the text.</summary>
    public static string? Of(string type, string text, out string problem)
    {
        var literal = Literal(type, text);
        problem = literal is not null ? "" : IsTooLarge(type, text) ? $"'{text}' is out of its range" : $"'{text}' is not one";
        return literal;
    }

    private static string? Literal(string type, string text) => type switch
    {
        "int" when int.TryParse(text, NumberStyles.Integer, Culture, out var value) => value.ToString(Culture),
        "long" when long.TryParse(text, NumberStyles.Integer, Culture, out var value) => value.ToString(Culture) + "L",
        "float" when float.TryParse(text, NumberStyles.Float, Culture, out var value) => Real(value, "float", text),
        "double" when double.TryParse(text, NumberStyles.Float, Culture, out var value) => Real(value, "double", text),
        "decimal" when decimal.TryParse(text, NumberStyles.Float, Culture, out var value) => value.ToString(Culture) + "m",
        "bool" when bool.TryParse(text, out var value) => value ? "true" : "false",
        "string" => SymbolDisplay.FormatLiteral(text, quote: true),
        "char" when text.Length == 1 => SymbolDisplay.FormatLiteral(text[0], quote: true),
        _ => null,
    };

    private static string? Real<T>(T value, string type, string text)
        where T : IFloatingPointIeee754<T>
    {
        if (T.IsNaN(value))
        {
            return $"{type}.NaN";
        }

        if (T.IsInfinity(value))
        {
            var isMeant = text.Contains("inf", StringComparison.OrdinalIgnoreCase);
            return isMeant ? T.IsNegative(value) ? $"{type}.NegativeInfinity" : $"{type}.PositiveInfinity" : null;
        }

        var digits = value.ToString("R", Culture);
        return type == "float" ? digits + "f" : digits.AsSpan().ContainsAny('.', 'E') ? digits : digits + ".0";
    }

    private static bool IsTooLarge(string type, string text) => type switch
    {
        "int" or "long" => BigInteger.TryParse(text, NumberStyles.Integer, Culture, out _),
        "float" or "double" or "decimal" => double.TryParse(text, NumberStyles.Float, Culture, out var value) && !double.IsNaN(value),
        _ => false,
    };
}
