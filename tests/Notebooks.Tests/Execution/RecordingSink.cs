using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Tests.Execution;

/// <summary>Keeps what a cell shows, for a test to look at.</summary>
internal sealed class RecordingSink : IOutputSink
{
    private readonly Lock _lock = new();
    private readonly List<Output> _outputs = [];
    private readonly List<(string DisplayId, MimeBundle Data)> _updates = [];

    public IReadOnlyList<Output> Outputs
    {
        get
        {
            lock (_lock)
            {
                return [.. _outputs];
            }
        }
    }

    public IReadOnlyList<(string DisplayId, MimeBundle Data)> Updates
    {
        get
        {
            lock (_lock)
            {
                return [.. _updates];
            }
        }
    }

    /// <summary>What was printed on one stream.</summary>
    public string Printed(string stream = "stdout") =>
        string.Concat(Outputs.OfType<StreamOutput>().Where(output => output.Name == stream).Select(output => output.Text));

    /// <summary>The shown values and the result, as plain text.</summary>
    public IReadOnlyList<string> Shown =>
        [.. Outputs.OfType<ValueOutput>().Select(value => value.Data.Text("text/plain")).OfType<string>()];

    public void Add(Output output)
    {
        lock (_lock)
        {
            _outputs.Add(output);
        }
    }

    public void Clear(bool wait)
    {
        lock (_lock)
        {
            _outputs.Clear();
        }
    }

    public void Update(string displayId, MimeBundle data)
    {
        lock (_lock)
        {
            _updates.Add((displayId, data));
        }
    }
}
