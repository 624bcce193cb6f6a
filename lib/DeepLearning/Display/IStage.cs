namespace DeepLearning.Display;

/// <summary>Where something that changes is shown: a notebook's output, or the console.</summary>
internal interface IStage
{
    /// <summary>Whether somebody watches, so that states before the last one are worth showing.</summary>
    bool IsWatched { get; }

    /// <summary>Shows a state in place of the one before.</summary>
    void Show(IShown state);

    /// <summary>Shows the state that stays.</summary>
    void ShowLast(IShown state);
}
