using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

public sealed class StudentVersionTests
{
    private const string Metadata = """{"exercise": "adam-step"}""";

    [Fact]
    public void A_solution_becomes_one_line_that_throws()
    {
        var student = Of("double Step(double x)\n{\n    // BEGIN SOLUTION\n    var m = x;\n    return m;\n    // END SOLUTION\n}", Metadata);
        Assert.Equal(
            "double Step(double x)\n{\n    throw new NotImplementedException(\"adam-step: write your answer here\");\n}",
            student.Cells[0].Source);
    }

    [Theory]
    [InlineData("// exercise: line-search\n// BEGIN SOLUTION\nx\n// END SOLUTION", "{}", "// exercise: line-search\nthrow new NotImplementedException(\"line-search: write your answer here\");")]
    [InlineData("// exercise: other\n// BEGIN SOLUTION\nx\n// END SOLUTION\n", Metadata, "// exercise: other\nthrow new NotImplementedException(\"adam-step: write your answer here\");\n")]
    [InlineData("\t// BEGIN SOLUTION\r\n\tx\r\n\t// END SOLUTION\r\ny", Metadata, "\tthrow new NotImplementedException(\"adam-step: write your answer here\");\r\ny")]
    [InlineData("//BEGIN SOLUTION\n//END SOLUTION  \nz", """{"exercise": "a \"b\""}""", "throw new NotImplementedException(\"a \\\"b\\\": write your answer here\");\nz")]
    public void The_id_and_the_layout_come_from_the_cell(string source, string metadata, string expected) =>
        Assert.Equal(expected, Of(source, metadata).Cells[0].Source);

    [Fact]
    public void Two_solutions_in_a_cell_become_two_lines()
    {
        var source = Of("// BEGIN SOLUTION\na\n// END SOLUTION\nb\n// BEGIN SOLUTION\nc\n// END SOLUTION", Metadata).Cells[0].Source;
        Assert.Equal(["throw", "b", "throw"], source.Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Outputs_go_and_everything_else_stays()
    {
        var solved = Notebook.Of(Notebook.Code("// BEGIN", Metadata), """{"cell_type": "markdown", "metadata": {}, "source": "// BEGIN SOLUTION"}""");
        var before = Notebook.Text(solved);
        solved.Cells[0].SetOutputs([new StreamOutput("stdout", "42")], 3);
        Assert.Equal(before, Notebook.Text(StudentVersion.Of(solved)));
        Assert.Single(solved.Cells[0].Outputs);
    }

    [Theory]
    [InlineData("x\n// BEGIN SOLUTION\ny", Metadata, "lesson.ipynb, cell 1, line 2 of the cell: // BEGIN SOLUTION without // END SOLUTION after it.")]
    [InlineData("x\n// END SOLUTION", Metadata, "lesson.ipynb, cell 1, line 2 of the cell: // END SOLUTION without // BEGIN SOLUTION before it.")]
    [InlineData("// BEGIN SOLUTION\n// BEGIN SOLUTION\n// END SOLUTION", Metadata, "lesson.ipynb, cell 1, line 2 of the cell: // BEGIN SOLUTION inside the solution begun in line 1.")]
    [InlineData("// BEGIN SOLUTION\n// END SOLUTION", "{}", "lesson.ipynb, cell 1: the solution's exercise has no id; begin the cell with // exercise: name, or put \"exercise\": \"name\" into its metadata.")]
    public void Markers_that_do_not_fit_are_refused(string source, string metadata, string expected) =>
        Assert.Equal(expected, Assert.Throws<NotebookFormatException>(() => Of(source, metadata)).Message);

    private static NotebookDocument Of(string source, string metadata) => StudentVersion.Of(Notebook.Of(Notebook.Code(source, metadata)));
}
