using Notebooks.Documents;

namespace Notebooks.Tests.Execution;

public sealed class DirectiveTests : SessionFixture
{
    [Fact]
    public async Task Html_markdown_and_javascript_parts_are_shown()
    {
        var sink = await Run("#!html\n<b>1 < 2</b>\n#!markdown\n**bold**\n#!javascript\nalert(1)\n#!csharp\n6 * 7");
        var shown = sink.Outputs.OfType<DisplayOutput>().Select(output => output.Data.Text("text/html")!.Trim()).ToList();
        Assert.Equal(["<b>1 < 2</b>", "<p><strong>bold</strong></p>", "<script type=\"text/javascript\">alert(1)</script>"], shown);
        Assert.Equal("42", Assert.Single(sink.Outputs.OfType<ResultOutput>()).Data.Text("text/plain"));
    }

    [Fact]
    public async Task Time_shows_the_wall_time_at_the_end()
    {
        var sink = await Run("#!time\nawait Task.Delay(30);\ndisplay(1);");
        Assert.Equal("1", sink.Shown[0]);
        Assert.Matches(@"^Wall time: \d+(\.\d+)?ms$", sink.Shown[1]);
        Assert.InRange(double.Parse(sink.Shown[1]![11..^2], System.Globalization.CultureInfo.InvariantCulture), 30, 60_000);
    }

    [Fact]
    public async Task Line_numbers_hold_below_a_directive() =>
        Assert.Equal(3, (await Failure("#!time\n\nmissing()")).Line);

    [Theory]
    [InlineData("3", "3")]
    [InlineData("\"a b\"", "a b")]
    [InlineData("true", "True")]
    [InlineData("word", "word")]
    [InlineData("@csharp:source", "99")]
    public async Task Set_declares_a_variable(string value, string shown)
    {
        await Run("var source = 99;");
        await Run($"#!set --name x --value {value}");
        Assert.Equal(shown, await Value("x"));
    }

    [Theory]
    [InlineData("'{\"a\": [1, 2]}'")]
    [InlineData("{\"a\": [1, 2]}")]
    public async Task Set_takes_json_objects(string value)
    {
        await Run($"#!set --name x --value {value} --byref");
        Assert.Equal("2", await Value("x.GetProperty(\"a\")[1].GetInt32()"));
    }

    [Fact]
    public async Task An_error_in_a_command_names_its_line() =>
        Assert.Equal(3, (await Failure("var a = 1;\n\n#!share --from csharp nothing --as x")).Line);

    [Fact]
    public async Task Set_takes_json_arrays_with_spaces()
    {
        await Run("#!set --name x --value [1, 2]");
        Assert.Equal("2", await Value("x.GetArrayLength()"));
    }

    [Fact]
    public async Task Share_gives_a_variable_a_second_name()
    {
        await Run("var a = 5;");
        await Run("#!share --from csharp a --as b");
        Assert.Equal("5", await Value("b"));
    }

    [Theory]
    [InlineData("#!share --from fsharp a", "within C#")]
    [InlineData("#!set --name x --value @input:name", "parameters cell")]
    [InlineData("#!set --name \"x\" --value 3", "\"x\" cannot be a variable's name")]
    [InlineData("#!set --name x", "#!set is incomplete")]
    [InlineData("#!nonsense", "error DNI101: Unknown magic command '#!nonsense'")]
    public async Task A_command_that_cannot_be_carried_out_says_why(string code, string why) =>
        Assert.Contains(why, (await Failure(code)).Message);

    [Fact]
    public async Task Who_and_whos_list_the_variables()
    {
        await Run("var second = 2.5; var first = \"a\";");
        Assert.Contains("first", (await Run("#!who")).Shown[0]);
        var table = (await Run("#!whos")).Shown[0]!;
        Assert.Contains("second", table);
        Assert.Contains("Double", table);
        Assert.Contains("2.5", table);
    }

    [Fact]
    public async Task A_package_reference_says_what_to_do_instead() =>
        Assert.Contains("#r \"nuget: Humanizer, 2.14.1\" is not supported here", (await Failure("#r \"nuget: Humanizer, 2.14.1\"")).Message);

    [Fact]
    public async Task A_referenced_library_and_what_lies_beside_it_can_be_used()
    {
        var library = typeof(AngleSharp.Html.Parser.HtmlParser).Assembly.Location;
        await Run($"#r \"{library}\"\nusing AngleSharp.Html.Parser;");
        Assert.Equal("x", await Value("new HtmlParser().ParseDocument(\"<p>x</p>\").Body.TextContent"));
        await Run("var parser = new HtmlParser();");
        Assert.Equal("y", await Value("parser.ParseDocument(\"<p>y</p>\").Body.TextContent"));
    }

    [Fact]
    public async Task A_relative_reference_starts_at_the_notebooks_folder_and_one_in_a_loaded_file_at_that_file()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "lib"));
        File.Copy(typeof(AngleSharp.Html.Parser.HtmlParser).Assembly.Location, Path.Combine(Folder, "lib", "AngleSharp.dll"));
        await File.WriteAllTextAsync(Path.Combine(Folder, "lib", "setup.csx"), "#r \"AngleSharp.dll\"\nvar loaded = 1;\nint Next(int n) => n + 1;");
        await Run("#load \"lib/setup.csx\"");
        Assert.Equal("3", await Value("Next(loaded) + new AngleSharp.Html.Parser.HtmlParser().ParseDocument(\"<p>x</p>\").Body.Children.Length"));
    }

    [Fact]
    public async Task A_missing_reference_or_file_is_a_compile_error()
    {
        Assert.Contains("CS0006", (await Failure("#r \"nowhere.dll\"")).Message);
        Assert.Contains("CS1504", (await Failure("#load \"nowhere.csx\"")).Message);
    }
}
