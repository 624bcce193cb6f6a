namespace Notebooks.Tests.Completion;

public sealed class InspectionTests : CompletionFixture
{
    private const string Documented = """
        /// <summary>The area of a <c>box</c>, see <see cref="System.Math.Abs(double)"/>.</summary>
        /// <param name="width">How wide
        /// it is.</param>
        /// <returns>Width times height.</returns>
        /// <exception cref="ArgumentException"><paramref name="width"/> is negative.</exception>
        double Area(double width, double height = 2) => width * height;
        """;

    [Theory]
    [InlineData("Math.Sq¦rt(2)", "double Math.Sqrt(double d)")]
    [InlineData("Math.Sqrt¦", "double Math.Sqrt(double d)")]
    [InlineData("¦Math", "class Math")]
    [InlineData("Math.Sqrt(¦", "double Math.Sqrt(double d)")]
    [InlineData("Math.Sqrt(1 + ¦2)", "double Math.Sqrt(double d)")]
    [InlineData("var number = 1.5;\nnum¦ber", "double number")]
    [InlineData("var nu¦mber = 1.5;", "double number")]
    [InlineData("void F(int width) { wid¦th++; }", "int width")]
    [InlineData("new[] { \"a\" }.Select(te¦xt => text)", "string text")]
    [InlineData("\"a\".Len¦gth", "int string.Length { get; }")]
    [InlineData("DayOfWeek.Mon¦day", "Monday = 1")]
    [InlineData("record Box(int Width);\nnew B¦ox(1)", "Box(int Width)")]
    [InlineData("record Box(int Width);\nBox b = n¦ew(1);", "Box(int Width)")]
    [InlineData("do¦uble x = 1;", "double")]
    [InlineData("#!time\nMath.Sqr¦t(1)", "double Math.Sqrt(double d)")]
    public void What_is_under_the_cursor_is_told_as_it_is_declared(string code, string signature) => Assert.StartsWith(signature, Inspected(code).Signature);

    [Fact]
    public void The_overload_that_is_called_comes_first_and_the_others_are_listed()
    {
        var inspection = Inspected("Math.A¦bs(-1L)");
        Assert.StartsWith("long Math.Abs(long value) (+ ", inspection.Signature);
        Assert.Equal(typeof(Math).GetMethods().Count(method => method.Name == "Abs") - 1, inspection.Overloads.Count);
        Assert.Contains("int Math.Abs(int value)", inspection.Overloads);
    }

    [Fact]
    public async Task A_functions_comment_is_told_in_plain_words()
    {
        await Run(Documented);
        var inspection = Inspected("Ar¦ea(1)");
        Assert.Equal("double Area(double width, double height = 2)", inspection.Signature);
        Assert.Equal(
            "The area of a box, see Abs.\n\nParameters:\n  width: How wide it is.\n\nReturns: Width times height.\n\nExceptions:\n  ArgumentException: width is negative.",
            inspection.Documentation);
        Assert.Equal("The area of a box, see Abs.", Item("Are¦", "Area").Documentation);
        Assert.Equal(inspection, Inspected("Area(1, ¦") with { Overloads = inspection.Overloads });
    }

    [Fact]
    public void A_library_is_documented_by_the_file_beside_it()
    {
        var library = Path.Combine(AppContext.BaseDirectory, "Notebooks.dll");
        Assert.True(File.Exists(Path.ChangeExtension(library, ".xml")));
        var inspection = Inspected($"#r \"{library}\"\nnew Notebooks.Execution.CSharpSession(\".\").Run¦Async(");
        Assert.Contains("Runs one cell to its end.", inspection.Documentation);
        Assert.Contains("  code: The cell's source.", inspection.Documentation);
    }

    [SkippableFact]
    public void The_framework_is_documented_where_an_SDK_is()
    {
        var packs = Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref");
        Skip.IfNot(Directory.Exists(packs), "Needs the .NET SDK's packs.");
        Assert.StartsWith("Returns the square root of a specified number.", Inspected("Math.Sq¦rt(2)").Documentation);
        Assert.StartsWith("Initializes a new instance of the List", Inspected("new Li¦st<int>()").Documentation);
        Assert.NotNull(Item("\"a\".Subst¦", "Substring").Documentation);
        Assert.NotNull(Item("new int[1].Sel¦", "Select").Documentation);
    }

    [Theory]
    [InlineData("¦")]
    [InlineData("   ¦   ")]
    [InlineData("// Ma¦th")]
    [InlineData("\"Ma¦th\"")]
    [InlineData("1 + 2¦3")]
    [InlineData("missi¦ng")]
    [InlineData("#!html\nMa¦th")]
    public void Where_nothing_is_named_there_is_nothing_to_tell(string marked)
    {
        var (code, position) = Marked(marked);
        Assert.Null(Inspect(code, position));
    }
}
