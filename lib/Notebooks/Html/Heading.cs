namespace Notebooks.Html;

/// <summary>A heading of the page.</summary>
/// <param name="Level">1 for <c>#</c>, 2 for <c>##</c>, …</param>
/// <param name="Id">Its anchor, unique in the page.</param>
/// <param name="Html">Its content without links, formulas included.</param>
/// <param name="Text">Its text alone.</param>
internal sealed record Heading(int Level, string Id, string Html, string Text);
