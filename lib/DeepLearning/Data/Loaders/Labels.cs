namespace DeepLearning;

/// <summary>Classes as files have them.</summary>
internal static class Labels
{
    /// <summary>The classes, each of which must be below their number.</summary>
    /// <exception cref="DataException">One is not.</exception>
    public static byte[] Checked(byte[] labels, int classes)
    {
        var place = classes > byte.MaxValue ? -1 : labels.AsSpan().IndexOfAnyInRange((byte)classes, byte.MaxValue);
        return place < 0
            ? labels
            : throw new DataException($"Sample {place:N0} has class {labels[place]}, and there are only the classes 0 to {classes - 1}.");
    }
}
