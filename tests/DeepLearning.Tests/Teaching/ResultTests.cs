using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching;

public sealed class ResultTests
{
    [Fact]
    public void Record_Number_ShowsAndRecordsIt()
    {
        using var notebook = new Notebook();

        Result.Record("loss after 60 steps", 0.001875);

        Assert.Equal("• loss after 60 steps: 0.001875", notebook.Text);
        Assert.Equal("""{"kind":"result","name":"loss after 60 steps","value":0.001875}""", notebook.Record.ToJsonString());
    }

    [Fact]
    public void Record_Series_ShowsTheFirstTwentyAndRecordsAll()
    {
        using var notebook = new Notebook();

        Result.Record("losses", Enumerable.Range(0, 25).Select(i => i / 2.0));

        Assert.EndsWith("9, 9.5, … 25 numbers)", notebook.Text);
        Assert.Equal(25, notebook.Record["value"]!.AsArray().Count);
        Assert.Equal(12.0, notebook.Record["value"]![24]!.GetValue<double>());
    }

    [Fact]
    public void A_long_series_leaves_a_small_record_that_says_how_long_it_was()
    {
        using var notebook = new Notebook();

        Result.Record("losses", Enumerable.Range(0, 100_000).Select(i => 1 / (1.0 + i)));

        var value = notebook.Record["value"]!.AsArray();
        Assert.Equal((1000, 1.0, 1e-5), (value.Count, value[0]!.GetValue<double>(), value[^1]!.GetValue<double>()));
        Assert.Equal(100_000, (int)notebook.Record["count"]!);
        Assert.True(notebook.Record.ToJsonString().Length < 30_000);
    }

    [Fact]
    public void Record_SeriesThatDiverges_RecordsNullForWhatIsNoNumber()
    {
        using var notebook = new Notebook();

        Result.Record("losses", [1, double.PositiveInfinity]);

        Assert.Equal("""{"kind":"result","name":"losses","value":[1,null]}""", notebook.Record.ToJsonString());
    }
}
