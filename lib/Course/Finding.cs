namespace Course;

/// <summary>One thing that <c>doctor</c> looked for.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Found">Whether it is here.</param>
/// <param name="Needed">Whether the lessons need it to run.</param>
/// <param name="Detail">Version and place; or what it is for and the command that brings it.</param>
internal sealed record Finding(string Name, bool Found, bool Needed, string Detail)
{
    /// <summary>A finding for something that was found at a place, or not.</summary>
    public static Finding Of(string name, string? detail, bool needed, string purpose, string remedy) =>
        new(name, detail is not null, needed, detail ?? $"missing; for {purpose}. {remedy}");
}
