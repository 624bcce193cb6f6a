using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class DescentStepTests
{
    private const string Id = "descent-step";

    [Fact]
    public void A_line_search_by_another_method_is_correct_too()
    {
        var exercise = DeepLearning.Exercises.Catalogue.Find(Id);

        var verdict = exercise.Judge((Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi) =>
        {
            var alpha = Enumerable.Range(0, 10_001).Select(i => i * 1e-5).MinBy(alpha => loss(phi - alpha * gradient(phi)));
            return phi - alpha * gradient(phi);
        });

        Assert.Null(verdict.Why);
        Assert.Equal("correct", verdict.Name);
    }

    [Fact]
    public void Uphill() => Wrong.IsToldThat("that goes uphill", Id,
        (Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi) => phi + 0.02 * gradient(phi));

    [Fact]
    public void A_fixed_step() => Wrong.IsToldThat("α = 0.01 is not where the loss along it is smallest", Id,
        (Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi) => phi - 0.01 * gradient(phi));

    [Fact]
    public void Along_one_axis_only() => Wrong.IsToldThat("does not go along the gradient", Id,
        (Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi) => phi.Map2((p, g) => p - 0.02 * Math.Sign(g), gradient(phi)));

    [Fact]
    public void Standing_still() => Wrong.IsToldThat("nothing has moved", Id,
        (Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi) => phi);

    [Fact]
    public void Changing_the_vector_that_was_given() => Wrong.IsToldThat("changed the vector", Id,
        (Func<Vector<double>, double> loss, Func<Vector<double>, Vector<double>> gradient, Vector<double> phi) =>
        {
            phi[0] += 1;
            return phi;
        });
}
