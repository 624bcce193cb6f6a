namespace Notebooks.Tests.Completion;

public sealed class MemberTests : CompletionFixture
{
    [Fact]
    public void After_a_dot_stand_instance_members_and_no_static_ones()
    {
        var texts = Texts("var s = \"a\"; s.¦");
        Assert.Contains("Length", texts);
        Assert.Contains("Substring", texts);
        Assert.Contains("Select", texts);
        Assert.DoesNotContain("IsNullOrEmpty", texts);
        Assert.DoesNotContain("Empty", texts);
    }

    [Fact]
    public void After_a_type_stand_its_static_members_and_nested_types()
    {
        var texts = Texts("string.¦");
        Assert.Contains("Join", texts);
        Assert.DoesNotContain("Length", texts);
        Assert.Contains("SpecialFolder", Texts("Environment.¦"));
    }

    [Fact]
    public void After_a_namespace_stand_its_types_and_namespaces()
    {
        var texts = Texts("System.¦");
        Assert.Contains("Console", texts);
        Assert.Contains("Linq", texts);
        Assert.Contains("Enumerable", Texts("global::System.Linq.¦"));
    }

    [Fact]
    public void Extension_methods_stand_only_where_their_namespace_is_imported()
    {
        Assert.DoesNotContain("GetRequiredSectionAsync", Texts("new int[1].¦"));
        Assert.DoesNotContain("GetFromJsonAsync", Texts("var c = new System.Net.Http.HttpClient(); c.¦"));
        Assert.Contains("GetFromJsonAsync", Texts("using System.Net.Http.Json;\nvar c = new System.Net.Http.HttpClient(); c.¦"));
    }

    [Theory]
    [InlineData("string s = null; s?.¦", "Length")]
    [InlineData("int? n = 1; n?.¦", "CompareTo")]
    [InlineData("int? n = 1; n.¦", "HasValue")]
    [InlineData("string s = null; s?.Trim().¦", "Length")]
    [InlineData("string s = null; s?.Trim()?.¦", "Length")]
    [InlineData("var a = new[] { \"x\" }; a[0].¦", "Length")]
    [InlineData("var a = new[] { \"x\" }; a.Select(t => t.¦", "Length")]
    [InlineData("var a = new[] { \"x\" }; a.Select(t => t.¦)", "Length")]
    [InlineData("var a = new[] { \"x\" }; a.Select(t => { var u = t.Trim(); u.¦", "Length")]
    [InlineData("var a = new[] { \"x\" }; a.Zip(a, (t, u) => u.¦", "Length")]
    [InlineData("var a = new[] { \"x\" }; var q = from t in a where t.¦", "Length")]
    [InlineData("var a = new[] { \"x\" }; var q = from t in a\nwhere t.¦\nselect t;", "Length")]
    [InlineData("var a = new[] { \"x\" };\na.Where(t => t != null)\n  .¦\n  .ToArray()", "Select")]
    [InlineData("var a = new[] { \"x\" }; foreach (var t in a) { t.¦ }", "Length")]
    [InlineData("(1, \"x\").¦", "Item2")]
    [InlineData("var p = (name: \"a\", 3); p.¦", "name")]
    [InlineData("var p = new { Left = 1 }; p.¦", "Left")]
    [InlineData("Math.Max(1, \"a\".¦", "Length")]
    [InlineData("$\"{\"a\".¦}\"", "Length")]
    [InlineData("var s = \"a\"; $\"text {s.¦", "Length")]
    [InlineData("var s = \"a\";\ns.¦\nvar t = 1;", "Length")]
    [InlineData("var s = \"a\";\ns.Le¦\nvar t = 1;", "Length")]
    [InlineData("var s = \"a\"; s.in¦", "IndexOf")]
    [InlineData("class A { public int Own; int F() => this.¦ }", "Own")]
    [InlineData("class A { protected int Own; } class B : A { int F() => base.¦ }", "Own")]
    [InlineData("T First<T>(T x) where T : IDisposable { x.¦ }", "Dispose")]
    [InlineData("(await Task.FromResult(\"a\")).¦", "Length")]
    [InlineData("unsafe void F(DateTime* p) { p->¦ }", "Year")]
    [InlineData("if (\"a\".¦", "Length")]
    [InlineData("DayOfWeek.¦", "Monday")]
    public void Half_written_code_completes(string code, string expected) => Assert.Contains(expected, Texts(code));

    [Fact]
    public void An_enumeration_offers_its_members_alone() =>
        Assert.Equal(Enum.GetNames<DayOfWeek>().Order(StringComparer.Ordinal), Texts("DayOfWeek.¦").Order(StringComparer.Ordinal));

    [Fact]
    public void Own_members_stand_before_inherited_ones_and_those_before_the_members_of_object()
    {
        var texts = Texts("class A { public int Zeta; } class B : A { public int Beta; }\nnew B().¦").ToList();
        Assert.Equal(["Beta", "Zeta"], texts[..2]);
        Assert.True(texts.IndexOf("Equals") > 1);
        Assert.DoesNotContain("MemberwiseClone", texts);
    }

    [Fact]
    public void What_is_private_obsolete_hidden_or_made_by_the_compiler_is_left_out()
    {
        var texts = Texts("""
            using System.ComponentModel;
            class A
            {
                private int Private;
                public int Shown;
                [Obsolete] public int Old;
                [EditorBrowsable(EditorBrowsableState.Never)] public int Never;
                public int Auto { get; set; }
                public static A operator +(A a, A b) => a;
                public int this[int i] => i;
            }
            new A().¦
            """);
        Assert.Contains("Shown", texts);
        Assert.Contains("Auto", texts);
        Assert.Empty(texts.Intersect(["Private", "Old", "Never", "get_Auto", "set_Auto", "op_Addition", "this[]", "Item", ".ctor", "Finalize"]));
        Assert.DoesNotContain(texts, text => text.Contains('<'));
    }

    [Fact]
    public void Overloads_are_one_completion_that_tells_their_number()
    {
        var item = Item("Math.Sq¦", "Sqrt");
        Assert.Equal("double Math.Sqrt(double d)", item.Signature);
        Assert.Equal("method", item.Kind);
        Assert.EndsWith(" (+ 1 overload)", Item("\"a\".Subst¦", "Substring").Signature);
        Assert.Matches(@" \(\+ \d+ overloads\)$", Item("Math.Ab¦", "Abs").Signature);
    }

    [Fact]
    public void A_type_with_a_variable_of_its_name_offers_both_sides()
    {
        var texts = Texts("class Shade { public static int Known; public int Own; }\nclass Coat { Shade Shade; int F() => Shade.¦ }");
        Assert.Contains("Known", texts);
        Assert.Contains("Own", texts);
    }

    [Fact]
    public void Tuple_elements_that_have_names_are_told_by_them()
    {
        var texts = Texts("var p = (left: 1, 2); p.¦");
        Assert.Equal(["Item2", "left"], texts.Intersect(["left", "Item1", "Item2"]).Order(StringComparer.Ordinal));
    }
}
