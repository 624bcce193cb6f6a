using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Notebooks.Documents;

/// <summary>
/// A notebook without its solutions: what stands between <c>// BEGIN SOLUTION</c> and <c>// END SOLUTION</c> becomes one line that throws
/// (the markers are those of nbgrader, "Autograded answer cells").
/// </summary>
public static partial class StudentVersion
{
    /// <summary>A copy of the notebook without solutions, outputs and execution counts.</summary>
    /// <exception cref="NotebookFormatException">A marker has no partner, stands inside another solution, or its exercise has no id.</exception>
    public static NotebookDocument Of(NotebookDocument solved)
    {
        var student = solved.Clone();
        for (var i = 0; i < student.Cells.Count; i++)
        {
            var cell = student.Cells[i];
            if (cell.Kind == CellKind.Code)
            {
                cell.Source = WithoutSolutions(cell, $"{solved.Name}, cell {i + 1}");
                cell.ClearOutputs();
            }
        }

        return student;
    }

    private static string WithoutSolutions(NotebookCell cell, string place)
    {
        var kept = new StringBuilder();
        var (number, begun) = (0, 0);
        foreach (var line in JsonStrings.Lines(cell.Source))
        {
            number++;
            var marker = Marker().Match(line);
            var (begins, ends) = (marker.Groups["word"].Value == "BEGIN", marker.Groups["word"].Value == "END");
            if ((begins && begun > 0) || (ends && begun == 0))
            {
                var why = begins ? $"inside the solution begun in line {begun}" : "without // BEGIN SOLUTION before it";
                throw new NotebookFormatException($"{place}, line {number} of the cell: {line.Trim()} {why}.");
            }

            if (begins)
            {
                begun = number;
                kept.Append($"{marker.Groups["indent"]}throw new NotImplementedException({Message(cell, place)});");
            }
            else if (ends)
            {
                begun = 0;
                kept.Append(marker.Groups["end"].Value);
            }
            else if (begun == 0)
            {
                kept.Append(line);
            }
        }

        return begun == 0
            ? kept.ToString()
            : throw new NotebookFormatException($"{place}, line {begun} of the cell: // BEGIN SOLUTION without // END SOLUTION after it.");
    }

    private static string Message(NotebookCell cell, string place)
    {
        var id = JsonStrings.Text(cell.Metadata["exercise"]) ?? Comment().Match(cell.Source).Groups["id"].Value;
        return id.Length > 0
            ? SymbolDisplay.FormatLiteral($"{id}: write your answer here", quote: true)
            : throw new NotebookFormatException(
                $"{place}: the solution's exercise has no id; begin the cell with // exercise: name, or put \"exercise\": \"name\" into its metadata.");
    }

    [GeneratedRegex(@"^(?<indent>[ \t]*)// *(?<word>BEGIN|END) SOLUTION[ \t]*(?<end>[\r\n]*)$")]
    private static partial Regex Marker();

    [GeneratedRegex(@"\A\s*// *exercise: *(?<id>[^\r\n]*[^\s])")]
    private static partial Regex Comment();
}
