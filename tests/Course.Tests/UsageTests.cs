using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>What the command says when it is asked for help, or for something that it does not have.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData]
    [InlineData("--help")]
    public async Task Help_lists_the_verbs_that_work_and_no_others(params string[] arguments)
    {
        var outcome = await CourseProgram.Run(_folder.Path, arguments);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("./course [command]", outcome.Output);
        var commands = outcome.Output.Split("Commands:")[1].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["run", "student", "check", "publish", "test", "bench", "data", "doctor"], commands.Select(line => line.Trim().Split(' ')[0]).Where(verb => verb != ""));
    }

    [Theory]
    [InlineData("'nosuch'", "nosuch")]
    [InlineData("--nosuch", "run", "--nosuch")]
    [InlineData("from 0 to 1,000,000; got 'abc'", "run", "--timeout", "abc")]
    [InlineData("from 0 to 1,000,000; got '-1'", "run", "--timeout", "-1")]
    [InlineData("from 0 to 1,000,000; got 'NaN'", "run", "--timeout", "NaN")]
    [InlineData("from 1 to 256; got '1.5'", "run", "--jobs", "1.5")]
    [InlineData("from 1 to 256; got '0'", "run", "--jobs", "0")]
    [InlineData("takes name=value; got 'rate'", "run", "--set", "rate")]
    [InlineData("--out takes a folder", "run", "--out", "")]
    [InlineData("An empty name", "run", "")]
    [InlineData("'smoke'", "run", "--profile", "big")]
    public async Task What_is_not_understood_is_named_and_exits_with_2(string told, params string[] arguments)
    {
        var outcome = await CourseProgram.Run(_folder.Path, arguments);
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(told, outcome.Error);
        Assert.Contains("--help", outcome.Error);
    }

    [Theory]
    [InlineData("nowhere.ipynb does not exist", "nowhere.ipynb")]
    [InlineData("There is no notebook (.ipynb) in or below empty.", "empty")]
    [InlineData("There is no notebook (.ipynb) that matches *.ipynb.", "*.ipynb")]
    [InlineData("text.txt is not a notebook", "text.txt")]
    [InlineData("broken.ipynb", "bad/broken.ipynb")]
    [InlineData("nbformat 3", "bad/old.ipynb")]
    public async Task Notebooks_that_cannot_be_run_are_refused_before_anything_is_written(string told, string name)
    {
        Directory.CreateDirectory(_folder.File("empty"));
        Directory.CreateDirectory(_folder.File("bad"));
        File.WriteAllText(_folder.File("text.txt"), "{}");
        File.WriteAllText(_folder.File("bad/broken.ipynb"), "{\"cells\": [");
        File.WriteAllText(_folder.File("bad/old.ipynb"), """{"nbformat": 3, "nbformat_minor": 0, "metadata": {}, "worksheets": []}""");
        var outcome = await CourseProgram.Run(_folder.Path, "run", name, "--out", "out");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(told, outcome.Error);
        Assert.False(Directory.Exists(_folder.File("out")));
    }

    [SkippableFact]
    public async Task Doctor_says_which_libtorch_is_here_and_whether_the_bridge_to_it_is_built()
    {
        Skip.If(!File.Exists("/bin/sh"), "There is no sh.");
        var outcome = await CourseProgram.Run(_folder.Path, "doctor");
        Assert.Matches(@"libtorch +(libtorch_cpu\.so\S* in /\S+; (the bridge to it is built|the first torch cell compiles)|missing; .* not here\..* apt-get install libtorch-dev|missing; .*There is no g\+\+)", outcome.Output);
    }

    [Fact]
    public async Task Doctor_says_of_each_thing_whether_it_is_here()
    {
        var outcome = await CourseProgram.Run(_folder.Path, "doctor");
        Assert.True(outcome.ExitCode == 0, outcome.ToString());
        Assert.All([".NET SDK", ".NET runtime", "plotly.js", "KaTeX", "libtorch", "BLAS", "Jupyter", "Chromium", "data sets"],
            thing => Assert.Single(outcome.Output.Split('\n'), line => line.Contains($" {thing} ", StringComparison.Ordinal)));
        Assert.Contains("The lessons can run.", outcome.Output);
        Assert.All(outcome.Output.Split('\n').Where(line => line.StartsWith('○')), line => Assert.Contains("missing; for ", line));
    }
}
