using Mirror = System.Func<int, int, int, int[]>;

namespace DeepLearning.Exercises;

/// <summary>Where the pixels of a picture that is mirrored left for right come from.</summary>
internal sealed class MirroredPixels : Exercise<Mirror>
{
    /// <inheritdoc/>
    public override string Id => "mirrored-pixels";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Hints { get; } =
    [
        "Channel and row stay. Only the place within a row of width numbers changes: column c comes from column width − 1 − c.",
        "Place i lies in column i % width, and its row begins at i − i % width, whatever the channel.",
        "[.. Enumerable.Range(0, channels * height * width).Select(i => i - i % width + (width - 1 - i % width))]",
    ];

    /// <inheritdoc/>
    protected override Mirror Reference => (height, width, channels) => Places(height, width, channels, (row, column) => row * width + width - 1 - column);

    /// <inheritdoc/>
    protected override string? Check(Mirror attempt)
    {
        foreach (var (height, width, channels) in new[] { (2, 3, 3), (3, 2, 1), (4, 4, 3) })
        {
            var (actual, expected) = (attempt(height, width, channels), Reference(height, width, channels));
            if (!expected.AsSpan().SequenceEqual(actual))
            {
                return $"{height} rows, {width} columns, {channels} {(channels == 1 ? "channel" : "channels")}: {Told(actual, expected, height, width, channels)}";
            }
        }

        return null;
    }

    private static string Told(int[]? actual, int[] expected, int height, int width, int channels)
    {
        if (actual?.Length != expected.Length)
        {
            return $"expected {expected.Length} places, got {(actual is null ? "null" : $"{actual.Length}")}: one for each number of the column, all channels";
        }

        var i = Enumerable.Range(0, expected.Length).First(i => actual[i] != expected[i]);
        var idea = Mistake<int[]>(mistake => mistake.AsSpan().SequenceEqual(actual),
            ([.. Enumerable.Range(0, expected.Length)], "that is the picture as it was"),
            ([.. Enumerable.Range(0, expected.Length).Reverse()], "the whole column is turned round, with it the channels and the rows; turn each row by itself"),
            (Places(height, width, channels, (row, column) => (height - 1 - row) * width + column), "that is mirrored top for bottom"),
            (Places(height, width, channels, (row, column) => (height - 1 - row) * width + width - 1 - column), "each channel is turned round as a whole, which is half a turn; turn each row by itself"),
            (Places(height, width, channels, (row, column) => column * height + row), "rows and columns are exchanged"),
            (Places(height, width, channels, (row, column) => row * width + width - column), "the last column is width − 1, counted from 0"));
        return $"expected place {expected[i]} at {i}, got {actual[i]} (tolerance 0){idea}";
    }

    private static int[] Places(int height, int width, int channels, Func<int, int, int> within) =>
        [.. Enumerable.Range(0, channels * height * width).Select(i =>
            i / (height * width) * height * width + within(i % (height * width) / width, i % width))];
}
