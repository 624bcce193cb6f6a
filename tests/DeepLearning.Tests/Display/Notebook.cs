using System.Collections;
using System.Text.Json.Nodes;

namespace DeepLearning.Tests.Display;

/// <summary>Collects what a test shows, formatted by the convention of .NET Interactive: by names and shapes, through reflection.</summary>
public sealed class Notebook : IDisposable
{
    private static readonly AsyncLocal<Notebook?> Current = new();
    private readonly List<Dictionary<string, string>> _outputs = [];

    public Notebook() => Current.Value = this;

    public IReadOnlyList<IReadOnlyDictionary<string, string>> Outputs => _outputs;

    /// <summary>What stood in an output before.</summary>
    public List<IReadOnlyDictionary<string, string>> Replaced { get; } = [];

    public string Text => Assert.Single(Outputs)["text/plain"];

    public JsonNode Record => JsonNode.Parse(Assert.Single(Outputs)["application/vnd.notebook.record+json"])!;

    /// <summary>Takes a value as a new output.</summary>
    /// <returns>What puts another value in its place.</returns>
    public static Action<object> Shown(object value)
    {
        if (Current.Value is not { } notebook)
        {
            return _ => { };
        }

        var place = notebook._outputs.Count;
        notebook._outputs.Add(Format(value));
        return updated =>
        {
            notebook.Replaced.Add(notebook._outputs[place]);
            notebook._outputs[place] = Format(updated);
        };
    }

    public static Dictionary<string, string> Format(object value)
    {
        var attribute = value.GetType().GetCustomAttributes(true).Single(found => found.GetType().Name == "TypeFormatterSourceAttribute");
        var preferred = (string[])Property(attribute, "PreferredMimeTypes")!;
        var source = Activator.CreateInstance((Type)Property(attribute, "FormatterSourceType")!)!;
        var formatters = ((IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!).Cast<object>().ToList();
        return preferred.ToDictionary(mimeType => mimeType, mimeType =>
        {
            var formatter = formatters.Single(candidate => (string)Property(candidate, "MimeType")! == mimeType);
            var writer = new StringWriter();
            Assert.True((bool)formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer])!);
            return writer.ToString();
        });
    }

    public void Dispose() => Current.Value = null;

    private static object? Property(object from, string name) => from.GetType().GetProperty(name)!.GetValue(from);
}
