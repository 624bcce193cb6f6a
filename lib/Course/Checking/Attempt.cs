using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Notebooks.Documents;

namespace Course;

/// <summary>A cell that a learner wrote.</summary>
/// <param name="Exercise">The exercise that it solves, or the one before which it stands.</param>
/// <param name="Source">Its code.</param>
/// <param name="IsHelper">Whether the learner added the cell.</param>
internal sealed record Attempt(string Exercise, string Source, bool IsHelper)
{
    private static readonly CSharpParseOptions Script = new(LanguageVersion.Latest, kind: SourceCodeKind.Script);

    // With these, code could put a verdict of its own in the place of the check's. No exercise needs them.
    private static readonly HashSet<string> Refused =
    [
        "Reflection", "Assembly", "AssemblyLoadContext", "AppDomain", "Activator", "GetType", "GetMethod", "GetMethods", "GetField", "GetFields", "GetProperty",
        "GetMembers", "GetMember", "GetConstructor", "InvokeMember", "CreateDelegate", "DynamicMethod", "UnsafeAccessor", "UnsafeAccessorAttribute", "Unsafe",
        "Marshal", "NativeLibrary", "DllImport", "LibraryImport", "Process", "FileStream", "SafeFileHandle", "Formatter", "Kernel", "RuntimeHelpers",
    ];

    /// <summary>What the code names that no exercise needs; null when there is nothing.</summary>
    public string? Suspicion
    {
        get
        {
            var tree = CSharpSyntaxTree.ParseText(Source, Script);
            return tree.GetRoot().DescendantTokens().Select(token => token.ValueText).FirstOrDefault(Refused.Contains)
                ?? tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsDirective).Select(trivia => trivia.ToString().Split(' ')[0].Trim())
                    .FirstOrDefault(directive => directive is "#r" or "#load" || directive.StartsWith("#!", StringComparison.Ordinal));
        }
    }

    /// <summary>
    /// What a learner wrote into a copy: the cells of exercises, where they differ from what was handed out; and before each the added cells
    /// that declare something (functions, types, variables), since it may need them. Other cells that were added or changed do not count.
    /// </summary>
    public static IReadOnlyList<Attempt> In(NotebookDocument copy, LessonCard lesson)
    {
        var handedOut = StudentVersion.Of(lesson.Document);
        var known = lesson.Document.Cells.Concat(handedOut.Cells).ToList();
        var (ids, sources) = (known.Select(cell => cell.Id).OfType<string>().ToHashSet(), known.Select(cell => cell.Source.Trim()).ToHashSet());
        var stubs = LessonCard.ExercisesOf(handedOut).ToDictionary(exercise => exercise.Id, exercise => exercise.Cell.Source.Trim());
        var attempts = new List<Attempt>();
        var helpers = new List<string>();
        foreach (var cell in copy.Cells.Where(cell => cell.Kind == CellKind.Code))
        {
            if (ExerciseOf(cell, stubs) is { } exercise)
            {
                if (cell.Source.Trim() is { Length: > 0 } source && source != stubs[exercise])
                {
                    attempts.RemoveAll(attempt => attempt.Exercise == exercise && !attempt.IsHelper);
                    attempts.AddRange(helpers.Select(helper => new Attempt(exercise, helper, IsHelper: true)));
                    attempts.Add(new(exercise, cell.Source, IsHelper: false));
                    helpers.Clear();
                }
            }
            else if ((cell.Id is null || !ids.Contains(cell.Id)) && !sources.Contains(cell.Source.Trim()) && Declares(cell.Source))
            {
                helpers.Add(cell.Source);
            }
        }

        return attempts;
    }

    private static string? ExerciseOf(NotebookCell cell, Dictionary<string, string> stubs)
    {
        var named = cell.Metadata["exercise"] is { } id && id.GetValueKind() == System.Text.Json.JsonValueKind.String ? (string?)id : null;
        return named is not null && stubs.ContainsKey(named) ? named
            : stubs.Keys.FirstOrDefault(exercise => cell.Source.TrimStart().StartsWith($"// exercise: {exercise}\n", StringComparison.Ordinal));
    }

    private static bool Declares(string source) =>
        CSharpSyntaxTree.ParseText(source, Script).GetCompilationUnitRoot().Members.Any(member =>
            member is not GlobalStatementSyntax || member is GlobalStatementSyntax { Statement: LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax });
}
