using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>A named matrix of a model, such as the weights W1 (outputs × inputs) or the bias b1 (outputs × 1), with its gradient.</summary>
public sealed class Parameter
{
    private readonly Action<Span<double>> _initialize;
    private double[] _values = [], _gradient = [];
    private int _offset;

    internal Parameter(string name, int rows, int columns, ParameterRole role, Action<Span<double>> initialize)
    {
        (Name, Rows, Columns, Role, _initialize) = (name, rows, columns, role, initialize);
    }

    /// <summary>The name: the formula's letter and the layer's number, from 1.</summary>
    public string Name { get; }

    /// <summary>How many rows the matrix has.</summary>
    public int Rows { get; }

    /// <summary>How many columns the matrix has.</summary>
    public int Columns { get; }

    /// <summary>What it is for.</summary>
    public ParameterRole Role { get; }

    /// <summary>How many numbers it has, rows · columns.</summary>
    public int Size => Rows * Columns;

    /// <summary>Its value, rows × columns. Reading gives a copy, and writing copies into the model.</summary>
    /// <exception cref="ArgumentException">The matrix that is written has another shape.</exception>
    public Matrix<double> Value
    {
        get => Values.ToMatrix();
        set
        {
            if (value.RowCount != Rows || value.ColumnCount != Columns)
            {
                throw new ArgumentException($"{Name} is {Rows}×{Columns}, not {Display.Text.Shape(value)}.", nameof(value));
            }

            DeepLearning.Columns.Of(value).Span.CopyTo(Values.Span);
        }
    }

    /// <summary>A copy of ∂J/∂(this), rows × columns, from the last backward pass.</summary>
    /// <exception cref="InvalidOperationException">It is a running average, which has no gradient.</exception>
    public Matrix<double> Gradient => Role != ParameterRole.RunningAverage
        ? Gradients.ToMatrix()
        : throw new InvalidOperationException($"{Name} is a running average: it has no gradient.");

    internal Columns Values => new(_values, _offset, Rows, Columns);

    internal Columns Gradients => new(_gradient, _offset, Rows, Columns);

    /// <summary>The name and the shape: <c>W1 50×3072</c>.</summary>
    public override string ToString() => $"{Name} {Rows}×{Columns}";

    internal void Place(double[] values, double[] gradient, int offset)
    {
        (_values, _gradient, _offset) = (values, gradient, offset);
        _initialize(Values.Span);
    }
}
