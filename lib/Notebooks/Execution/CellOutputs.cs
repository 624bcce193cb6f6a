using System.Globalization;
using System.Text;
using Notebooks.Documents;

namespace Notebooks.Execution;

/// <summary>
/// The outputs of one running cell on their way to the host: stream text is gathered for up to 50 ms, updates of a display
/// and clearings with what follows them to at most 20 a second (the last one always arrives), and what a cell prints and shows is bounded.
/// </summary>
internal sealed class CellOutputs : IOutputSink, IDisposable
{
    /// <summary>How many characters of printed text a cell keeps.</summary>
    public const int TextLimit = 1_000_000;

    /// <summary>How many values a cell shows.</summary>
    public const int ValueLimit = 1_000;

    /// <summary>How often the stream may change within one gathering before the rest of each stream is joined.</summary>
    private const int PieceLimit = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly IOutputSink _host;
    private readonly Lock _lock = new();
    private readonly List<(string Stream, StringBuilder Text)> _pieces = [];
    private readonly Dictionary<string, MimeBundle> _updates = [];
    private readonly OutputFrame _frame;
    private readonly Timer _timer;
    private long _printed;
    private bool _waiting;
    private bool _limitsTold;
    private int _shown;

    public CellOutputs(IOutputSink host)
    {
        _host = host;
        _frame = new OutputFrame(host);
        _timer = new Timer(_ => Flush(moreMayCome: true));
    }

    /// <summary>Takes printed text.</summary>
    /// <param name="stream"><c>stdout</c> or <c>stderr</c>.</param>
    /// <param name="text">The text.</param>
    public void Write(string stream, ReadOnlySpan<char> text)
    {
        lock (_lock)
        {
            ReplaceCleared();
            var room = (int)Math.Clamp(TextLimit - _printed, 0, text.Length);
            if (room > 0 && room < text.Length && char.IsHighSurrogate(text[room - 1]))
            {
                room--;
            }

            Piece(stream).Append(text[..room]);
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
            ReplaceCleared();
            FlushText(moreMayCome: false);
            if (output is ErrorOutput || ++_shown <= ValueLimit)
            {
                _frame.Add(output);
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

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
        lock (_lock)
        {
            _frame.Clear(wait);
            if (!wait)
            {
                _pieces.Clear();
            }

            (_printed, _shown) = (0, 0);
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

    private StringBuilder Piece(string stream)
    {
        var last = _pieces.FindLastIndex(piece => piece.Stream == stream);
        if (last < 0 || last < _pieces.Count - 1 && _pieces.Count < PieceLimit)
        {
            _pieces.Add((stream, new StringBuilder()));
            last = _pieces.Count - 1;
        }

        return _pieces[last].Text;
    }

    private void Flush(bool moreMayCome)
    {
        lock (_lock)
        {
            _waiting = false;
            FlushText(moreMayCome);
            _frame.Flush();
            foreach (var (displayId, data) in _updates)
            {
                _host.Update(displayId, data);
            }

            _updates.Clear();
        }
    }

    private void FlushText(bool moreMayCome)
    {
        var pieces = _pieces.ToArray();
        _pieces.Clear();
        foreach (var (stream, text) in pieces)
        {
            var isHalfACharacterLast = text.Length > 0 && char.IsHighSurrogate(text[^1]);
            var length = text.Length - (moreMayCome && isHalfACharacterLast ? 1 : 0);
            if (length > 0)
            {
                _frame.Add(new StreamOutput(stream, text.ToString(0, length)));
            }

            if (length < text.Length)
            {
                Piece(stream).Append(text, length, 1);
            }
        }
    }

    private void ReplaceCleared()
    {
        if (_frame.BeginAfterWait())
        {
            _pieces.Clear();
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
