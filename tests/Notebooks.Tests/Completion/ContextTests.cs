namespace Notebooks.Tests.Completion;

public sealed class ContextTests : CompletionFixture
{
    [Theory]
    [InlineData("double Area(double width, double height) => 0;\nArea(¦", "width:", "height:")]
    [InlineData("double Area(double width, double height) => 0;\nArea(1, ¦", "height:")]
    [InlineData("double Area(double width, double height) => 0;\nArea(height: 1, ¦", "width:")]
    [InlineData("record Box(int Width, int Height);\nnew Box(¦", "Width:", "Height:")]
    [InlineData("record Box(int Width, int Height);\nBox b = new(¦", "Width:", "Height:")]
    public void Parameters_without_an_argument_are_offered_by_name(string code, params string[] expected) =>
        Assert.Equal(expected.Order(), Completions(code).Items.Where(item => item.Kind == "named argument").Select(item => item.Text).Order());

    [Theory]
    [InlineData("class Box { public int Width { get; set; } public int Height; public int Area => 0; }\nnew Box { ¦ }")]
    [InlineData("class Box { public int Width { get; set; } public int Height; public int Area => 0; }\nnew Box { ¦")]
    [InlineData("class Box { public int Width { get; set; } public int Height; public int Depth; public int Area => 0; }\nnew Box { Depth = 1, ¦ }")]
    [InlineData("record Box { public int Width { get; init; } public int Height { get; init; } public int Area => 0; }\nvar b = new Box();\nvar c = b with { ¦ }")]
    public void An_initialiser_offers_the_members_that_it_does_not_have_yet(string code) => Assert.Equal(["Height", "Width"], Texts(code));

    [Fact]
    public void A_property_pattern_offers_what_can_be_read() =>
        Assert.Contains("Length", Texts("object o = \"a\"; if (o is string { ¦ }) { }"));

    [Theory]
    [InlineData("DayOfWeek day = ¦")]
    [InlineData("DayOfWeek? day = ¦")]
    [InlineData("void On(DayOfWeek day) { }\nOn(¦")]
    [InlineData("void On(DayOfWeek day) { }\nOn(day: ¦)")]
    [InlineData("if (DateTime.Now.DayOfWeek == ¦")]
    [InlineData("DayOfWeek Day() => ¦")]
    [InlineData("DayOfWeek Day() { return ¦ }")]
    [InlineData("switch (DateTime.Now.DayOfWeek) { case ¦ }")]
    [InlineData("var s = DateTime.Now.DayOfWeek switch { ¦ }")]
    [InlineData("if (DateTime.Now.DayOfWeek is ¦")]
    public void Where_an_enumeration_is_wanted_its_members_come_first(string code)
    {
        var texts = Texts(code);
        Assert.All(texts.Take(7), text => Assert.StartsWith("DayOfWeek.", text));
        Assert.Equal("DayOfWeek.Monday", Texts(code.Replace("¦", "Mon¦"))[0]);
    }

    [Fact]
    public void After_new_the_expected_type_comes_first_and_only_what_can_be_made_follows()
    {
        Assert.Equal("List<int>", Texts("List<int> numbers = new ¦")[0]);
        Assert.Equal("StringBuilder", Texts("void Write(StringBuilder text) { }\nWrite(new ¦")[0]);
        var texts = Texts("var x = new ¦");
        Assert.DoesNotContain("Math", texts);
        Assert.DoesNotContain("IDisposable", texts);
        Assert.Contains("Random", texts);
    }

    [Fact]
    public async Task What_has_the_expected_type_comes_first()
    {
        await Run("var apple = 1; var pear = \"text\"; double Zest() => 0;");
        Assert.Equal("pear", Texts("string s = ¦")[0]);
        Assert.Equal("Zest", Texts("double s = ¦")[0]);
        Assert.Equal(["false", "true"], Texts("bool b = ¦").Where(text => text is "true" or "false"));
        var texts = Texts("int n = \"a\".¦").ToList();
        Assert.InRange(texts.IndexOf("Length"), 0, texts.IndexOf("Clone"));
    }

    [Fact]
    public void Magic_commands_complete_at_a_lines_head()
    {
        Assert.Contains("#!time", Texts("#!¦"));
        Assert.Equal(["#!time"], Texts("var x = 1;\n#!ti¦"));
        Assert.Contains("#load", Texts("#¦"));
        var list = Completions("#!ti¦me\nvar x = 1;");
        Assert.Equal((0, 6), (list.Start, list.End));
    }

    [Fact]
    public async Task A_cell_with_magic_commands_completes_at_its_own_positions()
    {
        await Run("var known = 1;");
        var code = "#!time\r\nvar text = \"🎉\";\r\n#!html\r\n<b>kno</b>\r\n#!csharp\r\ntext.Len¦g";
        var list = Completions(code);
        Assert.Equal(["Length"], list.Items.Select(item => item.Text));
        Assert.Equal(code.IndexOf("Len¦", StringComparison.Ordinal), list.Start);
        Assert.Empty(Texts("#!html\n<b>kno¦</b>"));
        Assert.Contains("known", Texts("#!html\n<b>kno</b>\n#!csharp\nkno¦"));
        Assert.Contains("known", Texts("#!time\nkno¦"));
    }

    [Fact]
    public void Paths_complete_after_load_and_reference()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "sub", "deep"));
        File.WriteAllText(Path.Combine(Folder, "sub", "set-up.csx"), "var loaded = 1;");
        File.WriteAllText(Path.Combine(Folder, "sub", "library.dll"), "");
        Assert.Equal(["sub/"], Texts("#load \"¦\""));
        Assert.Equal(["set-up.csx", "deep/"], Texts("#load \"sub/¦\""));
        Assert.Equal(["library.dll"], Texts("#r \"sub/l¦"));
        Assert.Empty(Texts("#load \"missing/¦\""));
        var list = Completions("#load \"sub/set-¦up.csx\"\nvar x = 1;");
        Assert.Equal((11, 21), (list.Start, list.End));
        Assert.Contains("loaded", Texts("#load \"sub/set-up.csx\"\nload¦"));
    }
}
