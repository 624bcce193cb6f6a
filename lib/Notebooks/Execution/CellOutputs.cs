using System.Globalization;
using System.Text;
using Notebooks.Documents;

namespace Notebooks.Execution;

/// <summary>
/// The outputs of one running cell on their way to the host: stream text is gathered for up to 50 ms, updates of a display
/// to at most 20 a second (the last one always arrives), and what a cell prints and shows is bounded.
/// </summary>
internal sealed class CellOutputs : IOutputSink, IDisposable
{
    /// <summary>How many characters of printed text a cell keeps.</summary>
    public const int TextLimit = 1_000_000;

    /// <summary>How many values a cell shows.</summary>
    public const int ValueLimit = 1_000;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly IOutputSink _host;
    private readonly Lock _lock = new();
    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, MimeBundle> _updates = [];
    private readonly Timer _timer;
    private string _stream = "stdout";
    private long _printed;
    private bool _waiting;
    private bool _limitsTold;
    private int _shown;

    public CellOutputs(IOutputSink host)
    {
        _host = host;
        _timer = new Timer(_ => Flush(moreMayCome: true));
    }

    /// <summary>Takes printed text.</summary>
    /// <param name="stream"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="text">The text.</param>
    public void Write(string stream, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            if (_stream != stream)
            {
                Flush();
                _stream = stream;
            }

            var room = (int)Math.Clamp(TextLimit - _printed, 0, text.Length);
            if (room > 0 && room < text.Length && char.IsHighSurrogate(text[room - 1]))
            {
                room--;
            }

            _text.Append(text[..room]);
            _printed += text.Length;
            FlushSoon();
        }
    }

    /// <inheritdoc/>
    public void Add(Output output)
    {
        if (output is StreamOutput stream)
        {
            Write(stream.Name, stream.Text);
            return;
        }

        lock (_lock)
        {
            Flush();
            if (output is ErrorOutput || ++_shown <= ValueLimit)
            {
                _host.Add(output);
            }
        }
    }

    /// <inheritdoc/>
    public void Update(string displayId, MimeBundle data)
    {
        lock (_lock)
        {
            _updates[displayId] = data;
            FlushSoon();
        }
    }

    /// <summary>Passes on what is waiting.</summary>
    public void Flush() => Flush(moreMayCome: false);

    /// <summary>Passes on what is waiting, and says what was left out.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            Flush();
            if (!_limitsTold)
            {
                _limitsTold = Tell(_printed - TextLimit, "characters were printed") | Tell(_shown - ValueLimit, "values were shown");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer.Dispose();

    private bool Tell(long more, string what)
    {
        if (more > 0)
        {
            _host.Add(new StreamOutput("stderr", string.Create(CultureInfo.InvariantCulture, $"\n… {more:N0} more {what} and are not kept.\n")));
        }

        return more > 0;
    }

    private void Flush(bool moreMayCome)
    {
        lock (_lock)
        {
            _waiting = false;
            var isHalfACharacterLast = _text.Length > 0 && char.IsHighSurrogate(_text[^1]);
            var length = _text.Length - (moreMayCome && isHalfACharacterLast ? 1 : 0);
            if (length > 0)
            {
                _host.Add(new StreamOutput(_stream, _text.ToString(0, length)));
                _text.Remove(0, length);
            }

            foreach (var (displayId, data) in _updates)
            {
                _host.Update(displayId, data);
            }

            _updates.Clear();
        }
    }

    private void FlushSoon()
    {
        if (!_waiting)
        {
            _waiting = true;
            _timer.Change(Pause, Timeout.InfiniteTimeSpan);
        }
    }
}
