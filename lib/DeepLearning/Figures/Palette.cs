namespace DeepLearning.Figures;

/// <summary>
/// Colours that everybody can tell apart, and that are readable on light and on dark pages
/// (Okabe and Ito, Color Universal Design, 2008; without black and yellow).
/// </summary>
public static class Palette
{
    /// <summary>Blue.</summary>
    public const string Blue = "#0072B2";

    /// <summary>Orange.</summary>
    public const string Orange = "#E69F00";

    /// <summary>Bluish green.</summary>
    public const string Green = "#009E73";

    /// <summary>Vermilion.</summary>
    public const string Vermilion = "#D55E00";

    /// <summary>Reddish purple.</summary>
    public const string Purple = "#CC79A7";

    /// <summary>Sky blue.</summary>
    public const string Sky = "#56B4E9";

    /// <summary>Marker symbols in the order in which classes take them.</summary>
    public static IReadOnlyList<string> Symbols { get; } = ["circle", "square", "diamond", "triangle-up", "cross", "triangle-down", "star"];

    /// <summary>The colour of the class with that number; after the last one, and before the first, they begin again.</summary>
    public static string Of(int number) => Colors[Wrapped(number, Colors.Count)];

    /// <summary>The marker symbol of the class with that number: together with the colour 42 classes can be told apart.</summary>
    public static string SymbolOf(int number) => Symbols[Wrapped(number, Symbols.Count)];

    private static int Wrapped(int number, int count) => (number % count + count) % count;

    /// <summary>The colours in the order in which traces take them.</summary>
    public static IReadOnlyList<string> Colors { get; } = [Blue, Orange, Green, Vermilion, Purple, Sky];
}
