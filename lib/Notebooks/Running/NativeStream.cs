using System.Text;
using Notebooks.Execution;

namespace Notebooks.Running;

/// <summary>
/// A standard stream of a session's process. What arrives here was not written through <see cref="Console"/> but by native code
/// or by a child process, and belongs to the cell that runs. The session writes a mark at each cell's end, so that nothing
/// which a cell wrote is taken for the next one's.
/// </summary>
internal sealed class NativeStream
{
    private const char MarkSign = '\u001e';
    private const int LastWordsKept = 64 * 1024;

    private readonly string _name;
    private readonly Action<string>? _dying;
    private readonly Lock _lock = new();
    private readonly StringBuilder _lastWords = new();
    private CellOutputs? _cell;
    private string _mark = Mark(0);
    private bool _isDying;
    private TaskCompletionSource _marked = new();

    /// <summary>Reads a stream to its end, on a thread of its own.</summary>
    /// <param name="name"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="reader">The stream.</param>
    /// <param name="dying">Takes what .NET says as it ends the process; what is passed on after that may come too late.</param>
    public NativeStream(string name, TextReader reader, Action<string>? dying = null)
    {
        (_name, _dying) = (name, dying);
        Ended = Task.Factory.StartNew(() => Read(reader), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Completes when the stream has ended.</summary>
    public Task Ended { get; }

    /// <summary>The end of what was written since the cell began.</summary>
    public string LastWords
    {
        get
        {
            lock (_lock)
            {
                return _lastWords.ToString();
            }
        }
    }

    /// <summary>What the session writes to the stream when a cell has ended.</summary>
    public static string Mark(int cell) => $"{MarkSign}cell {cell} ended{MarkSign}";

    /// <summary>Gives what arrives from now on to a cell.</summary>
    /// <returns>A task that completes when all that the cell wrote has arrived.</returns>
    public Task Begin(int cell, CellOutputs outputs)
    {
        lock (_lock)
        {
            _lastWords.Clear();
            _isDying = false;
            (_cell, _mark, _marked) = (outputs, Mark(cell), new(TaskCreationOptions.RunContinuationsAsynchronously));
            return _marked.Task;
        }
    }

    private void Read(TextReader reader)
    {
        var buffer = new char[16 * 1024];
        var held = "";
        while (reader.Read(buffer) is > 0 and var count)
        {
            lock (_lock)
            {
                held = Pass(held + new string(buffer, 0, count));
            }
        }

        lock (_lock)
        {
            Write(held);
        }
    }

    /// <summary>Passes text on without the mark; returns the end that may be the beginning of one.</summary>
    private string Pass(string text)
    {
        if (text.IndexOf(_mark, StringComparison.Ordinal) is >= 0 and var mark)
        {
            Write(text[..mark]);
            text = text[(mark + _mark.Length)..];
            _marked.TrySetResult();
        }

        var sign = text.LastIndexOf(MarkSign);
        var kept = sign >= 0 && _mark.StartsWith(text[sign..], StringComparison.Ordinal) ? sign : text.Length;
        Write(text[..kept]);
        return text[kept..];
    }

    private void Write(string text)
    {
        if (text.Length > 0)
        {
            _lastWords.Append(text);
            _lastWords.Remove(0, Math.Max(0, _lastWords.Length - LastWordsKept));
            _cell?.Write(_name, text);
            if (_dying is not null && (_isDying |= Running.LastWords.AreIn(text)))
            {
                _dying(text);
                _cell?.Flush();
            }
        }
    }
}
