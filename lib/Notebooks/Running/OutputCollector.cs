using System.Text.Json.Nodes;
using Notebooks.Documents;
using Notebooks.Execution;

namespace Notebooks.Running;

/// <summary>Gathers the outputs of a notebook's cells: text of one stream is joined, and updates reach the outputs that they are for.</summary>
internal sealed class OutputCollector
{
    /// <summary>The MIME type of what a notebook's library tells machines: an object with a <c>kind</c>, for example <c>claim</c> or <c>result</c>.</summary>
    public const string RecordType = "application/vnd.notebook.record+json";

    private readonly Lock _lock = new();
    private readonly List<List<Output>> _cells = [];
    private readonly HashSet<int> _changed = [];
    private readonly HashSet<int> _clearing = [];

    /// <summary>Begins the next cell.</summary>
    /// <returns>The sink for its outputs.</returns>
    public IOutputSink Next()
    {
        lock (_lock)
        {
            _cells.Add([]);
            _changed.Add(_cells.Count - 1);
            return new CellSink(this, _cells.Count - 1);
        }
    }

    /// <summary>The cells whose outputs have changed since the last call, by index, with their outputs.</summary>
    public IReadOnlyList<(int Cell, IReadOnlyList<Output> Outputs)> TakeChanged()
    {
        lock (_lock)
        {
            var changed = _changed.Order().Select(cell => (cell, (IReadOnlyList<Output>)[.. _cells[cell]])).ToList();
            _changed.Clear();
            return changed;
        }
    }

    /// <summary>The records among the outputs, grouped by their kind, in the order in which they were shown.</summary>
    public JsonObject Records()
    {
        var records = new JsonObject();
        lock (_lock)
        {
            foreach (var record in _cells.SelectMany(cell => cell).OfType<ValueOutput>().Select(shown => shown.Data[RecordType]).OfType<JsonObject>())
            {
                var kind = record["kind"] is JsonValue value && value.TryGetValue(out string? name) ? name : "record";
                var fields = record.DeepClone().AsObject();
                fields.Remove("kind");
                (records[kind] ??= new JsonArray()).AsArray().Add(fields);
            }
        }

        return records;
    }

    private void Add(int cell, Output output)
    {
        lock (_lock)
        {
            var outputs = _cells[cell];
            if (_clearing.Remove(cell))
            {
                outputs.Clear();
            }

            if (output is StreamOutput more && outputs.Count > 0 && outputs[^1] is StreamOutput stream && stream.Name == more.Name)
            {
                outputs[^1] = stream with { Text = stream.Text + more.Text };
            }
            else if (output is ErrorOutput && outputs is [.., ErrorOutput])
            {
                // A cell ends in one error: what the run says of it replaces what the session could.
                outputs[^1] = output;
            }
            else
            {
                outputs.Add(output);
            }

            _changed.Add(cell);
        }
    }

    private void Clear(int cell, bool wait)
    {
        lock (_lock)
        {
            if (wait)
            {
                _clearing.Add(cell);
            }
            else
            {
                _cells[cell].Clear();
                _changed.Add(cell);
            }
        }
    }

    private void Update(string displayId, MimeBundle data)
    {
        lock (_lock)
        {
            for (var cell = 0; cell < _cells.Count; cell++)
            {
                var outputs = _cells[cell];
                for (var i = 0; i < outputs.Count; i++)
                {
                    if (outputs[i] is ValueOutput shown && shown.DisplayId == displayId)
                    {
                        outputs[i] = shown with { Data = data };
                        _changed.Add(cell);
                    }
                }
            }
        }
    }

    private sealed class CellSink(OutputCollector collector, int cell) : IOutputSink
    {
        public void Add(Output output) => collector.Add(cell, output);

        public void Update(string displayId, MimeBundle data) => collector.Update(displayId, data);

        public void Clear(bool wait) => collector.Clear(cell, wait);
    }
}
