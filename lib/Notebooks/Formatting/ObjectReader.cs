using System.Reflection;
using System.Runtime.CompilerServices;

namespace Notebooks.Formatting;

/// <summary>Reads objects: their public properties and fields, tuples by their items.</summary>
internal static class ObjectReader
{
    public static Content Read(object value, ContentReader reader)
    {
        var members = Members.Of(value);
        var own = HasOwnText(value.GetType()) ? Scalars.Text(value, inOneLine: true) : null;
        if (members.Count == 0 || (own is not null && !reader.IsOutermost))
        {
            return reader.Text(own ?? TypeNames.Short(value.GetType()));
        }

        var shown = members.Take(reader.RowLimit).ToList();
        var rows = reader.ReadRows([.. shown.Select(member => ((Content)new TextContent(member.Name), new[] { member.Value(value) }))]);
        var table = new TableContent(rows, Line(value, rows, members.Count > shown.Count ? "…" : null))
        {
            Caption = reader.IsOutermost ? Words.Abbreviate(Words.OneLine(own ?? Name(value.GetType())), 200) : null,
            Notes = [.. Words.LeftOut(shown.Count, members.Count, "properties")],
        };
        return value is ITuple && rows.All(row => row.Cells[0] is TextContent) ? reader.Text(table.Line) : table;
    }

    /// <summary>Whether the value is an object that has a row of its own in a table of its like.</summary>
    public static bool HasColumns(object value) =>
        ValueShapes.OfNested(value) == ValueShape.Object && Members.Of(value).Count > 0;

    /// <summary>The names of the value's columns.</summary>
    public static IEnumerable<string> Names(object value) => Members.Of(value).Select(member => member.Name);

    /// <summary>What stands in a column, or null when the value has no such column.</summary>
    public static Member? Member(object value, string name) => Members.Of(value).FirstOrDefault(member => member.Name == name);

    private static string Line(object value, IReadOnlyList<TableRow> rows, string? rest) => value is ITuple
        ? Words.List("(", rows.Select(row => Words.Part(row.Cells[0])), ")", rest)
        : Words.List($"{Name(value.GetType())} {{ ".TrimStart(), rows.Select(row => $"{row.Head.Line} = {Words.Part(row.Cells[0])}"), " }", rest);

    private static string Name(Type type) => TypeNames.IsAnonymous(type) ? "" : TypeNames.Short(type);

    /// <summary>
    /// Whether somebody wrote a <c>ToString</c> for the type. Those that the compiler writes do not count:
    /// a record's never comes back from a cyclic graph.
    /// </summary>
    private static bool HasOwnText(Type type)
    {
        var method = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        var declaring = method.DeclaringType!;
        return declaring != typeof(object) && declaring != typeof(ValueType) && !typeof(ITuple).IsAssignableFrom(type)
            && !method.IsDefined(typeof(CompilerGeneratedAttribute)) && !declaring.IsDefined(typeof(CompilerGeneratedAttribute));
    }
}
