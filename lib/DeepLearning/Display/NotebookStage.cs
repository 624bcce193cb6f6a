namespace DeepLearning.Display;

/// <summary>One output of a notebook, updated in place.</summary>
internal sealed class NotebookStage(bool isWatched) : IStage
{
    private Action<IShown>? _update;

    /// <inheritdoc/>
    public bool IsWatched => isWatched;

    /// <inheritdoc/>
    public void Show(IShown state)
    {
        if (_update is { } update)
        {
            update(state);
        }
        else
        {
            _update = Host.ShowUpdatable(state);
        }
    }

    /// <inheritdoc/>
    public void ShowLast(IShown state) => Show(state);
}
