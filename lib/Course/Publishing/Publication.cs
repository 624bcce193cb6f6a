using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Course;

/// <summary>What a notebook's metadata say of the run whose outputs it carries.</summary>
/// <param name="Profile">The run's profile.</param>
/// <param name="Code">The fingerprint of the code that was run.</param>
internal sealed record Publication(string Profile, string Code)
{
    /// <summary>The member of the metadata.</summary>
    public const string Mark = "published";

    /// <summary>What a notebook says; null when it was never published.</summary>
    public static Publication? Of(NotebookDocument notebook) =>
        notebook.Metadata[Mark] is JsonObject mark && (string?)mark["profile"] is { } profile && (string?)mark["code"] is { } code ? new(profile, code) : null;

    /// <summary>Why a notebook has to be published, as of that profile; null when its outputs are those of its code.</summary>
    public static string? Stale(NotebookDocument notebook, string profile) => Of(notebook) switch
    {
        null => "it has never been published",
        var published when published.Profile != profile => $"it was published in the profile {published.Profile}",
        var published when published.Code != SourceHash.OfCode(notebook) => "its code has changed since it was published",
        _ => null,
    };

    /// <summary>Says it in a notebook.</summary>
    public void Write(NotebookDocument notebook) => notebook.Metadata[Mark] = new JsonObject { ["profile"] = Profile, ["code"] = Code };
}
