namespace Notebooks.Execution;

/// <summary>A console on which the reader of the notebook types: each line that a cell reads is asked for.</summary>
internal sealed class ConsoleInput : TextReader
{
    private string _line = "";

    /// <inheritdoc/>
    public override int Peek() => _line.Length > 0 ? _line[0] : -1;

    /// <inheritdoc/>
    public override int Read()
    {
        Span<char> character = stackalloc char[1];
        return Read(character) == 0 ? -1 : character[0];
    }

    /// <inheritdoc/>
    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override int Read(Span<char> buffer)
    {
        if (_line.Length == 0 && buffer.Length > 0)
        {
            _line = CurrentCell.Ask("", isPassword: false) is { } line ? line + "\n" : "";
        }

        var count = Math.Min(buffer.Length, _line.Length);
        _line.AsSpan(0, count).CopyTo(buffer);
        _line = _line[count..];
        return count;
    }

    /// <inheritdoc/>
    public override string? ReadLine()
    {
        var rest = _line.TrimEnd('\n');
        (var hasRest, _line) = (_line.Length > 0, "");
        return hasRest ? rest : CurrentCell.Ask("", isPassword: false);
    }

    /// <summary>One line, because nobody can type the end of a file here.</summary>
    public override string ReadToEnd() => ReadLine() ?? "";
}
