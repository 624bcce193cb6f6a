using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class LargestRateTests
{
    private const string Id = "largest-rate";

    [Fact]
    public void The_bound_of_the_line_is_the_published_one()
    {
        var answer = (Func<Matrix<double>, double>)DeepLearning.Exercises.Catalogue.Find(Id).Answer;

        Assert.Equal(0.03998, answer(Matrix<double>.Build.DenseOfArray(new[,] { { 24, 22.82 }, { 22.82, 30.0242 } })), 1e-5);
    }

    [Fact]
    public void The_smallest_eigenvalue() => IsToldThat("smallest eigenvalue", hessian => 2 / hessian.Evd().EigenValues.Real().Minimum());

    [Fact]
    public void One_over_the_largest() => IsToldThat("that is 1/λ", hessian => 1 / hessian.Evd().EigenValues.Real().Maximum());

    [Fact]
    public void The_largest_diagonal_element() => IsToldThat("largest diagonal element", hessian => 2 / hessian.Diagonal().Maximum());

    [Fact]
    public void The_trace() => IsToldThat("sum of the eigenvalues", hessian => 2 / hessian.Trace());

    [Fact]
    public void The_matrix_is_shown_row_by_row() => IsToldThat("Hessian [(24, 22.82), (22.82, 30.0242)]", _ => 1);

    [Fact]
    public void Not_a_number() => IsToldThat("got NaN", hessian => double.NaN);

    private static void IsToldThat(string reason, Func<Matrix<double>, double> attempt) => Wrong.IsToldThat(reason, Id, attempt);
}
