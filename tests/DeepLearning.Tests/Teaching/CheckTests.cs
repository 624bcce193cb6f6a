using DeepLearning.Tests.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Teaching;

public sealed class CheckTests
{
    private static readonly Matrix<double> Row = Matrix<double>.Build.Dense(1, 6);

    [Fact]
    public void Close_WithinTheTolerance_IsRecordedAsAnAbsoluteDifference()
    {
        using var notebook = new Notebook();

        Check.Close("loss", 12.3669, 12.367, 1e-3);

        Assert.Equal("✓ loss: 12.3669, expected 12.367 ± 0.001", notebook.Text);
        Assert.Equal("check", (string?)notebook.Record["kind"]);
        Assert.Equal(1e-4, notebook.Record["value"]!.GetValue<double>(), 1e-9);
    }

    [Theory]
    [InlineData(12.369)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Close_Beyond_Throws(double actual) =>
        Assert.Throws<ClaimFailedException>(() => Check.Close("loss", actual, 12.367, 1e-3));

    [Fact]
    public void Close_Vectors_NamesTheWorstElement()
    {
        var exception = Assert.Throws<ClaimFailedException>(() => Check.Close("path", Vector(1, 2.5, 3.1), Vector(1, 2, 3), 0.2));

        Assert.Equal("path: 3 values, largest difference 0.5, tolerance 0.2: got 2.5, expected 2 at index 1", exception.Message);
    }

    [Fact]
    public void Close_NaNInAVector_IsTheWorst()
    {
        var exception = Assert.Throws<ClaimFailedException>(() => Check.Close("path", Vector(9, double.NaN), Vector(1, 2), 0.2));

        Assert.EndsWith("got NaN, expected 2 at index 1", exception.Message);
    }

    [Fact]
    public void Close_Matrices_NamesRowAndColumn()
    {
        var expected = Matrix<double>.Build.Dense(2, 3);
        var actual = expected.Clone();
        actual[1, 2] = 4;

        var exception = Assert.Throws<ClaimFailedException>(() => Check.Close("weights", actual, expected, 1));

        Assert.EndsWith("got 4, expected 0 at row 1, column 2", exception.Message);
    }

    [Fact]
    public void Close_Paths_NamesThePointAndTheComponent()
    {
        Vector<double>[] expected = [Vector(0, 0), Vector(1, 1)];
        Vector<double>[] actual = [Vector(0, 0), Vector(1, 2)];

        var exception = Assert.Throws<ClaimFailedException>(() => Check.Close("path", actual, expected, 0.1));

        Assert.EndsWith("got 2, expected 1 at point 1, component 1", exception.Message);
    }

    [Theory]
    [InlineData(new[] { 2, 4 }, "path, point 0: 2 components, expected 3: 1 component too few")]
    [InlineData(new[] { 3 }, "path: 1 points, expected 2: 1 point too few")]
    [InlineData(new[] { 3, 4 }, "path, point 1: 4 components, expected 3: 1 component too many")]
    public void Close_PathsOfOtherPointsOrComponents_SaysWhich(int[] lengths, string message) => Assert.Equal(message, Assert.Throws<ClaimFailedException>(() =>
        Check.Close("path", lengths.Select(length => Vector<double>.Build.Dense(length)), [Vector<double>.Build.Dense(3), Vector<double>.Build.Dense(3)], 1)).Message);

    [Fact]
    public void Close_APathOfNoPointsAgainstNone_Holds() => Check.Close("path", Array.Empty<Vector<double>>(), [], 0);

    [Fact]
    public void Close_DifferentLengths_SaysBoth()
    {
        var exception = Assert.Throws<ClaimFailedException>(() => Check.Close("losses", Vector(1, 2), Vector(1, 2, 3), 1));

        Assert.Equal("losses: 2 values, expected 3: 1 value too few", exception.Message);
    }

    [Fact]
    public void Close_NothingAgainstNothing_Holds() => Check.Close("losses", Array.Empty<double>(), [], 0);

    [Fact]
    public void Shape_Transposed_IsRecognised()
    {
        using var notebook = new Notebook();

        var exception = Assert.Throws<ClaimFailedException>(() => Check.Shape("weights", Row.Transpose(), 1, 6));

        Assert.Equal("weights: shape 6×1, expected 1×6: is it transposed?", exception.Message);
        Assert.Equal("✗ " + exception.Message, notebook.Text);
    }

    [Fact]
    public void Shape_Other_SaysBothShapes() =>
        Assert.Equal("weights: shape 1×6, expected 2×6: 1 row too few", Assert.Throws<ClaimFailedException>(() => Check.Shape("weights", Row, 2, 6)).Message);

    [Fact]
    public void Gradient_OfACubic_AgreesToTheTolerance()
    {
        using var notebook = new Notebook();

        Check.Gradient("cubic", phi => Math.Pow(phi[0], 3) + 2 * phi[1], phi => Vector(3 * phi[0] * phi[0], 2), Vector(1.5, -4));

        Assert.StartsWith("✓ cubic: gradient against centred differences", notebook.Text);
    }

    [Fact]
    public void Gradient_OneComponentWrong_NamesIt()
    {
        var exception = Assert.Throws<ClaimFailedException>(() =>
            Check.Gradient("cubic", phi => Math.Pow(phi[0], 3) + 2 * phi[1], phi => Vector(3 * phi[0] * phi[0], 1), Vector(1, 0)));

        Assert.EndsWith("component 1 is 1, the differences say 2", exception.Message);
    }

    [Fact]
    public void Gradient_OfAnotherLength_SaysSo() =>
        Assert.Contains("the gradient has 1 components, expected 2", Assert.Throws<ClaimFailedException>(() =>
            Check.Gradient("cubic", phi => phi[0], _ => Vector(1), Vector(1, 0))).Message);

    private static Vector<double> Vector(params double[] values) => Vector<double>.Build.DenseOfArray(values);
}
