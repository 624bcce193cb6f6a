using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Notebooks.Documents;

namespace Notebooks.Tests.Documents;

/// <summary>System.Text.Json, with which .NET Interactive writes, as the second opinion on random documents.</summary>
public sealed class SystemTextJsonOracleTests
{
    private static readonly Gen<string> Text = Gen
        .Elements("", "a", "a\nb\r\n", "\"\\/\t", "é∂🎉", "<b>+'&", "\u2028\u0085\u007f\u0001")
        .Zip(Gen.Elements("", "1", "key"))
        .Select(pair => pair.Item1 + pair.Item2);

    [Theory]
    [InlineData(1, "\n")]
    [InlineData(2, "\r\n")]
    public void A_random_notebook_keeps_its_bytes_and_its_layout_when_rebuilt(int indent, string newLine)
    {
        var options = new JsonSerializerOptions { WriteIndented = true, IndentSize = indent, NewLine = newLine };
        Prop.ForAll(Arb.From(Object(4)), Arb.From(Object(4)), (before, after) =>
        {
            var text = Write(before, options);
            var document = Notebook.Parse(text);
            Assert.Equal(text, Notebook.Text(document));

            document.Metadata.Clear();
            foreach (var (name, value) in after)
            {
                document.Metadata[name] = value?.DeepClone();
            }

            var rebuilt = Notebook.Text(document);
            Assert.Equal(Write(after, options), Write(JsonNode.Parse(rebuilt)!["metadata"]!, options));
            Assert.Equal(Shape(Write(after, options)), Shape(rebuilt));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_string_is_quoted_so_that_it_reads_back() =>
        Prop.ForAll<string>(text =>
        {
            var value = (text ?? "") + "\ud83d";
            Assert.Equal(value, JsonStrings.Text(JsonElement.Parse(JsonStrings.Quote(value))));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_lines_of_a_text_joined_are_the_text() =>
        Prop.ForAll(Arb.From(Text.ListOf().Select(string.Concat)), text => string.Concat(JsonStrings.Lines(text)) == text).QuickCheckThrowOnFailure();

    private static string Write(JsonNode metadata, JsonSerializerOptions options) =>
        new JsonObject { ["cells"] = new JsonArray(), ["metadata"] = metadata.DeepClone(), ["nbformat"] = 4, ["nbformat_minor"] = 5 }.ToJsonString(options);

    private static string Shape(string json) => string.Join('\n', json.Split('\n')
        .Select(line => line[..(line.Length - line.TrimStart(' ').Length)] + (line.EndsWith('\r') ? "\r" : "")));

    private static Gen<JsonObject> Object(int depth) =>
        Text.Zip(Value(depth - 1)).ListOf().Select(members => new JsonObject(members
            .DistinctBy(member => member.Item1)
            .Select(member => KeyValuePair.Create(member.Item1, member.Item2?.DeepClone()))));

    private static Gen<JsonNode?> Value(int depth)
    {
        var leaf = Gen.OneOf(
            Text.Select(text => (JsonNode?)JsonValue.Create(text)),
            Gen.Elements("1.0", "1e5", "-0.0", "12345678901234567890123", "0.10").Select(number => JsonNode.Parse(number)),
            Gen.Elements<JsonNode?>(null, true, false));
        return depth == 0
            ? leaf
            : Gen.OneOf(
                leaf,
                Object(depth).Select(value => (JsonNode?)value),
                Value(depth - 1).ListOf().Select(items => (JsonNode?)new JsonArray([.. items.Select(item => item?.DeepClone())])));
    }
}
