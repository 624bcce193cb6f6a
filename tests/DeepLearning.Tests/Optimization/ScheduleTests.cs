namespace DeepLearning.Tests.Optimization;

public sealed class ScheduleTests
{
    [Fact]
    public void Constant_stays() => Assert.All(new long[] { 0, 1, long.MaxValue }, step => Assert.Equal(0.3, new Constant(0.3).At(step)));

    [Theory]
    [InlineData(0, 0.8)]
    [InlineData(9, 0.8)]
    [InlineData(10, 0.4)]
    [InlineData(19, 0.4)]
    [InlineData(20, 0.2)]
    public void Step_decay_multiplies_at_the_end_of_each_stretch(long step, double rate) =>
        Assert.Equal(rate, new StepDecay(0.8, 0.5, 10).At(step), 1e-15);

    /// <summary>The corners of the first cycles of the course at KTH: η from 1e-5 to 1e-1, n_s = 500.</summary>
    [Theory]
    [InlineData(0, 1e-5)]
    [InlineData(250, 0.050005)]
    [InlineData(500, 1e-1)]
    [InlineData(501, 0.1 - 0.09999 / 500)]
    [InlineData(750, 0.050005)]
    [InlineData(1000, 1e-5)]
    [InlineData(1500, 1e-1)]
    [InlineData(6000, 1e-5)]
    public void Triangular_goes_straight_up_and_down(long step, double rate) =>
        Assert.Equal(rate, new Triangular(1e-5, 1e-1, 500).At(step), 1e-15);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(25, 0.1 + 0.9 * 0.85355339059327378)]
    [InlineData(50, 0.55)]
    [InlineData(100, 0.1)]
    [InlineData(101, 0.1)]
    [InlineData(long.MaxValue, 0.1)]
    public void Cosine_falls_along_half_a_wave_and_stays(long step, double rate) => Assert.Equal(rate, new Cosine(1, 100, 0.1).At(step), 1e-15);

    [Theory]
    [InlineData(0, 0.2)]
    [InlineData(3, 0.8)]
    [InlineData(4, 1)]
    [InlineData(5, 1)]
    [InlineData(30, 0.55)]
    [InlineData(55, 0.1)]
    public void Warm_up_grows_to_the_first_rate_of_the_schedule_that_follows(long step, double rate) =>
        Assert.Equal(rate, new WarmUp(5, new Cosine(1, 50, 0.1)).At(step), 1e-15);

    [Fact]
    public void Warm_up_of_no_steps_is_the_schedule_itself() => Assert.Equal(0.5, new WarmUp(0, new Constant(0.5)).At(0));

    [Fact]
    public void A_stretch_of_no_steps_is_refused() =>
        Assert.All(new ISchedule[] { new StepDecay(1, 0.5, 0), new Triangular(0, 1, 0), new Cosine(1, 0) }, schedule =>
            Assert.Throws<ArgumentOutOfRangeException>(() => schedule.At(0)));
}
