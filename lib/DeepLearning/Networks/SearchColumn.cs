using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace DeepLearning;

/// <summary>A column of a search's table: what is a single value of its settings, or of its results.</summary>
/// <param name="Name">Its heading: the property's name in words.</param>
/// <param name="Cell">What stands in it.</param>
internal sealed partial record SearchColumn(string Name, Func<object, string> Cell)
{
    /// <summary>The columns of a type.</summary>
    public static IReadOnlyList<SearchColumn> Of(Type type) =>
    [
        .. IsSingle(type) ? [new(Words(type.Name), Text)] : from property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where IsSingle(property.PropertyType)
        select new SearchColumn(Words(property.Name), value => Text(property.GetValue(value))),
    ];

    private static bool IsSingle(Type type) => type == typeof(string) || type.IsPrimitive || type.IsEnum;

    private static string Text(object? value) =>
        value is double number ? Display.Text.Number(number) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    // LearningRate becomes "learning rate", L2 stays.
    private static string Words(string name) =>
        Inner().Replace(name, match => " " + match.Value) is var words && words.Length > 1 && char.IsLower(words[1]) ? words.ToLowerInvariant() : words;

    [GeneratedRegex("(?<=[a-z0-9])[A-Z](?=[a-z])")]
    private static partial Regex Inner();
}
