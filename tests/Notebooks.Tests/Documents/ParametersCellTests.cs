using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

public sealed class ParametersCellTests
{
    private const string Source = """
        // parameters
        double learningRate = 0.05;   // step size, in units of the parameters
        int steps = 60;
        """;

    private const string Listed = "This notebook's parameters: double learningRate = 0.05, int steps = 60.";

    [Fact]
    public void The_first_tagged_code_cell_is_the_one()
    {
        var document = Notebook.Of(
            """{"cell_type": "markdown", "metadata": {"tags": ["parameters"]}, "source": "int no = 1;"}""",
            Notebook.Code("int no = 1;"),
            Tagged("int yes = 1;"),
            Tagged("int no = 1;"));
        Assert.Same(document.Cells[2], new ParametersCell(document).Cell);
        Assert.Equal([new Parameter("yes", "int", "1")], new ParametersCell(document).Parameters);
    }

    [Theory]
    [InlineData("var a = 1; var b = 2L; var c = 3f; var d = 4e1; var e = 5m;", "int a = 1|long b = 2L|float c = 3f|double d = 4e1|decimal e = 5m")]
    [InlineData("var a = -1; var b = true; var c = \"x\"; var d = 'y';", "int a = -1|bool b = true|string c = \"x\"|char d = 'y'")]
    [InlineData("a = 0.5;\nb = -2;", "double a = 0.5|int b = -2")]
    [InlineData("const int a = 1, b = 2; double c = 1.0 / 3;", "int a = 1|int b = 2|double c = 1.0 / 3")]
    [InlineData("var a = Make(); Vector<double> v = new(); int unset; Run(); int a2 = 3; a2 = 4;", "var a = Make()|Vector<double> v = new()|int a2 = 3")]
    [InlineData("void F() { int inner = 1; }\n// int commented = 1;", "")]
    public void Parameters_are_what_the_cell_sets(string source, string expected) =>
        Assert.Equal(expected, string.Join('|', new ParametersCell(Notebook.Of(Tagged(source))).Parameters));

    [Fact]
    public void Apply_rewrites_the_values_and_nothing_else() =>
        Assert.Equal(
            Source.Replace("0.05", "0.001").Replace("60", "-5"),
            Applied(Source, ("learningRate", "1e-3"), ("steps", "-5")));

    [Theory]
    [InlineData("int x = 0;", "-2147483648", "int x = -2147483648;")]
    [InlineData("long x = 0;", "-9223372036854775808", "long x = -9223372036854775808L;")]
    [InlineData("float x = 0;", "0.1", "float x = 0.1f;")]
    [InlineData("double x = 0;", "2", "double x = 2.0;")]
    [InlineData("double x = 0;", "1e300", "double x = 1E+300;")]
    [InlineData("double x = 0;", "nan", "double x = double.NaN;")]
    [InlineData("float x = 0;", "-Infinity", "float x = float.NegativeInfinity;")]
    [InlineData("decimal x = 0;", "0.10", "decimal x = 0.10m;")]
    [InlineData("bool x = false;", "True", "bool x = true;")]
    [InlineData("string x = null;", "a \"b\" \\ é\n", "string x = \"a \\\"b\\\" \\\\ é\\n\";")]
    [InlineData("string x = @\"c:\\\";", "", "string x = \"\";")]
    [InlineData("char x = 'a';", "'", "char x = '\\'';")]
    [InlineData("var x = 1.0;", "2", "var x = 2.0;")]
    [InlineData("var x = -1L;", "2", "var x = 2L;")]
    [InlineData("x = 3;", "4", "x = 4;")]
    [InlineData("double x = /* before */ 1.0 / 3 /* after */;", "0.5", "double x = /* before */ 0.5 /* after */;")]
    [InlineData("int x = 1, y = 2;", "7", "int x = 7, y = 2;")]
    [InlineData("int x = 1;\nx = 2;", "7", "int x = 7;\nx = 7;")]
    public void A_value_becomes_a_literal_of_the_parameters_type(string source, string value, string expected) =>
        Assert.Equal(expected, Applied(source, ("x", value)));

    [Theory]
    [InlineData("learningRate", "abc", "learningRate is a double; 'abc' is not one.")]
    [InlineData("learningRate", "0,05", "learningRate is a double; '0,05' is not one.")]
    [InlineData("learningRate", "", "learningRate is a double; '' is not one.")]
    [InlineData("learningRate", "1e999", "learningRate is a double; '1e999' is out of its range.")]
    [InlineData("steps", "1.5", "steps is an int; '1.5' is not one.")]
    [InlineData("steps", "3000000000", "steps is an int; '3000000000' is out of its range.")]
    [InlineData("lr", "0.1", "There is no parameter 'lr'.")]
    [InlineData("Steps", "1", "There is no parameter 'Steps'.")]
    public void A_value_that_does_not_fit_is_refused(string name, string value, string problem) =>
        Assert.Equal($"{problem} {Listed}", Refused(Source, (name, value)));

    [Theory]
    [InlineData("bool x = true;", "yes", "x is a bool; 'yes' is not one.")]
    [InlineData("char x = 'a';", "ab", "x is a char; 'ab' is not one.")]
    [InlineData("float x = 1;", "1e39", "x is a float; '1e39' is out of its range.")]
    [InlineData("decimal x = 1;", "1e29", "x is a decimal; '1e29' is out of its range.")]
    [InlineData("decimal x = 1;", "NaN", "x is a decimal; 'NaN' is not one.")]
    [InlineData("Uri x = null;", "a", "x cannot be set: it is a Uri, and only int, long, float, double, decimal, bool, string, char can.")]
    public void Every_type_refuses_what_it_cannot_hold(string source, string value, string problem) =>
        Assert.StartsWith(problem, Refused(source, ("x", value)));

    [Fact]
    public void All_errors_are_reported_together_and_nothing_is_changed()
    {
        var document = Notebook.Of(Tagged(Source));
        var error = Assert.Throws<ParameterException>(() => Apply(document, ("steps", "1"), ("lr", "2"), ("learningRate", "abc")));
        Assert.Equal($"There is no parameter 'lr'. learningRate is a double; 'abc' is not one. {Listed}", error.Message);
        Assert.Equal(Source, document.Cells[0].Source);
    }

    [Fact]
    public void A_notebook_without_parameters_says_so()
    {
        var document = Notebook.Of(Notebook.Code(Source));
        Assert.Empty(new ParametersCell(document).Parameters);
        Apply(document);
        var error = Assert.Throws<ParameterException>(() => Apply(document, ("steps", "1")));
        Assert.Equal("lesson.ipynb has no code cell tagged 'parameters', so steps cannot be set.", error.Message);
        Assert.Contains("no variable set", Refused("// nothing yet", ("steps", "1")));
    }

    [Theory]
    [InlineData("double", "0.1")]
    [InlineData("double", "5E-324")]
    [InlineData("double", "-1.7976931348623157E+308")]
    [InlineData("float", "3.4028235E+38")]
    [InlineData("long", "9223372036854775807")]
    [InlineData("decimal", "79228162514264337593543950335")]
    [InlineData("string", "\0\u2028\ud83d\ude00{}$@\"\t")]
    [InlineData("char", "\n")]
    public void The_compiler_reads_the_value_that_was_meant(string type, string value)
    {
        var source = $"class C {{ const {Applied($"{type} x = default;", ("x", value))} }}";
        var runtime = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var compilation = CSharpCompilation.Create("test", [CSharpSyntaxTree.ParseText(source)], [runtime]);
        var field = (IFieldSymbol)compilation.GetTypeByMetadataName("C")!.GetMembers("x").Single();
        Assert.Equal(value, Convert.ToString(field.ConstantValue, CultureInfo.InvariantCulture));
    }

    private static string Tagged(string source) => Notebook.Code(source, """{"tags": ["parameters"]}""");

    private static void Apply(NotebookDocument document, params (string Name, string Value)[] values) =>
        new ParametersCell(document).Apply(values.ToDictionary(value => value.Name, value => value.Value));

    private static string Applied(string source, params (string Name, string Value)[] values)
    {
        var document = Notebook.Of(Tagged(source));
        Apply(document, values);
        return document.Cells[0].Source;
    }

    private static string Refused(string source, params (string Name, string Value)[] values) =>
        Assert.Throws<ParameterException>(() => Applied(source, values)).Message;
}
