namespace Notebooks.Jupyter;

/// <summary>Positions in code: front ends count code points, .NET counts UTF-16 units. A half surrogate pair that stands alone is a code point too.</summary>
internal static class CodePoints
{
    /// <summary>The UTF-16 index of a position in code points; a position outside the code counts as its nearer end.</summary>
    public static int ToIndex(string code, int position)
    {
        var index = 0;
        for (; position > 0 && index < code.Length; position--)
        {
            index += char.IsSurrogatePair(code, index) ? 2 : 1;
        }

        return index;
    }

    /// <summary>The position in code points of a UTF-16 index.</summary>
    public static int Of(string code, int index)
    {
        var position = 0;
        foreach (var _ in code.AsSpan(0, index).EnumerateRunes())
        {
            position++;
        }

        return position;
    }
}
