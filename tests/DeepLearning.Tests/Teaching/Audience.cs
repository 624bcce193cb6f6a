using DeepLearning.Display;

namespace DeepLearning.Tests.Teaching;

/// <summary>Remembers what was shown, and when.</summary>
internal sealed class Audience(TimeProvider clock, bool isWatched = true) : IStage
{
    public List<(TimeSpan Time, string Text, bool IsLast)> Shown { get; } = [];

    public bool IsWatched => isWatched;

    public void Show(IShown state) => Add(state, isLast: false);

    public void ShowLast(IShown state) => Add(state, isLast: true);

    private void Add(IShown state, bool isLast) =>
        Shown.Add((TimeSpan.FromTicks(clock.GetTimestamp()), state.Form(MimeTypes.Text), isLast));
}
