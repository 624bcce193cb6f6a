using FsCheck;
using FsCheck.Fluent;
using Notebooks.Completion;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Tests.Completion;

public sealed class RobustnessTests : CompletionFixture
{
    private const int Positions = 40;

    public static TheoryData<string> Lessons => [.. Directory.GetFiles(LessonFolder(), "*.ipynb", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(LessonFolder(), path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lessons))]
    public void At_no_position_of_a_lesson_is_there_an_exception(string lesson)
    {
        var cells = NotebookDocument.Read(Path.Combine(LessonFolder(), lesson)).Cells.Where(cell => cell.Kind == CellKind.Code).Select(cell => cell.Source).ToArray();
        var random = new Random(1);
        for (var i = 0; i < Positions; i++)
        {
            var cell = cells[random.Next(cells.Length)];
            var position = random.Next(cell.Length + 1);
            var code = i % 2 == 0 ? cell : cell[..position];
            var list = Complete(code, position);
            Assert.InRange(position, list.Start, list.End);
            Assert.InRange(list.End, list.Start, code.Length);
            Assert.All(list.Items, item => Assert.NotEqual("", item.Text));
            _ = Inspect(code, position);
            _ = CSharpSession.IsComplete(code);
        }
    }

    [Fact]
    public void Random_text_is_no_exception_either()
    {
        var piece = Gen.Elements(
            "x", ".", "?.", "(", ")", "{", "}", "[", "]", "\"", "\"\"\"", "$\"{", "'", "@", "#", "#r \"", "#!html\n", "#if\n", "\r\n", " ", "=>", "new ", "from a in b ", "var ", "class A ",
            "/*", "//", "///", "<", ">", "is ", "switch ", "🎉", "é", "\0", "\ud800", "1", "1.", "with ", "=", ";", ",", ":", "::", "->", "await ", "using ", "return ");
        Prop.ForAll(Arb.From(piece.ListOf().Select(string.Concat)), Arb.From(Gen.Choose(-1, 60)), (code, position) =>
        {
            Assert.NotNull(Complete(code, position));
            _ = Inspect(code, position);
            Assert.NotNull(CSharpSession.IsComplete(code));
        }).QuickCheckThrowOnFailure();
    }

    // On these the compiler itself throws, which random text found.
    [Theory]
    [InlineData("$\"{class A //@///=\n", 18)]
    public async Task What_the_compiler_cannot_read_is_no_exception(string code, int position)
    {
        Assert.Empty(Complete(code, position).Items);
        _ = Inspect(code, position);
        Assert.Equal(CompletenessStatus.Invalid, CSharpSession.IsComplete(code).Status);
        Assert.Equal("CompilationError", (await Failure(code)).Name);
        Assert.Equal("2", await Value("1 + 1"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("", 5)]
    [InlineData("var x = 1;", -3)]
    [InlineData("var x = 1;", int.MaxValue)]
    [InlineData("var x = 1;", int.MinValue)]
    public void A_position_outside_of_the_code_counts_as_its_nearer_end(string code, int position)
    {
        var list = Complete(code, position);
        var nearer = Math.Clamp(position, 0, code.Length);
        Assert.InRange(nearer, list.Start, list.End);
        Assert.Equal(Complete(code, nearer).Items.Select(item => item.Text), list.Items.Select(item => item.Text));
    }

    [Fact]
    public void Code_nested_too_deeply_for_the_compiler_completes_to_nothing()
    {
        var code = new string('(', 50_000) + "Math.";
        Assert.Empty(Complete(code, code.Length).Items);
        Assert.Equal(CompletenessStatus.Invalid, CSharpSession.IsComplete(code).Status);
        Assert.Null(Inspect(code, code.Length));
    }

    [Fact]
    public async Task The_session_is_as_it_was_before()
    {
        await Run("var kept = 1;\nint Twice(int n) => 2 * n;");
        Complete("var other = 5; kept = 7; Console.Write(\"never\"); oth", 52);
        Complete("var kept = \"text\"; kept.", 24);
        Complete("#r \"missing.dll\"\n#load \"missing.csx\"\nke", 39);
        Inspect("int Twice(string s) => 0; Twice", 30);
        Assert.Equal("2", await Value("Twice(kept)"));
        Assert.Contains("other", (await Failure("other")).Message);
        Assert.DoesNotContain("never", (await Run("kept = 3;")).Shown);
        Assert.Equal("int kept", Item("kep¦", "kept").Signature);
    }

    [Fact]
    public async Task A_running_cell_is_not_waited_for()
    {
        await Run("var gate = new System.Threading.ManualResetEventSlim();\nAppDomain.CurrentDomain.SetData(\"completion-gate\", gate);");
        var running = Start("gate.Wait();\nvar late = 1;", new Execution.RecordingSink());
        var texts = await Task.Run(() => Texts("gate.Se¦")).WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Contains("Set", texts);
        Assert.False(running.IsCompleted);
        ((ManualResetEventSlim)AppDomain.CurrentDomain.GetData("completion-gate")!).Set();
        Assert.Equal(CellStatus.Succeeded, (await running).Status);
        Assert.Contains("late", Texts("lat¦"));
    }

    [Fact]
    public async Task Many_threads_may_ask_at_once_while_cells_run()
    {
        await Run("var shared = \"text\";");
        var asking = Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (var i = 0; i < 25; i++)
            {
                Assert.Contains("Length", Texts("shared.Le¦"));
                Assert.NotNull(Inspect("shared", 3));
            }
        })).ToArray();
        for (var i = 0; i < 20; i++)
        {
            Assert.Equal($"{i}", await Value($"var v{i} = {i};\nv{i}"));
        }

        await Task.WhenAll(asking);
    }

    [Fact]
    public async Task Completions_hold_no_memory()
    {
        await Run("var words = new List<string>();");
        Ask(100);

        // The memory is the whole process's, in which other tests run: what completions hold grows in each round, what those hold does not.
        Assert.InRange(Enumerable.Range(0, 5).Select(_ => Growth()).FirstOrDefault(growth => growth < 4_000_000, long.MaxValue), long.MinValue, 4_000_000);

        long Growth()
        {
            var before = GC.GetTotalMemory(forceFullCollection: true);
            Ask(400);
            return GC.GetTotalMemory(forceFullCollection: true) - before;
        }

        void Ask(int count)
        {
            for (var i = 0; i < count; i++)
            {
                var code = $"var unique{i} = words; unique{i}.";
                Assert.NotEmpty(Complete(code, code.Length).Items);
            }
        }
    }

    private static string LessonFolder([System.Runtime.CompilerServices.CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "notebooks"));
}
