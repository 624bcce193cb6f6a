namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class CentredSlopeTests
{
    [Fact]
    public void A_step_to_the_right_only() => IsToldThat("that is the forward difference", (f, x, h) => (f(x + h) - f(x)) / h);

    [Fact]
    public void A_step_to_the_left_only() => IsToldThat("that is the backward difference", (f, x, h) => (f(x) - f(x - h)) / h);

    [Fact]
    public void Half_the_distance() => IsToldThat("2h apart, not h", (f, x, h) => (f(x + h) - f(x - h)) / h);

    [Fact]
    public void Brackets_forgotten() => IsToldThat("put brackets around 2 * h", (f, x, h) => (f(x + h) - f(x - h)) / 2 * h);

    [Fact]
    public void Left_minus_right() => IsToldThat("the sign is flipped", (f, x, h) => (f(x - h) - f(x + h)) / (2 * h));

    [Fact]
    public void The_rise_alone() => IsToldThat("divide it by the run", (f, x, h) => f(x + h) - f(x - h));

    [Fact]
    public void Half_steps() => IsToldThat("those are steps of h/2", (f, x, h) => (f(x + h / 2) - f(x - h / 2)) / h);

    [Fact]
    public void Of_the_parabola_only() => IsToldThat("use the function that is given", (_, x, _) => 6 * x - 4);

    [Fact]
    public void Not_a_number() => IsToldThat("got NaN", (_, _, _) => double.NaN);

    private static void IsToldThat(string reason, Func<Func<double, double>, double, double, double> attempt) =>
        Wrong.IsToldThat(reason, "centred-slope", attempt);
}
