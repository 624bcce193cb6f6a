using System.Text.Json;
using System.Text.RegularExpressions;

namespace Notebooks.Jupyter;

/// <summary>The cells that this kernel has run, which is all the history it has (Jupyter messaging protocol 5.3, "History").</summary>
internal sealed class History
{
    private const int Kept = 10_000;
    private const int Session = 1;

    private readonly Lock _lock = new();
    private readonly Queue<(int Count, string Code)> _cells = new();

    /// <summary>Adds a cell.</summary>
    public void Add(int count, string code)
    {
        lock (_lock)
        {
            _cells.Enqueue((count, code));
            if (_cells.Count > Kept)
            {
                _cells.Dequeue();
            }
        }
    }

    /// <summary>The reply to a request for cells.</summary>
    public byte[] Reply(Message request)
    {
        var hasOutput = request.Flag("output");
        return Content.Ok(writer =>
        {
            writer.WriteStartArray("history");
            foreach (var (count, code) in Find(request))
            {
                Write(writer, count, code, hasOutput);
            }

            writer.WriteEndArray();
        });
    }

    private IEnumerable<(int Count, string Code)> Find(Message request)
    {
        var all = Cells();
        var last = Math.Max(0, request.Number("n", int.MaxValue));
        switch (request.Text("hist_access_type"))
        {
            case "range":
                var (start, stop) = (request.Number("start"), request.Number("stop", int.MaxValue));
                return request.Number("session") is 0 or Session ? all.Where(cell => cell.Count >= start && cell.Count < stop) : [];
            case "search":
                var pattern = new Regex($"^{Regex.Escape(request.Text("pattern", "*")).Replace(@"\*", ".*").Replace(@"\?", ".")}$", RegexOptions.Singleline | RegexOptions.NonBacktracking);
                var found = all.Where(cell => pattern.IsMatch(cell.Code));
                return (request.Flag("unique") ? found.Reverse().DistinctBy(cell => cell.Code).Reverse() : found).TakeLast(last);
            default:
                return all.TakeLast(last);
        }
    }

    private (int Count, string Code)[] Cells()
    {
        lock (_lock)
        {
            return [.. _cells];
        }
    }

    // What cells showed is not kept.
    private static void Write(Utf8JsonWriter writer, int count, string code, bool hasOutput)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(Session);
        writer.WriteNumberValue(count);
        if (hasOutput)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(code);
            writer.WriteNullValue();
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStringValue(code);
        }

        writer.WriteEndArray();
    }
}
