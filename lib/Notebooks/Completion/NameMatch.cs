namespace Notebooks.Completion;

/// <summary>How well a name goes with what has been typed of it.</summary>
internal static class NameMatch
{
    /// <summary>0 for a prefix, 1 for a prefix but for case, 2 for the heads of the name's words (<c>tde</c> or <c>ToDe</c> for ToDense); null for no match.</summary>
    public static int? Of(string name, string typed) =>
        name.StartsWith(typed, StringComparison.Ordinal) ? 0
        : name.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? 1
        : Humps(name, 0, typed) ? 2
        : null;

    // Each letter typed goes on within the word, or begins a later one.
    private static bool Humps(string name, int from, string typed)
    {
        if (typed.Length == 0)
        {
            return true;
        }

        for (var i = from; i < name.Length; i++)
        {
            if (IsHead(name, i) && Same(name[i], typed[0]))
            {
                var length = 1;
                while (length < typed.Length && i + length < name.Length && Same(name[i + length], typed[length]))
                {
                    length++;
                }

                for (; length > 0; length--)
                {
                    if (Humps(name, i + length, typed[length..]))
                    {
                        return true;
                    }
                }
            }

            if (from == 0 && i == 0 && !Same(name[0], typed[0]))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsHead(string name, int i) =>
        i == 0 || char.IsUpper(name[i]) && !char.IsUpper(name[i - 1]) || name[i - 1] == '_' || char.IsDigit(name[i]) && !char.IsDigit(name[i - 1])
        || char.IsUpper(name[i]) && i + 1 < name.Length && char.IsLower(name[i + 1]);

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
