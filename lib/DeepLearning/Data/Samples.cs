using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>Samples with their classes.</summary>
/// <param name="X">The samples, d × n: one a column.</param>
/// <param name="Labels">The class of each, from 0.</param>
/// <param name="Classes">The classes' names.</param>
/// <exception cref="ArgumentException">There are more labels than columns, or fewer.</exception>
public sealed record Samples(Matrix<double> X, int[] Labels, IReadOnlyList<string> Classes)
{
    /// <summary>The class of each, from 0.</summary>
    public int[] Labels { get; init; } = Labels.Length == X.ColumnCount
        ? Labels
        : throw new ArgumentException(
            $"There are {X.ColumnCount} columns and {Labels.Length} labels, but a sample is a column{(Labels.Length == X.RowCount ? ": is the matrix transposed?" : " with a label.")}",
            nameof(Labels));

    /// <summary>How many samples there are, n.</summary>
    public int Count => X.ColumnCount;

    /// <summary>How many numbers a sample has, d.</summary>
    public int Dimensions => X.RowCount;

    /// <summary>The classes as columns with a single 1, K × n.</summary>
    public Matrix<double> OneHot()
    {
        var columns = new double[Classes.Count * Count];
        for (var i = 0; i < Count; i++)
        {
            columns[i * Classes.Count + Labels[i]] = 1;
        }

        return Matrix<double>.Build.Dense(Classes.Count, Count, columns);
    }

    /// <summary>The samples at these places, in this order.</summary>
    /// <param name="indices">Their columns.</param>
    /// <exception cref="ArgumentException">A column is none of the samples', or their matrix is not dense.</exception>
    public Samples At(IReadOnlyList<int> indices)
    {
        var columns = Matrix<double>.Build.Dense(Dimensions, indices.Count);
        Batches.Gather(X, [.. indices], columns);
        return new(columns, [.. indices.Select(i => Labels[i])], Classes);
    }
}
