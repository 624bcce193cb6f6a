namespace DeepLearning;

/// <summary>Texts with their classes.</summary>
/// <param name="Texts">The texts.</param>
/// <param name="Labels">The class of each, from 0.</param>
/// <param name="Classes">The classes' names.</param>
/// <param name="Source">Where they come from: the data set's name, or what stands in for it.</param>
public sealed record LabelledTexts(IReadOnlyList<string> Texts, int[] Labels, IReadOnlyList<string> Classes, string Source)
{
    /// <summary>How many texts there are.</summary>
    public int Count => Labels.Length;
}
