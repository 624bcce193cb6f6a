using System.Text;

namespace Notebooks.Execution;

/// <summary>Sends what code writes to the console to the cell that the code belongs to; outside cells the console stays as it was.</summary>
internal sealed class ConsoleRouter : TextWriter
{
    private static readonly Lock Installing = new();
    private static bool s_installed;

    private readonly string _stream;
    private readonly TextWriter _console;

    private ConsoleRouter(string stream, TextWriter console)
    {
        _stream = stream;
        _console = console;
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Puts itself in front of the console, once.</summary>
    public static void Install()
    {
        lock (Installing)
        {
            if (!s_installed)
            {
                s_installed = true;
                Console.SetOut(new ConsoleRouter("stdout", Console.Out));
                Console.SetError(new ConsoleRouter("stderr", Console.Error));
            }
        }
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> text)
    {
        if (CurrentCell.Outputs is CellOutputs cell)
        {
            cell.Write(_stream, text);
        }
        else
        {
            _console.Write(text);
        }
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write($"{value}{NewLine}");

    /// <inheritdoc/>
    public override void Flush() => _console.Flush();
}
