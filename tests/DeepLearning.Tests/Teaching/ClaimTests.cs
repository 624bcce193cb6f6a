using System.Text.Json.Nodes;
using DeepLearning.Tests.Display;

namespace DeepLearning.Tests.Teaching;

public sealed class ClaimTests
{
    [Fact]
    public void That_False_ShowsACrossRecordsAndThrows()
    {
        using var notebook = new Notebook();

        var exception = Assert.Throws<ClaimFailedException>(() => Claim.That("momentum ends lower", false));

        Assert.Equal("momentum ends lower: it does not hold", exception.Message);
        Assert.Equal("✗ momentum ends lower: it does not hold", notebook.Text);
        AssertJson("""{"kind":"claim","name":"momentum ends lower","holds":false,"why":"it does not hold"}""", notebook.Record);
    }

    [Theory]
    [InlineData(0.30)]
    [InlineData(0.363)]
    [InlineData(0.42)]
    public void Within_ValueInTheBandOrAtItsEnds_Holds(double value)
    {
        using var notebook = new Notebook();

        Claim.Within("test error", value, 0.30, 0.42);

        Assert.StartsWith("✓ test error: ", notebook.Text);
        Assert.EndsWith("expected within [0.3, 0.42]", notebook.Text);
        Assert.Equal(value, notebook.Record["value"]!.GetValue<double>());
    }

    [Fact]
    public void Within_RecordsValueAndBand()
    {
        using var notebook = new Notebook();

        Claim.Within("test error", 0.25, 0, 1);

        AssertJson("""{"kind":"claim","name":"test error","holds":true,"value":0.25,"low":0,"high":1}""", notebook.Record);
    }

    [Theory]
    [InlineData(0.5, "test error: 0.5, expected within [0.3, 0.4]: 0.1 too high")]
    [InlineData(0.25, "test error: 0.25, expected within [0.3, 0.4]: 0.05 too low")]
    [InlineData(double.NaN, "test error: NaN, expected within [0.3, 0.4]: the value is not a number")]
    [InlineData(double.PositiveInfinity, "test error: Infinity, expected within [0.3, 0.4]: Infinity too high")]
    public void Within_ValueOutside_SaysHowFarOff(double value, string message)
    {
        using var notebook = new Notebook();

        Assert.Equal(message, Assert.Throws<ClaimFailedException>(() => Claim.Within("test error", value, 0.3, 0.4)).Message);
        Assert.False(notebook.Record["holds"]!.GetValue<bool>());
    }

    [Fact]
    public void Within_NaN_IsRecordedAsNull()
    {
        using var notebook = new Notebook();

        Assert.Throws<ClaimFailedException>(() => Claim.Within("loss", double.NaN, 0, 1));

        Assert.Null(notebook.Record["value"]);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.NaN)]
    public void Within_ABandWithoutAnEnd_DoesNotHold(double low, double high) => Assert.EndsWith(
        "an end of the band is not a number", Assert.Throws<ClaimFailedException>(() => Claim.Within("loss", 0.5, low, high)).Message);

    [Fact]
    public void AcrossSeeds_EnoughSeeds_Holds()
    {
        using var notebook = new Notebook();
        var tried = new List<int>();

        Claim.AcrossSeeds("it escapes", 10, seed => { tried.Add(seed); return seed != 7; }, atLeast: 0.9);

        Assert.Equal(Enumerable.Range(1, 10), tried);
        Assert.Equal("✓ it escapes (9 of 10 seeds, at least 90 % expected)", notebook.Text);
    }

    [Fact]
    public void AcrossSeeds_TooFewSeeds_NamesThoseThatFail()
    {
        var exception = Assert.Throws<ClaimFailedException>(() => Claim.AcrossSeeds("it escapes", 10, seed => seed is not (3 or 7)));

        Assert.Equal("it escapes (8 of 10 seeds): it does not hold for seed 3, 7", exception.Message);
    }

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), actual.ToJsonString());
}
