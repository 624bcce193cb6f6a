using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching;

public sealed class HintTests
{
    [Fact]
    public void For_GivesOneMoreHintEachTimeAndThenSaysThatThereAreNoMore()
    {
        using var notebook = new Notebook();

        for (var i = 0; i < 5; i++)
        {
            Hint.For("bracket-steps");
        }

        var lines = notebook.Outputs.Select(output => output["text/plain"]).ToList();
        Assert.StartsWith("• Hint 1 of 3 for bracket-steps: ", lines[0]);
        Assert.StartsWith("• Hint 3 of 3 for bracket-steps: ", lines[2]);
        Assert.Equal(["• There are no more hints for bracket-steps.", "• There are no more hints for bracket-steps."], lines[3..]);
        Assert.Equal(3, lines[..3].Distinct().Count());
    }

    [Fact]
    public void For_UnknownExercise_ListsThoseThatExist()
    {
        var exception = Assert.Throws<ArgumentException>(() => Hint.For("adam-stp"));

        Assert.StartsWith("There is no exercise \"adam-stp\". There are: bracket-rules, bracket-steps, ", exception.Message);
    }
}
