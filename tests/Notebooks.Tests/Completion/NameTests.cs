namespace Notebooks.Tests.Completion;

public sealed class NameTests : CompletionFixture
{
    [Fact]
    public void What_cells_are_compiled_with_is_nobodys_to_name()
    {
        Assert.DoesNotContain("Interrupt", Texts("using Notebooks.Execution;\nInter¦"));
        Assert.DoesNotContain("Position", Texts("Notebooks.Execution.Pos¦"));
    }

    [Fact]
    public async Task Variables_functions_types_and_usings_of_earlier_cells_are_known()
    {
        await Run("using System.IO;\nvar pathStart = 1.5;");
        await Run("double PathLength(int[] steps) => steps.Length;\nrecord PathPoint(int X);");
        var items = Completions("pa¦").Items;
        Assert.Equal(["pathStart", "PathLength", "PathPoint"], items.Take(3).Select(item => item.Text));
        Assert.Equal(["variable", "function", "record"], items.Take(3).Select(item => item.Kind));
        Assert.Equal("double pathStart", items[0].Signature);
        Assert.Equal("double PathLength(int[] steps)", items[1].Signature);
        Assert.Contains(items, item => item.Text == "Path");
    }

    [Fact]
    public async Task A_variable_declared_again_is_told_once_with_its_new_type()
    {
        await Run("var again = 1;");
        await Run("var again = \"text\";");
        Assert.Equal("string again", Item("aga¦", "again").Signature);
    }

    [Theory]
    [InlineData("void F(int width) { wi¦ }", "width")]
    [InlineData("void F() { var width = 1; { wi¦ } }", "width")]
    [InlineData("Func<int, int> f = width => wi¦", "width")]
    [InlineData("foreach (var width in new[] { 1 }) Console.WriteLine(wi¦", "width")]
    [InlineData("for (var width = 0; wi¦", "width")]
    [InlineData("var q = from width in new[] { 1 } select wi¦", "width")]
    [InlineData("Console.Wri¦", "WriteLine")]
    [InlineData("Cons¦", "Console")]
    [InlineData("¦", "Console")]
    [InlineData("using System.Tex¦", "Text")]
    [InlineData("using static System.Mat¦", "Math")]
    [InlineData("using static System.Math;\nSqr¦", "Sqrt")]
    [InlineData("List<Strin¦", "StringBuilder")]
    [InlineData("void F(Strin¦", "StringBuilder")]
    [InlineData("object o = 1; if (o is Strin¦", "StringBuilder")]
    [InlineData("typeof(Strin¦", "StringBuilder")]
    [InlineData("int größe = 1;\ngrö¦", "größe")]
    [InlineData("double φ = 1;\nφ¦", "φ")]
    [InlineData("var s = \"🎉\"; var after = 1;\naft¦", "after")]
    [InlineData("int @class = 1;\n@cl¦", "@class")]
    [InlineData("int @class = 1;\ncl¦", "@class")]
    public void Names_complete(string code, string expected) => Assert.Contains(expected, Texts(code));

    [Theory]
    [InlineData("\"Cons¦\"")]
    [InlineData("var s = \"Cons¦")]
    [InlineData("// Cons¦")]
    [InlineData("/* Cons¦ */")]
    [InlineData("/// Cons¦")]
    [InlineData("'C¦'")]
    [InlineData("\"\"\"\nCons¦\n\"\"\"")]
    [InlineData("$\"Cons¦ {1}\"")]
    [InlineData("@\"Cons¦\"")]
    [InlineData("#if false\nCons¦\n#endif")]
    [InlineData("12¦")]
    [InlineData("1.5e¦")]
    [InlineData("var Cons¦")]
    [InlineData("int Cons¦ = 3;")]
    [InlineData("class Cons¦")]
    public void Nothing_completes_inside_text_comments_numbers_and_new_names(string code) => Assert.Empty(Texts(code));

    [Fact]
    public void A_variable_is_not_known_before_its_declaration_nor_in_it()
    {
        Assert.DoesNotContain("later", Texts("late¦\nvar later = 1;"));
        Assert.DoesNotContain("later", Texts("var later = lat¦"));
        Assert.DoesNotContain("later", Texts("void F() { lat¦; int later = 1; }"));
        Assert.Contains("Later", Texts("Lat¦\nvoid Later() { }"));
    }

    [Fact]
    public void What_is_written_replaces_the_whole_word_around_the_cursor()
    {
        var list = Completions("Console.Wri¦Line()");
        Assert.Equal((8, 15), (list.Start, list.End));
        Assert.Contains("WriteLine", list.Items.Select(item => item.Text));
        Assert.Equal((3, 3), (Completions("\"\".¦").Start, Completions("\"\".¦").End));
    }

    [Theory]
    [InlineData("\"a\".tlo¦", "ToLower", "ToUpper")]
    [InlineData("\"a\".TLI¦", "ToLowerInvariant", "ToLower")]
    [InlineData("\"a\".toli¦", "ToLowerInvariant", "ToUpperInvariant")]
    public void The_heads_of_a_names_words_find_it(string code, string found, string other)
    {
        Assert.Contains(found, Texts(code));
        Assert.DoesNotContain(other, Texts(code));
    }

    [Theory]
    [InlineData("retu¦", "return")]
    [InlineData("var x = ne¦", "new")]
    [InlineData("doub¦", "double")]
    [InlineData("while (true) { brea¦ }", "break")]
    [InlineData("var q = from t in new[] { 1 } sel¦", "select")]
    [InlineData("var q = from t in new[] { 1 }\nwhe¦", "where")]
    [InlineData("using stat¦", "static")]
    [InlineData("if (true) { } el¦", "else")]
    [InlineData("class A { publ¦ }", "public")]
    [InlineData("reco¦", "record")]
    public void Keywords_complete_where_they_fit(string code, string keyword) => Assert.Equal("keyword", Item(code, keyword).Kind);

    [Theory]
    [InlineData("brea¦", "break")]
    [InlineData("var x = retu¦", "return")]
    [InlineData("Math.ne¦", "new")]
    [InlineData("whe¦", "where")]
    [InlineData("el¦", "else")]
    public void Keywords_are_left_out_where_they_do_not_fit(string code, string keyword) => Assert.DoesNotContain(keyword, Texts(code));
}
