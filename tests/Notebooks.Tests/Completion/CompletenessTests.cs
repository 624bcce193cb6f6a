using Notebooks.Completion;
using Notebooks.Execution;

namespace Notebooks.Tests.Completion;

public sealed class CompletenessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1 + 1")]
    [InlineData("var x = 1;")]
    [InlineData("int F() => 1;")]
    [InlineData("if (true) { }")]
    [InlineData("class A { }")]
    [InlineData("// a comment")]
    [InlineData("#!time")]
    [InlineData("#!html\n<b>{")]
    [InlineData("#!html\n<b>{\n#!csharp\nvar x = 1;")]
    [InlineData("#load \"x.csx\"")]
    [InlineData("using System.IO;")]
    [InlineData("var s = \"{[(\";")]
    [InlineData("var s = \"\"\"\n  {\n  \"\"\";")]
    public void Whole_code_is_complete(string code) => Assert.Equal(new Completeness(CompletenessStatus.Complete, ""), CSharpSession.IsComplete(code));

    [Theory]
    [InlineData("if (x)", 4)]
    [InlineData("if (x)\n{", 4)]
    [InlineData("if (x)\n{\n    F();", 4)]
    [InlineData("if (x) { F(); } else", 4)]
    [InlineData("for (var i = 0; i < 3; i++)", 4)]
    [InlineData("while (true)", 4)]
    [InlineData("void F()", 0)]
    [InlineData("class A", 0)]
    [InlineData("class A\n{", 4)]
    [InlineData("class A\n{\n    void F()\n    {", 8)]
    [InlineData("class A\n{\n    void F()\n    {\n    }", 4)]
    [InlineData("F(", 4)]
    [InlineData("F(1,", 4)]
    [InlineData("F(x =>\n{", 8)]
    [InlineData("F(x => {", 4)]
    [InlineData("int[] a = [1,", 4)]
    [InlineData("var x = 1 +", 4)]
    [InlineData("x.", 4)]
    [InlineData("var x =", 4)]
    [InlineData("/// <summary>x</summary>", 0)]
    [InlineData("class A\n{\n    /// x", 4)]
    [InlineData("/* a comment", 0)]
    [InlineData("var s = @\"text", 0)]
    [InlineData("var s = \"\"\"\n    text", 4)]
    [InlineData("#if DEBUG", 0)]
    [InlineData("#!time\nif (x)\n{", 4)]
    [InlineData("public", 4)]
    public void Code_that_more_lines_can_end_is_incomplete(string code, int indent)
    {
        Assert.Equal(new Completeness(CompletenessStatus.Incomplete, new string(' ', indent)), CSharpSession.IsComplete(code));
        Assert.Equal(new Completeness(CompletenessStatus.Incomplete, new string(' ', indent)), CSharpSession.IsComplete(code + "\n"));
    }

    [Theory]
    [InlineData("}")]
    [InlineData("var s = \"text")]
    [InlineData("int x = = 3;")]
    [InlineData("int x = = 3;\nif (x) {")]
    [InlineData("F(1))")]
    [InlineData("var c = 'ab';")]
    [InlineData("1 + / 2")]
    public void Code_that_no_line_mends_is_invalid(string code) => Assert.Equal(new Completeness(CompletenessStatus.Invalid, ""), CSharpSession.IsComplete(code));
}
