namespace Notebooks.Tests.Execution;

/// <summary>Functions that cells overload of each other either work on their own cell's variables or are refused.</summary>
public sealed class OverloadTests : SessionFixture
{
    [Fact]
    public async Task An_overload_in_a_later_cell_that_calls_one_with_variables_is_refused()
    {
        await Run("double scale = 3; double Loss(double x) => x * scale;");
        var failure = await Failure("var text = \"abc\";\ndouble Loss(double[] xs) => xs.Average(v => Loss(v));");
        Assert.Equal(2, failure.Line);
        Assert.Contains("cell 2, line 2, column 45: error NB001: Loss(double) uses a cell's variables", failure.Traceback[0]);
        Assert.Equal("6", await Value("Loss(2.0)"));
    }

    [Theory]
    [InlineData("Loss(2.0)")]
    [InlineData("Func<double, double> loss = Loss; loss(2.0)")]
    [InlineData("new[] { 2.0 }.Select<double, double>(Loss).Sum()")]
    public async Task A_use_of_the_older_overload_is_refused_and_of_the_newer_one_is_not(string use)
    {
        await Run("double scale = 3; double Loss(double x) => x * scale;");
        await Run("var text = \"abc\"; int Loss(double[] xs) => text.Length;");
        Assert.Contains("NB001", (await Failure(use)).Message);
        Assert.Equal("3", await Value("Loss(new[] { 1.0 })"));
    }

    [Fact]
    public async Task Overloads_of_one_cell_and_a_cell_that_runs_again_work()
    {
        const string cell = "double scale = 3; double Loss(double x) => x * scale; double Loss(double[] xs) => xs.Sum(v => Loss(v));";
        await Run(cell);
        await Run(cell);
        Assert.Equal("15", await Value("Loss(new[] { 1.0, 2.0 }) + Loss(2.0)"));
    }

    [Fact]
    public async Task Overloads_that_use_no_variables_may_stand_in_cells_of_their_own()
    {
        await Run("int Steps(int n) => n <= 1 ? 0 : 1 + Steps(n / 2);");
        await Run("var text = \"abc\"; double Steps(double n) => Steps((int)n) + 0.5;");
        Assert.Equal("(3, 3.5)", await Value("(Steps(8), Steps(8.0))"));
    }
}
