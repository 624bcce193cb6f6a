namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class LocalSlopeTests
{
    [Fact]
    public void Exp_of_the_output() => IsToldThat("y is eˣ already", exp: (_, y) => Math.Exp(y));

    [Fact]
    public void The_power_rule() => IsToldThat("that is the power rule", exp: (x, _) => x * Math.Exp(x - 1));

    [Fact]
    public void Tanh_by_its_input() => IsToldThat("1 − y², not 1 − x²", tanh: (x, _) => 1 - x * x);

    [Fact]
    public void Tanh_without_the_square() => IsToldThat("the output has to be squared", tanh: (_, y) => 1 - y);

    [Fact]
    public void Tanh_twice() => IsToldThat("no second tanh", tanh: (_, y) => 1 - Math.Pow(Math.Tanh(y), 2));

    [Fact]
    public void The_sigmoids_slope() => IsToldThat("logistic sigmoid", tanh: (_, y) => y * (1 - y));

    [Fact]
    public void The_rectifiers_output() => IsToldThat("its slope is 0 or 1", relu: (_, y) => y);

    [Fact]
    public void A_rectifier_that_passes_everything() => IsToldThat("left of 0 the rectifier is flat", relu: (_, _) => 1);

    [Fact]
    public void A_rectifier_that_passes_zero() => IsToldThat("at 0 itself the course takes 0", relu: (x, _) => x >= 0 ? 1 : 0);

    private static void IsToldThat(
        string reason, Func<double, double, double>? exp = null, Func<double, double, double>? tanh = null, Func<double, double, double>? relu = null) =>
        Wrong.IsToldThat(reason, "local-slope", (string operation, double x, double y) => operation switch
        {
            "exp" => exp is null ? y : exp(x, y),
            "tanh" => tanh is null ? 1 - y * y : tanh(x, y),
            _ => relu is null ? (x > 0 ? 1 : 0) : relu(x, y),
        });
}
