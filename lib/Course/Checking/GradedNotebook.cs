using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Running;

namespace Course;

/// <summary>
/// The lesson itself, with a learner's cells in the places of its exercises' and no other cell of theirs: data, checks and all else are the lesson's.
/// It ends with the last check that is asked.
/// </summary>
internal sealed class GradedNotebook
{
    private const string Record = "application/vnd.notebook.record+json";

    private readonly Dictionary<NotebookCell, Attempt> _attempts = [];
    private readonly Dictionary<string, NotebookCell> _checks = [];

    /// <summary>Puts the attempts into the lesson; exercises without one keep the lesson's solution.</summary>
    public GradedNotebook(LessonCard lesson, IReadOnlyList<Attempt> attempts)
    {
        Document = lesson.Document.Clone();
        foreach (var (id, cell) in LessonCard.ExercisesOf(Document).ToList())
        {
            var call = $"Check.Exercise(\"{id}\"";
            if (attempts.Any(attempt => attempt.Exercise == id) && Document.Cells.FirstOrDefault(check => IsCode(check) && Asks(check, call)) is { } check)
            {
                Put(cell, [.. attempts.Where(attempt => attempt.Exercise == id)]);

                // Whatever the learner calls Check, this is the library's.
                check.Source = check.Source.Replace(call, "global::DeepLearning." + call, StringComparison.Ordinal);
                _checks[id] = check;
            }
        }

        for (var last = Document.Cells.Count - 1; last >= 0 && !_checks.ContainsValue(Document.Cells[last]); last--)
        {
            Document.RemoveAt(last);
        }

        Code = [.. Document.Cells.Where(IsCode)];
    }

    /// <summary>The notebook to execute.</summary>
    public NotebookDocument Document { get; }

    private IReadOnlyList<NotebookCell> Code { get; }

    /// <summary>The learner's cell with that number among the code cells, from 1; null when it is the lesson's.</summary>
    public Attempt? AttemptAt(int number) => _attempts.GetValueOrDefault(Code[number - 1]);

    /// <summary>The exercise that the code cell of that number asks about; null when it is not a check.</summary>
    public string? CheckAt(int number) => _checks.FirstOrDefault(check => check.Value == Code[number - 1]).Key;

    /// <summary>What the checks said that ran to their end.</summary>
    public IEnumerable<Grade> Grades(RunReport report)
    {
        var executed = report.Document.Cells.Where(IsCode).ToList();
        var shown = executed.SelectMany((cell, i) => Verdicts(cell).Select(record => (Cell: i, Exercise: Text(record, "name")))).ToList();
        foreach (var (id, check) in _checks)
        {
            var place = Code.ToList().IndexOf(check);
            if (report.Failure is { } failure && failure.Cell <= place + 1)
            {
                continue;
            }

            var own = Verdicts(executed[place]).ToList();
            var foreign = shown.Count(verdict => verdict.Exercise == id && verdict.Cell != place);
            yield return own is [var record] && foreign == 0 && Text(record, "name") == id
                ? new(id, Text(record, "verdict") ?? Grade.Incorrect, Text(record, "why"))
                : new(id, Grade.Incorrect, "The code shows a verdict of its own, or keeps the check from showing one: only the check's counts.");
        }
    }

    private void Put(NotebookCell cell, IReadOnlyList<Attempt> attempts)
    {
        foreach (var helper in attempts.Where(attempt => attempt.IsHelper))
        {
            _attempts[Document.Insert(Document.Cells.ToList().IndexOf(cell), CellKind.Code, helper.Source)] = helper;
        }

        var answer = attempts.First(attempt => !attempt.IsHelper);
        cell.Source = answer.Source;
        _attempts[cell] = answer;
    }

    private static bool IsCode(NotebookCell cell) => cell.Kind == CellKind.Code;

    private static bool Asks(NotebookCell cell, string call) => cell.Source.Contains(call, StringComparison.Ordinal);

    private static IEnumerable<JsonObject> Verdicts(NotebookCell cell) => cell.Outputs.OfType<ValueOutput>()
        .Select(output => output.Data[Record]).OfType<JsonObject>().Where(record => Text(record, "kind") == "exercise");

    private static string? Text(JsonObject record, string member) =>
        record[member] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
