using Step = System.Func<
    System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, double>,
    System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, MathNet.Numerics.LinearAlgebra.Vector<double>>,
    MathNet.Numerics.LinearAlgebra.Vector<double>,
    MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class DescentStepTests
{
    private const string Id = "descent-step";

    [Fact]
    public void A_line_search_by_another_method_is_correct_too()
    {
        var exercise = DeepLearning.Exercises.Catalogue.Find(Id);

        var verdict = exercise.Judge((Step)((loss, gradient, phi) =>
        {
            var alpha = Enumerable.Range(0, 10_001).Select(i => i * 1e-5).MinBy(alpha => loss(phi - alpha * gradient(phi)));
            return phi - alpha * gradient(phi);
        }));

        Assert.Null(verdict.Why);
        Assert.Equal("correct", verdict.Name);
    }

    [Fact]
    public void Uphill() => IsToldThat("that goes uphill", (_, gradient, phi) => phi + 0.02 * gradient(phi));

    [Fact]
    public void A_fixed_step() => IsToldThat("α = 0.01 is not where the loss along it is smallest",
        (_, gradient, phi) => phi - 0.01 * gradient(phi));

    [Fact]
    public void Along_one_axis_only() => IsToldThat("does not go along the gradient",
        (_, gradient, phi) => phi.Map2((p, g) => p - 0.02 * Math.Sign(g), gradient(phi)));

    [Fact]
    public void Standing_still() => IsToldThat("nothing has moved", (_, _, phi) => phi);

    [Fact]
    public void Changing_the_vector_that_was_given() => IsToldThat("changed the vector", (_, _, phi) =>
    {
        phi[0] += 1;
        return phi;
    });

    private static void IsToldThat(string reason, Step attempt) => Wrong.IsToldThat(reason, Id, attempt);
}
