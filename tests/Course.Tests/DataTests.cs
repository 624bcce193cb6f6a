using DeepLearning;
using DeepLearning.Tests.Data;
using Notebooks.Tests.Documents;

namespace Course.Tests;

/// <summary>The verb <c>data</c>, on a set of its own and a server on this machine.</summary>
public sealed class DataTests
{
    [Fact]
    public void The_list_has_every_set_with_its_size_place_and_licence_one_line_each()
    {
        using var toy = new Toy();
        Assert.Equal("id name size where licence / toy A toy 0.3 MB missing none", Squeezed(Listed(toy)));
        toy.Put(toy.Last, Toy.Name, toy.Bytes);
        Assert.Contains($" {CourseFolder.Shown(toy.Last)} ", Listed(toy));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public void The_list_keeps_each_id_in_one_piece_and_has_no_blanks_at_line_ends(int width)
    {
        var output = new StringWriter();
        DataCommand.List(new DataStore(DataCatalogue.Default, new() { Folders = [], Cache = "nowhere" }), output, width);
        var lines = output.ToString().TrimEnd('\n').Split('\n');
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
        Assert.All(DataCatalogue.Default.Sets, set => Assert.Single(lines, line => line.StartsWith(set.Id + " ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Getting_a_set_downloads_it_once_and_says_licence_and_citation()
    {
        using var server = LoopbackServer.Of(Toy.Random(300_000));
        using var toy = new Toy(server.Address);

        var (exit, text) = await Get(toy, Toy.Id);
        Assert.Equal(0, exit);
        Assert.Contains($"✓ toy  1 file, 0.3 MB  → {CourseFolder.Shown(Path.Combine(toy.Cache, Toy.Id))}", text);
        Assert.Contains("licence: none", text);
        Assert.Contains("cite: nobody", text);

        (exit, text) = await Get(toy, "all");
        Assert.Equal(0, exit);
        Assert.Contains("✓ toy  is already here", text);
        Assert.Single(server.Starts);
    }

    [Fact]
    public async Task What_cannot_be_downloaded_is_told_and_exits_with_1()
    {
        using var server = LoopbackServer.OfStatus(404);
        using var toy = new Toy(server.Address);

        var (exit, text) = await Get(toy, Toy.Id);
        Assert.Equal(1, exit);
        Assert.Contains("✗ toy: ", text);
        Assert.Contains("404", text);
    }

    [Fact]
    public async Task An_interrupted_download_exits_with_130()
    {
        using var stop = new CancellationTokenSource();
        using var server = new LoopbackServer(async (_, _, _) =>
        {
            stop.Cancel();
            await Task.Delay(1000);
        });
        using var toy = new Toy(server.Address);

        Assert.Equal(130, await DataCommand.GetAsync(toy.Store(), [Toy.Id], new StringWriter(), stop.Token));
    }

    [Fact]
    public void Verifying_tells_good_missing_and_damaged_copies_apart()
    {
        using var toy = new Toy();
        Assert.Equal((0, "○ toy  nothing is here\n"), Verify(toy));
        toy.Put(toy.Last, Toy.Name, toy.Bytes);
        Assert.Equal((0, "✓ toy  1 of 1 copy as published\n"), Verify(toy));
        var path = toy.Put(toy.First, Toy.Name, toy.Bytes[1..]);
        var (exit, text) = Verify(toy);
        Assert.Equal(1, exit);
        Assert.Contains("✗ toy  1 of 2 copies as published", text);
        Assert.Contains($"{path} is damaged: it ends after 299,999 of 300,000 bytes", text);
    }

    [Theory]
    [InlineData("get")]
    [InlineData("verify")]
    public async Task An_unknown_set_exits_with_2_and_is_told_which_there_are(string verb)
    {
        using var folder = new TempFolder();
        var outcome = await CourseProgram.Run(folder.Path, "data", verb, "nosuch");
        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("There is no data set 'nosuch'. There are: fashion-mnist, mnist, cifar-10,", outcome.Error);
    }

    [Fact]
    public async Task The_command_lists_the_courses_twelve_sets_one_line_each()
    {
        using var folder = new TempFolder();
        var list = await CourseProgram.Run(folder.Path, "data", "list");
        Assert.Equal(0, list.ExitCode);
        Assert.Equal(13, list.Output.Trim().Split('\n').Length);
        Assert.Equal(list.Output, (await CourseProgram.Run(folder.Path, "data")).Output);
    }

    [Fact]
    public async Task A_nested_verb_that_is_used_wrongly_points_to_its_own_help()
    {
        using var folder = new TempFolder();
        var outcome = await CourseProgram.Run(folder.Path, "data", "get");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("See: ./course data get --help", outcome.Error);
    }

    private static string Listed(Toy toy)
    {
        var output = new StringWriter();
        Assert.Equal(0, DataCommand.List(toy.Store(), output));
        return output.ToString();
    }

    private static string Squeezed(string text) => string.Join(" / ", text.Trim().Split('\n')
        .Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))));

    private static async Task<(int Exit, string Text)> Get(Toy toy, string id)
    {
        var output = new StringWriter();
        return (await DataCommand.GetAsync(toy.Store(), [id], output, CancellationToken.None), output.ToString());
    }

    private static (int Exit, string Text) Verify(Toy toy)
    {
        var output = new StringWriter();
        return (DataCommand.Verify(toy.Store(), [], output), output.ToString());
    }
}
