using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Notebooks.Execution;

namespace Notebooks.Tests.Execution;

/// <summary>
/// Loops at a cell's top level work on locals. The oracle is C#'s own meaning: the same statements in a method, or what a
/// field must hold.
/// </summary>
public sealed class LoopVariableTests : SessionFixture
{
    [Theory]
    [InlineData("int s = 0; for (int i = 0; i < 10; i++) s += i; return s;")]
    [InlineData("int s = 0; int i; for (i = 0; i < 10; ++i) { s -= i; } return (s, i);")]
    [InlineData("int i = 0; int n = 3; while (i++ < n) { n = i == 1 ? 5 : n; } return (i, n);")]
    [InlineData("int i = 10; do i--; while (--i > 0); return i;")]
    [InlineData("int a = 1, b = 1; for (int k = 0; k < 8; k++) (a, b) = (b, a + b); return (a, b);")]
    [InlineData("int a = 1; int b; for (int k = 0; k < 8; k++) b = a = a + k; return a;")]
    [InlineData("byte b = 250; for (int k = 0; k < 8; k++) b++; return b;")]
    [InlineData("var text = \"\"; var letters = new[] { 'a', 'b' }; foreach (var letter in letters) text += letter; return text;")]
    [InlineData("int s = 0; int[] data = [1, 2, 3]; foreach (var x in data) { s += x; data[0] = 9; } return s + data[0];")]
    [InlineData("int s = 0; for (int i = 0; i < 3; i++) { s += int.TryParse(\"7\", out var parsed) ? parsed : 0; } return s;")]
    [InlineData("int s = 0; for (int i = 0; i < 3; i++) int.TryParse(i.ToString(), out s); return s;")]
    [InlineData("var p = (X: 1, Y: 2); for (int i = 0; i < 3; i++) p.X += p.Y; return p;")]
    [InlineData("int Value = 1; var list = new List<KeyValuePair<int, int>>(); var b = new StringBuilder { Capacity = 20 }; int Capacity = 1; for (int i = 0; i < 2; i++) { var c = new StringBuilder { Capacity = 50 }; Capacity += c.Capacity; } return Capacity + Value;")]
    [InlineData("int s = 0; for (int i = 0; i < 3; i++) { var o = new { s, t = s + 1 }; s = o.s + o.t; } return s;")]
    [InlineData("int s = 0; for (int i = 0; i < 9; i++) { if (i == 2) continue; if (i == 5) break; s += i; } return s;")]
    [InlineData("bool found = false; char c = 'a'; while (!found) { c++; found = c == 'f'; } return c;")]
    [InlineData("double x = 2; for (int i = 0; i < 6; i++) { x = x / 2 + 1 / x; } return x;")]
    [InlineData("int n = 0; for (int i = 0; i < 3; i++) for (int j = 0; j < i; j++) n += j; if (n > 0) { while (n < 100) n *= 2; } return n;")]
    [InlineData("int[] a = [3, 1, 2]; int t; for (int i = 0; i < a.Length; i++) for (int j = i + 1; j < a.Length; j++) if (a[j] < a[i]) { t = a[i]; a[i] = a[j]; a[j] = t; } return string.Join(\",\", a);")]
    [InlineData("int x = 5; int y = 0; for (int i = 0; i < 3; i++) { y += x++ + ++x; } return (x, y);")]
    [InlineData("int s = 0; for (int i = 0; i < 5; i++) { (s) = s + 1; } return s;")]
    [InlineData("int s = 0, t = 0; for (int i = 0; i < 5; i++) { (s)++; ((t), _) = (s + 1, 0); } return (s, t);")]
    [InlineData("int s = 0; for (int i = 0; i < 5; i++) { System.Threading.Interlocked.Increment(ref (s)); s *= 2; } return s;")]
    [InlineData("int s = 0; for (int i = 0; i < 5; i++) { int s__field = 1; s += s__field; } return s;")]
    public async Task A_top_level_loop_means_what_it_means_in_a_method(string statements)
    {
        var inMethod = await Value($"Func<object> method = () => {{ {statements} }};\nmethod()");
        Assert.Equal(inMethod, await Value(statements));

        // The same again with its variables in one cell and its loops in the next.
        var firstLoop = new[] { "for (", "foreach (", "while (", "do " }.Select(loop => statements.IndexOf(loop, StringComparison.Ordinal)).Where(index => index >= 0).Min();
        await Run(statements[..firstLoop]);
        Assert.Equal(inMethod, await Value(statements[firstLoop..]));
    }

    [Fact]
    public async Task An_exception_in_a_loop_leaves_every_variable_as_it_was_then()
    {
        await Failure("int i, s = 0; int[] data = [1, 2, 3]; for (i = 0; ; i++) s += data[i];");
        Assert.Equal("3 6", await Value("$\"{i} {s}\""));
    }

    [Fact]
    public async Task An_interrupt_leaves_the_variables_as_they_were_then()
    {
        using var cancellation = new CancellationTokenSource(1000);
        var result = await Start("long i = 0; bool odd = false; while (true) { i++; odd = !odd; }", new RecordingSink(), cancellation.Token);
        Assert.Equal(CellStatus.Cancelled, result.Status);
        Assert.Equal("True", await Value("i > 1000 && odd == (i % 2 == 1)"));
    }

    [Theory]
    [InlineData("void Add() { s += 1; }\nfor (int i = 0; i < 5; i++) { Add(); s *= 2; }", "62")]
    [InlineData("Action add = () => s += 1;\nfor (int i = 0; i < 5; i++) { add(); s *= 2; }", "62")]
    [InlineData("for (int i = 0; i < 5; i++) { Action add = () => s += 1; add(); s *= 2; }", "62")]
    [InlineData("class Adder { public static Action Add; }\nAdder.Add = () => s += 1;\nfor (int i = 0; i < 5; i++) { Adder.Add(); s *= 2; }", "62")]
    [InlineData("{ ref int r = ref s; for (int i = 0; i < 5; i++) { r += 1; s *= 2; } }", "62")]
    [InlineData("for (int i = 0; i < 5; i++) { System.Threading.Interlocked.Increment(ref s); s *= 2; }", "62")]
    [InlineData("{ var span = System.Runtime.InteropServices.MemoryMarshal.CreateSpan(ref s, 1); for (int i = 0; i < 5; i++) { span[0] += 1; s *= 2; } }", "62")]
    [InlineData("{ var reference = __makeref(s); for (int i = 0; i < 5; i++) { __refvalue(reference, int) += 1; s *= 2; } }", "62")]
    [InlineData("unsafe { fixed (int* p = &s) { for (int i = 0; i < 5; i++) { *p += 1; s *= 2; } } }", "62")]
    public async Task A_variable_that_other_code_can_reach_is_seen_by_both(string code, string expected)
    {
        await Run("int s = 0;");
        await Run(code);
        Assert.Equal(expected, await Value("s"));
    }

    [Fact]
    public async Task A_function_of_a_loaded_file_and_a_loop_see_the_same_variable()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "count.csx"), "int s = 0; void Add() { s += 1; }");
        await Run("#load \"count.csx\"\nfor (int i = 0; i < 5; i++) { Add(); s *= 2; }");
        Assert.Equal("62", await Value("s"));
    }

    [Fact]
    public async Task An_extension_method_that_takes_a_variable_by_reference_changes_it()
    {
        var library = Path.Combine(Folder, "steps.dll");
        var source = CSharpSyntaxTree.ParseText("public static class Steps { public static void Step(this ref int number) => number++; }");
        Assert.True(CSharpCompilation.Create("steps", [source], FrameworkReferences.All, new(OutputKind.DynamicallyLinkedLibrary)).Emit(library).Success);
        await Run($"#r \"{library}\"\nint s = 0; for (int i = 0; i < 5; i++) {{ s.Step(); s *= 2; }}");
        Assert.Equal("62", await Value("s"));
    }

    [Fact]
    public async Task A_flag_that_a_task_sets_ends_a_loop_that_waits_for_it()
    {
        await Run("var stop = false;\nvar setter = Task.Run(async () => { await Task.Delay(50); stop = true; });");
        await Run("while (!stop) { }");
    }

    [Fact]
    public async Task A_loop_that_awaits_works_and_an_inner_loop_without_await_too()
    {
        await Run("int s = 0; for (int i = 0; i < 3; i++) { await Task.Yield(); for (int j = 0; j < 3; j++) s += j; }");
        Assert.Equal("9", await Value("s"));
    }

    [Fact]
    public async Task Errors_in_a_loop_keep_their_line_and_column()
    {
        Assert.Equal(3, (await Failure("int s = 0;\nfor (int i = 0; i < 3; i++)\n    s += 1 / (i - 1);")).Line);
        Assert.Contains("line 1, column 45", (await Failure("int t = 0; for (int i = 0; i < 3; i++) t += missing;")).Traceback[0]);
    }

    [Theory]
    [InlineData("double s = 0; int n = 9; for (int i = 0; i < n; i++) s += i;", "n s")]
    [InlineData("int i = 0; var data = new int[9]; while (i < 9) { data[i] = i; i++; }", "i data")]
    [InlineData("int s = 0; int t = 0; for (int i = 0; i < 9; i++) { s += i; t = new[] { 1 }.Sum(x => x + t); }", "s")]
    [InlineData("int s = 0; int F(int s) => s + 1; for (int i = 0; i < 3; i++) s += i;", "s")]
    [InlineData("int s = 0; int F() { var s = 1; return s; } for (int i = 0; i < 3; i++) s += i;", "s")]
    [InlineData("int s = 0; int F(string t) => t.Select(s => s - 'a').Sum(); for (int i = 0; i < 3; i++) s += i;", "s")]
    [InlineData("int s = 0; int F() { { var s = 1; } return s; } for (int i = 0; i < 3; i++) s += i;", "")]
    [InlineData("int s = 0; Func<int> f = () => { for (int s = 0; s < 3; s++) { } return s; }; for (int i = 0; i < 3; i++) s += i;", "")]
    [InlineData("var p = (X: 1, Y: 2); for (int i = 0; i < 3; i++) p.X += p.Y;", "")]
    [InlineData("decimal d = 1; string text = \"\"; for (int i = 0; i < 3; i++) { d *= 2; text += d; }", "")]
    [InlineData("int s = 0; for (int i = 0; i < 3; i++) { s += i; await Task.Yield(); }", "")]
    [InlineData("int s = 0; void F() { for (int i = 0; i < 3; i++) { } }", "")]
    public void Variables_become_locals_where_nothing_else_can_reach_them(string code, string expected)
    {
        var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(kind: SourceCodeKind.Script));
        var script = CSharpCompilation.CreateScriptCompilation(
            "script", tree, FrameworkReferences.All, new(OutputKind.DynamicallyLinkedLibrary, usings: ["System", "System.Linq", "System.Threading.Tasks"]));
        var rewritten = LoopVariables.InLocals(script.GetSemanticModel(tree), Variables.CapturedBy([tree.GetRoot()])).ToFullString();
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), Regex.Matches(rewritten, @"ref var (\w+)__field").Select(match => match.Groups[1].Value));
        Assert.Empty(script.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(CSharpSyntaxTree.ParseText(rewritten, (CSharpParseOptions)tree.Options).GetRoot(), tree.Options))
            .GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
    }
}
