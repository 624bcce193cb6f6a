namespace DeepLearning.Display;

/// <summary>One line of a console, written over and over; into a file or a pipe only the last state goes.</summary>
internal sealed class ConsoleStage(TextWriter console, bool isWatched) : IStage
{
    private int _length;

    /// <inheritdoc/>
    public bool IsWatched => isWatched;

    /// <inheritdoc/>
    public void Show(IShown state)
    {
        var line = state.Form(MimeTypes.Text);
        console.Write($"{(_length > 0 ? "\r" : "")}{line.PadRight(_length)}");
        _length = line.Length;
    }

    /// <inheritdoc/>
    public void ShowLast(IShown state)
    {
        Show(state);
        console.WriteLine();
        _length = 0;
    }
}
