using Notebooks.Documents;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary><c>./course student</c> as a teacher uses it.</summary>
public sealed class StudentTests : IDisposable
{
    private static readonly string Lesson = Path.Combine(Lessons.Lesson.Root, "notebooks", "1-optimization", "2-gradient-descent.ipynb");
    private readonly TempFolder _folder = new();

    private string Copy => _folder.File("1-optimization/2-gradient-descent.ipynb");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_copy_has_hints_and_checks_but_neither_solutions_nor_outputs_and_what_it_loads_lies_beside_it()
    {
        var outcome = await Student();

        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.Contains("✓ 1-optimization/2-gradient-descent  4 exercises", outcome.Output);
        var code = NotebookDocument.Read(Copy).Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        Assert.DoesNotContain(code, cell => cell.Source.Contains("SOLUTION") || cell.Outputs.Count > 0 || cell.ExecutionCount is not null);
        Assert.Equal(4, code.Count(cell => cell.Source.Contains("throw new NotImplementedException(")));
        Assert.Equal(4, code.Count(cell => cell.Source.Contains("Check.Exercise(")));
        Assert.Null(Publication.Of(NotebookDocument.Read(Copy)));
        var loaded = File.ReadAllText(_folder.File("course.csx")).Split('"')[1];
        Assert.Equal(File.ReadAllText(Path.Combine(CourseFolder.Notebooks, "course.csx")), File.ReadAllText(Path.Combine(_folder.Path, loaded)));
    }

    [Fact]
    public async Task A_copy_that_nobody_worked_in_is_replaced_and_work_is_not_unless_forced()
    {
        await Student();
        Assert.Equal(0, (await Student()).ExitCode);

        var copy = NotebookDocument.Read(Copy);
        copy.Cells.First(cell => cell.Tags.Contains("exercise")).Source += "\n// my idea";
        copy.Write(Copy);
        var mine = File.ReadAllBytes(Copy);
        var refused = await Student();
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("is not an untouched copy, so it is not overwritten", refused.Output);
        Assert.Equal(mine, File.ReadAllBytes(Copy));

        Assert.Equal(0, (await Student("--force")).ExitCode);
        Assert.DoesNotContain("my idea", File.ReadAllText(Copy));
    }

    [Fact]
    public async Task A_file_that_is_no_copy_stays()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Copy)!);
        File.WriteAllText(Copy, "my notes");
        Assert.Equal(1, (await Student()).ExitCode);
        Assert.Equal("my notes", File.ReadAllText(Copy));
    }

    [Fact]
    public async Task The_lessons_themselves_are_not_replaced_by_their_student_versions()
    {
        var before = File.ReadAllBytes(Lesson);
        var outcome = await CourseProgram.Run(_folder.Path, "student", Lesson, "--out", CourseFolder.Notebooks, "--force");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("would be overwritten by its own student version", outcome.Output);
        Assert.Equal(before, File.ReadAllBytes(Lesson));
    }

    private Task<Outcome> Student(params string[] arguments) => CourseProgram.Run(_folder.Path, ["student", Lesson, "--out", ".", .. arguments]);
}
