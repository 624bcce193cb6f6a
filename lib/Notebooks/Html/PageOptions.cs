namespace Notebooks.Html;

/// <summary>How a notebook becomes a page.</summary>
public sealed record PageOptions
{
    /// <summary>The page's title where the notebook has no <c>#</c> heading of its own.</summary>
    public string Title { get; init; } = "Notebook";

    /// <summary>The folder against which the addresses of pictures in the prose are resolved; without it, they are left as they are.</summary>
    public string? Folder { get; init; }

    /// <summary>The scripts that draw figures and formulas.</summary>
    public WebAssets Assets { get; init; } = WebAssets.BesideProgram;

    /// <summary>The command that a reader is told to run when plotly.js or KaTeX is missing.</summary>
    public string InstallCommand { get; init; } = "npm ci --prefix lib/web";

    /// <summary>Where a page finds the scripts that <see cref="WebAssets.CopyTo"/> put there, with a slash at the end; without it, the page carries them in itself.</summary>
    public string? AssetsAddress { get; init; }

    /// <summary>The page that lists the others; default none.</summary>
    public PageLink? Contents { get; init; }

    /// <summary>The page to read before this one; default none.</summary>
    public PageLink? Previous { get; init; }

    /// <summary>The page to read after this one; default none.</summary>
    public PageLink? Next { get; init; }
}
