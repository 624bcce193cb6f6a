namespace DeepLearning.Figures;

/// <summary>Draws samples of two components: a trace for each class, in a colour and with a symbol of its own.</summary>
internal static class ClassPoints
{
    /// <summary>The traces.</summary>
    /// <param name="data">The samples, 2 × n.</param>
    /// <param name="names">The name of each sample, or none for its number.</param>
    /// <exception cref="ArgumentException">The samples have not two components, or there are more or fewer names.</exception>
    public static IReadOnlyList<Trace> Of(Samples data, IReadOnlyList<string>? names)
    {
        if (data.Dimensions != 2)
        {
            throw new ArgumentException($"Samples in the plane have two components (rows of X); these have {data.Dimensions}.");
        }

        if (names is not null && names.Count != data.Count)
        {
            throw new ArgumentException($"There are {data.Count} points and {names.Count} names; each point needs its own.");
        }

        return [.. data.Labels.Select((label, i) => (label, i)).GroupBy(pair => pair.label, pair => pair.i).OrderBy(group => group.Key)
            .Select(group => OfClass(data, group.Key, [.. group], names))];
    }

    private static Scatter OfClass(Samples data, int label, int[] members, IReadOnlyList<string>? names) => new()
    {
        X = Values.Of(members.Select(i => data.X[0, i])),
        Y = Values.Of(members.Select(i => data.X[1, i])),
        Text = names is null ? null : Literal.Of(members.Select(i => names[i])),
        Mode = "markers",
        Name = label >= 0 && label < data.Classes.Count ? Literal.Of(data.Classes[label]) : $"class {label}",
        Marker = new()
        {
            Color = Palette.Of(label),
            Symbol = Palette.SymbolOf(label),
            Size = data.Count > 1000 ? 5 : 8,
            Opacity = 0.9,
            Line = new() { Color = "#ffffff", Width = data.Count > 1000 ? 0.4 : 0.8 },
        },
        HoverTemplate = $"{(names is null ? "(%{x:.3g}, %{y:.3g})" : "%{text}")}<extra>%{{fullData.name}}</extra>",
    };
}
