namespace Notebooks.Html;

/// <summary>Another page.</summary>
/// <param name="Address">Its address, relative to the page that names it.</param>
/// <param name="Title">Its title.</param>
public sealed record PageLink(string Address, string Title);
