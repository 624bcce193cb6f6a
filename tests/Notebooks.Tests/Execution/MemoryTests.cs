namespace Notebooks.Tests.Execution;

/// <summary>What a session holds on to is watched with weak references: exact, and without a clock or a meter.</summary>
public sealed class MemoryTests : SessionFixture
{
    private const string Track = "var tracked = new List<WeakReference>();\nT Track<T>(T value) { tracked.Add(new WeakReference(value)); return value; }";
    private const string Alive = "for (int i = 0; i < 3; i++) { GC.Collect(); GC.WaitForPendingFinalizers(); }\nreturn tracked.Count(reference => reference.IsAlive);";

    [Theory]
    [InlineData("var big = Track(new double[1000]);")]
    [InlineData("var big = Track(new double[1000]);\nvar sum = big.Select(x => { return x + big[0]; }).Sum();")]
    [InlineData("var big = Track(new double[1000]);\ndouble First() => big[0];\nFirst();")]
    [InlineData("double[] big; big = Track(new double[1000]);\nbig")]
    public async Task Running_a_cell_again_frees_what_its_earlier_runs_made(string cell)
    {
        await Run(Track);
        for (var run = 0; run < 4; run++)
        {
            await Run(cell);
        }

        Assert.Equal("1", await Value(Alive));
    }

    [Fact]
    public async Task A_cell_between_that_reads_the_variable_does_not_keep_old_copies()
    {
        await Run(Track);
        for (var run = 0; run < 4; run++)
        {
            await Run("var big = Track(new double[1000]);");
            await Run("big.Length");
        }

        Assert.Equal("1", await Value(Alive));
    }

    [Fact]
    public async Task A_function_of_another_cell_still_reads_the_variable_that_it_was_compiled_with()
    {
        await Run("var x = new[] { 1 };");
        await Run("int First() => x[0];");
        await Run("var x = new[] { 2 };");
        Assert.Equal("1", await Value("First()"));
        Assert.Equal("2", await Value("x[0]"));
    }

    [Theory]
    [InlineData("foreach (var (x, y) in new[] { (1, 2) }) { }")]
    [InlineData("{ object boxed = 3; if (boxed is int x) { } }")]
    [InlineData("while (!int.TryParse(\"3\", out var x)) { }")]
    public async Task A_name_of_a_nested_scope_leaves_the_variable_of_the_same_name_alone(string cell)
    {
        await Run("var x = new[] { 1, 2 };");
        await Run(cell);
        Assert.Equal("2", await Value("x.Length"));
    }

    [Fact]
    public async Task A_lambda_still_reads_the_variable_that_it_captured()
    {
        await Run("var x = new[] { 1 };\nFunc<int> first = () => x[0];");
        await Run("var x = new[] { 2 };");
        Assert.Equal("1", await Value("first()"));
    }
}
