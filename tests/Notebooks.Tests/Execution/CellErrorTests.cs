using Notebooks.Documents;

namespace Notebooks.Tests.Execution;

public sealed class CellErrorTests : SessionFixture
{
    [Fact]
    public async Task A_compile_error_names_cell_line_and_column_and_points_at_the_place()
    {
        var failure = await Failure("var a = 1;\nvar b = a + missing;");
        Assert.Equal("CompilationError", failure.Name);
        Assert.Equal(2, failure.Line);
        Assert.Equal(
            ["cell 1, line 2, column 13: error CS0103: The name 'missing' does not exist in the current context", "    var b = a + missing;", "                ^"],
            failure.Traceback);
    }

    [Fact]
    public async Task An_exception_names_the_lines_of_every_cell_on_its_way_and_no_engine_frames()
    {
        await Run("int Third(int n)\n{\n    return 1 / n;\n}");
        var failure = await Failure("var x = 0;\n\nThird(x)");
        Assert.Equal("DivideByZeroException", failure.Name);
        Assert.Equal(3, failure.Line);
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "   at Third(Int32 n) in cell 1, line 3", "   at cell 2, line 3"],
            failure.Traceback);
    }

    [Fact]
    public async Task An_exception_after_an_await_names_its_line()
    {
        var failure = await Failure("async Task Late()\n{\n    await Task.Delay(1);\n    throw new InvalidOperationException(\"late\");\n}\nawait Late();");
        Assert.Equal("InvalidOperationException: late", failure.Traceback[0]);
        Assert.Contains("   at Late(…) in cell 1, line 4", failure.Traceback);
        Assert.Contains("   at cell 1, line 6", failure.Traceback);
    }

    [Fact]
    public async Task Inner_exceptions_and_lambdas_are_told()
    {
        var failure = await Failure("try { new[] { 1 }.Select(x => int.Parse(\"no\")).ToList(); } catch (Exception e) { throw new Exception(\"outer\", e); }");
        Assert.Equal("Exception: outer", failure.Traceback[0]);
        Assert.Contains("caused by FormatException: The input string 'no' was not in a correct format.", failure.Traceback);
        Assert.Contains(failure.Traceback, line => line.Contains("in cell 1, line 1"));
    }

    [Theory]
    [InlineData("throw new Exception(\"ha\")", "(its message cannot be read: Exception)")]
    [InlineData("null", "")]
    public async Task An_exception_without_a_readable_message_is_an_ordinary_failure(string message, string expected)
    {
        var failure = await Failure($"class Odd : Exception {{ public override string Message => {message}; }}\nthrow new Odd();");
        Assert.Equal(("Odd", expected, 2), (failure.Name, failure.Message, failure.Line));
        Assert.Equal("2", await Value("1 + 1"));
    }

    [Fact]
    public async Task A_warning_in_a_loop_keeps_its_column() =>
        Assert.StartsWith("(1,35): warning CS0168", (await Run("for (int i = 0; i < 3; i++) { int unused; }")).Printed("stderr"), StringComparison.Ordinal);

    [Fact]
    public async Task A_caret_stands_under_its_column_where_the_line_has_tabs()
    {
        var failure = await Failure("\tint a =\tmissing;");
        Assert.Equal(["    \tint a =\tmissing;", "    \t       \t^"], failure.Traceback.Skip(1).Take(2));
    }

    [Fact]
    public async Task The_error_is_an_output_of_the_cell()
    {
        var (_, sink) = await TryRun("Console.Write(1); throw new Exception(\"no\");");
        Assert.Equal("1", sink.Printed());
        var error = Assert.IsType<ErrorOutput>(sink.Outputs[^1]);
        Assert.Equal(("Exception", "no"), (error.Name, error.Value));
    }

    [Fact]
    public async Task An_error_in_a_loaded_file_names_the_file()
    {
        await File.WriteAllTextAsync(Path.Combine(Folder, "broken.csx"), "\nint x = \"a\";");
        var failure = await Failure("#load \"broken.csx\"");
        Assert.Contains(Path.Combine(Folder, "broken.csx") + ", line 2, column 9: error CS0029", failure.Traceback[0]);
        Assert.Null(failure.Line);
    }

    [Theory]
    [InlineData("var a = new[] { 1, 2 };\nvar k = 1;\nvar z = a[5];\nvar y = a[0];", 3)]
    [InlineData("var a = new[] { 1, 2 };\na[0] = 5;\na[0]++;\na[1] = 3;\nint k = 7;\na[k] = 3;\nvar y = a[0];", 6)]
    [InlineData("var a = new[] { 1, 2 };\nvar s = 0;\nfor (int i = 0; i < 3; i++)\n    s += a[i];\ns", 4)]
    [InlineData("var a = new[] { 1, 2 };\nvar s = 0;\nfor (int i = 0; i < 3; i++)\n{\n    s++;\n    if (i > 1)\n        s += a[i];\n    else\n        s -= a[i];\n}", 7)]
    [InlineData("var a = new[] { 1, 2 };\nvar s = a[0];\nint i = 0;\nwhile (a[i] < 9)\n{\n    s += a[i];\n    i++;\n}", 4)]
    [InlineData("var a = new[] { 1 };\nvar s = a[0];\nswitch (s)\n{\n    case 1:\n        a[9] = 0;\n        break;\n}", 6)]
    [InlineData("var a = new[] { 1 };\nvar s = a[0];\nlock (a)\n    a[9] = 0;", 4)]
    [InlineData("var a = new[] { 1 };\nvar s = a[0];\nforeach (var (x, y) in new[] { (1, 2) })\n    a[y] = x;", 4)]
    [InlineData("var a = new[] { 1 };\nvar s = a[0];\nagain:\n    a[s++] = 0;\n    goto again;", 4)]
    [InlineData("var a = int.MaxValue;\nvar k = 1;\nvar z = checked(a + k);\nz", 3)]
    [InlineData("var a = int.MaxValue;\nchecked\n{\n    a--;\n    a += 5;\n}", 5)]
    [InlineData("var a = new int[2, 2];\n\na[1, 2]", 3)]
    [InlineData("await Task.Yield();\nvar a = new int[1];\nawait Task.Yield();\na[1] = 0;", 4)]
    public async Task A_range_or_overflow_error_at_top_level_names_its_line(string code, int line)
    {
        var failure = await Failure(code);
        Assert.Equal(line, failure.Line);
        Assert.Contains($"   at cell 1, line {line}", failure.Traceback);
    }
}
