using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

public static partial class Check
{
    /// <summary>Checks a matrix's shape.</summary>
    /// <param name="name">What the matrix is.</param>
    /// <param name="matrix">The matrix.</param>
    /// <param name="rows">How many rows it should have.</param>
    /// <param name="columns">How many columns it should have.</param>
    /// <exception cref="ClaimFailedException">The shape differs.</exception>
    public static void Shape(string name, Matrix<double> matrix, int rows, int columns) =>
        Shape(name, matrix, rows, columns, quietly: false);

    private static void Shape(string name, Matrix<double> matrix, int rows, int columns, bool quietly)
    {
        var right = matrix.RowCount == rows && matrix.ColumnCount == columns;
        if (right && quietly)
        {
            return;
        }

        var text = $"{name}: shape {Text.Shape(matrix)}{(right ? "" : $", expected {rows}×{columns}")}";
        Assertion.Settle("check", text, right ? null : ShapeIdea.Of((matrix.RowCount, matrix.ColumnCount), (rows, columns)), name);
    }
}
