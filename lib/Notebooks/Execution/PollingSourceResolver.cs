using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Notebooks.Execution;

/// <summary>Finds the files that <c>#load</c> names, and lets their loops be interrupted like those of cells.</summary>
internal sealed class PollingSourceResolver(string workingDirectory, InterruptRewriter rewriter) : SourceFileResolver([], workingDirectory)
{
    /// <summary>Leaves the names of cells as they are: they are no paths.</summary>
    public override string? NormalizePath(string path, string? baseFilePath) =>
        Path.IsPathRooted(path) ? base.NormalizePath(path, baseFilePath) : path;

    /// <inheritdoc/>
    public override SourceText ReadText(string resolvedPath)
    {
        var tree = CSharpSyntaxTree.ParseText(base.ReadText(resolvedPath), CSharpParseOptions.Default.WithKind(SourceCodeKind.Script));
        return SourceText.From(rewriter.Polled(tree).ToString(), Encoding.UTF8);
    }
}
