namespace DeepLearning.Tests.Teaching;

public sealed class ProgressTests
{
    [Fact]
    public void To_tells_everybody_in_turn_before_the_report_returns()
    {
        var told = new List<string>();
        var progress = Progress.To<int>(step => told.Add($"board {step}"), step => told.Add($"bar {step}"));

        progress.Report(1);
        told.Add("next");
        progress.Report(2);

        Assert.Equal(["board 1", "bar 1", "next", "board 2", "bar 2"], told);
    }
}
