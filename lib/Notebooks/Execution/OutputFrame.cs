using Notebooks.Documents;

namespace Notebooks.Execution;

/// <summary>
/// What a cell shows from one clearing to the next. A frame waits together with the clearing before it, and is never passed on
/// when the next one replaces it meanwhile: a loop that clears and shows does not flood its readers.
/// </summary>
/// <param name="host">Where frames are passed on.</param>
internal sealed class OutputFrame(IOutputSink host)
{
    private readonly List<Output> _outputs = [];
    private bool? _clearing;
    private bool _endsNext;

    /// <summary>Adds an output to the frame.</summary>
    public void Add(Output output)
    {
        if (_clearing is null)
        {
            host.Add(output);
        }
        else
        {
            _outputs.Add(output);
        }
    }

    /// <summary>Ends the frame: at once, or when something comes.</summary>
    public void Clear(bool wait)
    {
        _endsNext = wait;
        if (!wait)
        {
            Begin(wait);
        }
    }

    /// <summary>Begins a new frame, if a clearing has waited for something to come, which comes now.</summary>
    /// <returns>Whether it has begun.</returns>
    public bool BeginAfterWait()
    {
        if (!_endsNext)
        {
            return false;
        }

        _endsNext = false;
        Begin(wait: true);
        return true;
    }

    /// <summary>Passes on what waits.</summary>
    public void Flush()
    {
        if (_clearing is { } wait)
        {
            _clearing = null;
            host.Clear(wait);
            _outputs.ForEach(host.Add);
            _outputs.Clear();
        }

        if (_endsNext)
        {
            _endsNext = false;
            host.Clear(wait: true);
        }
    }

    private void Begin(bool wait)
    {
        _outputs.Clear();
        _clearing = wait && _clearing != false;
    }
}
