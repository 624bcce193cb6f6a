using System.Text.Json;
using System.Text.Json.Serialization;

namespace DeepLearning.Figures;

/// <summary>
/// A column of numbers or of words, or a single one. Numbers are written with the digits that a figure can show:
/// six significant ones, and more where all values are close together. NaN and infinity are gaps.
/// </summary>
[JsonConverter(typeof(WrittenConverter<Values>))]
public sealed class Values : IWritten
{
    private readonly double[]? _numbers;
    private readonly string[]? _words;
    private readonly bool _single;

    private Values(double[]? numbers, string[]? words, bool single = false) => (_numbers, _words, _single) = (numbers, words, single);

    /// <summary>How many there are.</summary>
    public int Count => _numbers?.Length ?? _words!.Length;

    /// <summary>The numbers; empty where there are words.</summary>
    public IReadOnlyList<double> Numbers => _numbers ?? [];

    /// <summary>The words; empty where there are numbers.</summary>
    internal IReadOnlyList<string> Words => _words ?? [];

    /// <summary>A column of numbers.</summary>
    public static Values Of(IEnumerable<double> numbers) => new([.. numbers], null);

    /// <summary>A column of words.</summary>
    public static Values Of(IEnumerable<string> words) => new(null, [.. words]);

    /// <summary>A column of numbers.</summary>
    public static implicit operator Values(double[] numbers) => Of(numbers);

    /// <summary>A column of words.</summary>
    public static implicit operator Values(string[] words) => Of(words);

    /// <summary>A single number.</summary>
    public static implicit operator Values(double number) => new([number], null, single: true);

    /// <summary>A single word.</summary>
    public static implicit operator Values(string word) => new(null, [word], single: true);

    /// <summary>Two columns are equal when they hold the same.</summary>
    public override bool Equals(object? other) =>
        other is Values values && values._single == _single && Same(values._numbers, _numbers) && Same(values._words, _words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Count, _numbers?.FirstOrDefault(), _words?.FirstOrDefault());

    private static bool Same<T>(T[]? one, T[]? other) => one.AsSpan().SequenceEqual(other);

    void IWritten.Write(Utf8JsonWriter writer)
    {
        if (!_single)
        {
            writer.WriteStartArray();
        }

        if (_numbers is { } numbers)
        {
            NumberWriter.Write(writer, numbers, NumberWriter.Digits(numbers, significantDigits: 6));
        }

        foreach (var word in _words ?? [])
        {
            writer.WriteStringValue(word);
        }

        if (!_single)
        {
            writer.WriteEndArray();
        }
    }
}
