using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// A parameter with the gradient that is to be checked. A tuple will do: <c>("W", W, dW)</c> with two matrices, two vectors, or two arrays.
/// The parameter's numbers are read and moved where they lie; the gradient is copied.
/// </summary>
public sealed class ParameterGradient
{
    private readonly int? _rows;

    /// <summary>A matrix, r × c.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The parameter; dense.</param>
    /// <param name="gradient">The gradient, r × c.</param>
    /// <exception cref="ArgumentException">The parameter is not dense, so that its numbers cannot be moved where they lie.</exception>
    public ParameterGradient(string name, Matrix<double> value, Matrix<double> gradient)
        : this(name, value.AsColumnMajorArray() ?? throw NotDense(name), gradient.ToColumnMajorArray(), Text.Shape(value), Problems(value, gradient)) =>
        _rows = value.RowCount;

    /// <summary>A vector.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The parameter; dense.</param>
    /// <param name="gradient">The gradient, as long.</param>
    /// <exception cref="ArgumentException">The parameter is not dense, so that its numbers cannot be moved where they lie.</exception>
    public ParameterGradient(string name, Vector<double> value, Vector<double> gradient)
        : this(name, value.AsArray() ?? throw NotDense(name), gradient.ToArray())
    {
    }

    /// <summary>An array.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The parameter.</param>
    /// <param name="gradient">The gradient, as long.</param>
    public ParameterGradient(string name, double[] value, double[] gradient)
        : this(name, value, [.. gradient], $"{value.Length} components", Problems(value.Length, gradient.Length))
    {
    }

    private ParameterGradient(Parameter parameter)
        : this(parameter.Name, parameter.Values.Memory, parameter.Gradients.Span.ToArray(), $"{parameter.Rows}×{parameter.Columns}", null) =>
        _rows = parameter.Rows;

    private ParameterGradient(string name, Memory<double> values, double[] gradient, string shape, string? problem) =>
        (Name, Values, Gradient, Shape, Problem) = (name, values, gradient, shape, problem);

    /// <summary>The parameter's name.</summary>
    public string Name { get; }

    /// <summary>The parameter's shape: <c>50×3072</c>, <c>50 components</c>.</summary>
    public string Shape { get; }

    /// <summary>The numbers of the parameter itself.</summary>
    internal Memory<double> Values { get; }

    /// <summary>The numbers of the gradient, in the same order.</summary>
    internal double[] Gradient { get; }

    /// <summary>Why the gradient cannot be compared; null when its shape is right.</summary>
    internal string? Problem { get; }

    /// <summary>The parameters that a model learns, with a copy of the gradients of its last backward pass.</summary>
    /// <param name="parameters">The model's parameters; running averages are left out.</param>
    public static IReadOnlyList<ParameterGradient> Of(ParameterSet parameters) =>
        [.. parameters.Where(parameter => parameter.Role != ParameterRole.RunningAverage).Select(parameter => new ParameterGradient(parameter))];

    /// <summary>A matrix with its gradient.</summary>
    public static implicit operator ParameterGradient((string Name, Matrix<double> Value, Matrix<double> Gradient) parameter) =>
        new(parameter.Name, parameter.Value, parameter.Gradient);

    /// <summary>A vector with its gradient.</summary>
    public static implicit operator ParameterGradient((string Name, Vector<double> Value, Vector<double> Gradient) parameter) =>
        new(parameter.Name, parameter.Value, parameter.Gradient);

    /// <summary>An array with its gradient.</summary>
    public static implicit operator ParameterGradient((string Name, double[] Value, double[] Gradient) parameter) =>
        new(parameter.Name, parameter.Value, parameter.Gradient);

    /// <summary>Where a number lies: <c>row 1, column 2</c>, <c>component 3</c>.</summary>
    internal string Place(int index) => _rows is { } rows ? $"row {index % rows}, column {index / rows}" : $"component {index}";

    private static string? Problems(int count, int gradientCount) =>
        count == gradientCount ? null : $"the gradient has {gradientCount} components, expected {count}";

    private static string? Problems(Matrix<double> value, Matrix<double> gradient)
    {
        var turned = (gradient.ColumnCount, gradient.RowCount) == (value.RowCount, value.ColumnCount) ? ": is it transposed?" : "";
        return Text.Shape(value) == Text.Shape(gradient) ? null : $"the gradient is {Text.Shape(gradient)}, expected {Text.Shape(value)}{turned}";
    }

    private static ArgumentException NotDense(string name) =>
        new($"The parameter '{name}' is not a dense matrix or vector, whose numbers could be moved in place: make it one with Build.DenseOfMatrix or Build.DenseOfVector.");
}
