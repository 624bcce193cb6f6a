namespace Notebooks.Completion;

/// <summary>The places in a list, from what a reader would want first.</summary>
internal static class Rank
{
    public const int Expected = 0;
    public const int OfExpectedType = 1;
    public const int Variable = 2;
    public const int Function = 3;
    public const int NamedArgument = 4;
    public const int CellType = 5;
    public const int LibraryType = 6;
    public const int Keyword = 7;
    public const int FrameworkType = 8;
    public const int Namespace = 9;

    /// <summary>A type's own members; those of its base types follow.</summary>
    public const int Member = 10;
    public const int Extension = 90;
    public const int ObjectMember = 99;
}
