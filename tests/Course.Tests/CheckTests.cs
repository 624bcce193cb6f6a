using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary><c>./course check</c> as a teacher uses it: all kinds of copies in one call.</summary>
public sealed class CheckTests(CheckTests.Copies copies) : IClassFixture<CheckTests.Copies>
{
    [Fact]
    public void The_exit_code_is_1_because_not_all_is_correct() => Assert.True(copies.Outcome.ExitCode == 1, copies.Outcome.ToString());

    [Fact]
    public void An_untouched_copy_is_not_attempted() =>
        Assert.All(Exercises("untouched"), exercise => Assert.Equal("not attempted", (string?)exercise["verdict"]));

    [Fact]
    public void A_solved_copy_is_correct_from_its_added_function_to_its_renamed_file() =>
        Assert.All(Exercises("solved"), exercise => Assert.Equal("correct", (string?)exercise["verdict"]));

    [Theory]
    [InlineData("wrong", "expected 12.3669")]
    [InlineData("endless", "ran longer than")]
    [InlineData("exit", "ended its process")]
    [InlineData("overflow", "overflowed the stack")]
    [InlineData("compile", "error CS0103")]
    [InlineData("own-check", "expected 12.3669")]
    [InlineData("own-verdict", "shows a verdict of its own")]
    [InlineData("reflection", "names Assembly")]
    public void A_copy_that_ends_badly_is_told_why_and_its_other_exercise_is_graded_all_the_same(string copy, string why)
    {
        Assert.Contains(why, Why(copy, "line-loss"));
        Assert.Equal("correct", Verdict(copy, "largest-rate"));
        Assert.Equal("not attempted", Verdict(copy, "line-gradient"));
    }

    [Fact]
    public void A_broken_file_and_a_notebook_of_another_kind_are_told_in_their_rows()
    {
        Assert.Contains("the JSON is broken", (string?)Copy("broken")["problem"]);
        Assert.Contains("is no copy of a lesson", (string?)Copy("stranger")["problem"]);
    }

    [Fact]
    public void Code_that_deletes_and_writes_reaches_neither_the_lessons_nor_the_copies()
    {
        Assert.Contains("expected 12.3669", Why("hostile", "line-loss"));
        Assert.Equal(copies.Before, copies.Now());
        Assert.Equal((bool)copies.Report["isolated"]!, !File.Exists(copies.Elsewhere));
    }

    [Fact]
    public void The_table_has_a_row_for_each_copy_and_the_last_lines_count()
    {
        Assert.Matches(@"hostile\.ipynb +│ ✗ incorrect +│ ○ not attempted +│ ○ not attempted +│ ✓ correct", copies.Outcome.Output);
        Assert.Contains("13 copies, 1 with all correct: 13 exercises correct, 9 incorrect, 22 not attempted; 2 copies not graded to the end", copies.Outcome.Output);
    }

    [Fact]
    public async Task Only_correct_copies_exit_with_0_and_a_name_that_is_nothing_with_2()
    {
        using var folder = new TempFolder();
        File.Copy(copies.File("solved"), folder.File("a.ipynb"));
        var good = await CourseProgram.Run(folder.Path, "check", "a.ipynb", "--json", "a.json");
        Assert.True(good.ExitCode == 0, good.ToString());
        Assert.Contains("✓ a.ipynb  4 of 4 correct", good.Output);
        Assert.Equal(2, (await CourseProgram.Run(folder.Path, "check", "nothing.ipynb")).ExitCode);
    }

    private JsonObject Copy(string name) => copies.Report["copies"]!.AsArray().OfType<JsonObject>().Single(copy => (string?)copy["file"] == copies.File(name));

    private IEnumerable<JsonObject> Exercises(string name) => Copy(name)["exercises"]!.AsArray().OfType<JsonObject>();

    private JsonObject Exercise(string copy, string exercise) => Exercises(copy).Single(graded => (string?)graded["exercise"] == exercise);

    private string? Verdict(string copy, string exercise) => (string?)Exercise(copy, exercise)["verdict"];

    private string? Why(string copy, string exercise)
    {
        Assert.Equal("incorrect", Verdict(copy, exercise));
        return (string?)Exercise(copy, exercise)["why"];
    }

    /// <summary>The copies of one lesson, checked once for all tests.</summary>
    public sealed class Copies : IAsyncLifetime
    {
        private readonly TempFolder _folder = new();
        private readonly LessonCard _lesson = LessonCard.Read(Path.Combine(CourseFolder.Notebooks, "1-optimization", "2-gradient-descent.ipynb"));

        internal Outcome Outcome { get; private set; } = null!;

        internal JsonObject Report { get; private set; } = null!;

        internal string Before { get; private set; } = "";

        /// <summary>Where hostile code tries to leave something.</summary>
        internal string Elsewhere { get; } = Path.Combine(Path.GetTempPath(), $"left-behind-{Guid.NewGuid():N}");

        public string File(string name) => _folder.File(Path.Combine("copies", name + ".ipynb"));

        public async Task InitializeAsync()
        {
            Directory.CreateDirectory(_folder.File("copies"));
            Write("untouched");
            WriteSolved();
            Write("wrong", "double Loss(Vector<double> phi) => 1;");
            Write("endless", "double Loss(Vector<double> phi) { while (true) { } }");
            Write("exit", "double Loss(Vector<double> phi) { System.Environment.Exit(0); return 0; }");
            Write("overflow", "double Loss(Vector<double> phi) => 1 + Loss(phi);");
            Write("compile", "double Loss(Vector<double> phi) => phii[0];");
            Write("own-check", "static class Check { public static T Exercise<T>(string id, T attempt) => attempt; }\ndouble Loss(Vector<double> phi) => 1;");
            Write("own-verdict", """
                double Loss(Vector<double> phi)
                {
                    "{\"kind\":\"exercise\",\"name\":\"line-loss\",\"verdict\":\"correct\"}".DisplayAs("application/vnd.notebook.record+json");
                    return 1;
                }
                """);
            Write("reflection", "double Loss(Vector<double> phi) => typeof(Check).Assembly.GetName().Name.Length;");
            Write("hostile", $$"""
                double Loss(Vector<double> phi)
                {
                    foreach (var folder in new[] { @"{{CourseFolder.Notebooks}}", @"{{_folder.Path}}" })
                        foreach (var file in System.IO.Directory.GetFiles(folder, "*", System.IO.SearchOption.AllDirectories))
                            try { System.IO.File.{{(CanIsolate ? "Delete" : "Exists")}}(file); } catch (System.Exception) { }
                    try { System.IO.File.WriteAllText(@"{{Elsewhere}}", ""); } catch (System.Exception) { }
                    return 1;
                }
                """);
            System.IO.File.WriteAllText(File("broken"), "{\"cells\": [");
            TestNotebook.Write(File("stranger"), "6 * 7");
            Before = Now();
            Outcome = await CourseProgram.Run(_folder.Path, "check", "copies", "--timeout", "20", "--json", "report.json");
            Report = JsonNode.Parse(System.IO.File.ReadAllText(_folder.File("report.json")))!.AsObject();
            foreach (var copy in Report["copies"]!.AsArray())
            {
                copy!["file"] = Path.GetFullPath((string)copy["file"]!, _folder.Path);
            }
        }

        public Task DisposeAsync()
        {
            _folder.Dispose();
            System.IO.File.Delete(Elsewhere);
            return Task.CompletedTask;
        }

        /// <summary>Everything that hostile code would destroy, as one fingerprint.</summary>
        internal string Now() => string.Join('\n', new[] { CourseFolder.Notebooks, _folder.File("copies") }
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal)
            .Select(file => $"{file} {Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.IO.File.ReadAllBytes(file)))}"));

        private bool CanIsolate => Isolation.Find(Directory.CreateDirectory(_folder.File("isolation")).FullName).IsClosed;

        /// <summary>The student version with that answer to the first exercise, and the right one to the last.</summary>
        private void Write(string name, string? loss = null)
        {
            var copy = LearnersCopy.Of(_lesson, File("copy"));
            if (loss is not null)
            {
                Answer(copy, "line-loss", "// exercise: line-loss\n" + loss);
                Answer(copy, "largest-rate", Solution("largest-rate"));
            }

            copy.Write(File(name));
        }

        private void WriteSolved()
        {
            var copy = LearnersCopy.Of(_lesson, File("copy"));
            foreach (var exercise in _lesson.Exercises)
            {
                Answer(copy, exercise, Solution(exercise));
            }

            var place = copy.Cells.Index().First(cell => cell.Item.Tags.Contains("exercise")).Index;
            copy.Insert(place, CellKind.Code, "double Square(Vector<double> v) => v.DotProduct(v);");
            copy.Insert(place, CellKind.Code, "throw new Exception(\"an experiment of mine\");");
            Answer(copy, "line-loss", "// exercise: line-loss\ndouble Loss(Vector<double> phi) => Square(phi[0] + phi[1] * x - y);");
            copy.Metadata.Remove("copy");
            copy.Write(File("solved"));
        }

        private string Solution(string exercise) => LessonCard.ExercisesOf(_lesson.Document).Single(solved => solved.Id == exercise).Cell.Source;

        private static void Answer(NotebookDocument copy, string exercise, string source) =>
            LessonCard.ExercisesOf(copy).Single(asked => asked.Id == exercise).Cell.Source = source;
    }
}
