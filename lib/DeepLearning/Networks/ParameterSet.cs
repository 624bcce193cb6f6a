using System.Collections;

namespace DeepLearning;

/// <summary>
/// All parameters of a model. Their values lie in one array, the learnt ones first, and so do their gradients:
/// an optimizer's step, clipping and a checkpoint are one pass each.
/// </summary>
public sealed class ParameterSet : IReadOnlyList<Parameter>
{
    private readonly Parameter[] _parameters, _weights;

    internal ParameterSet(IEnumerable<Parameter> parameters)
    {
        _parameters = [.. parameters.OrderBy(parameter => parameter.Role == ParameterRole.RunningAverage)];
        _weights = [.. _parameters.Where(parameter => parameter.Role == ParameterRole.Weight)];
        Size = _parameters.Where(parameter => parameter.Role != ParameterRole.RunningAverage).Sum(parameter => parameter.Size);
        (Values, Gradient) = (new double[_parameters.Sum(parameter => parameter.Size)], new double[Size]);
        var offset = 0;
        foreach (var parameter in _parameters)
        {
            parameter.Place(Values, Gradient, offset);
            offset += parameter.Size;
        }
    }

    /// <summary>How many parameters there are, running averages included.</summary>
    public int Count => _parameters.Length;

    /// <summary>How many numbers are learnt.</summary>
    public int Size { get; }

    /// <summary>The parameter at a place.</summary>
    /// <param name="index">Its place.</param>
    public Parameter this[int index] => _parameters[index];

    /// <summary>The parameter of a name, such as <c>W1</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="KeyNotFoundException">There is none of this name.</exception>
    public Parameter this[string name] => _parameters.FirstOrDefault(parameter => parameter.Name == name)
        ?? throw new KeyNotFoundException($"There is no parameter '{name}'. There are {string.Join(", ", _parameters.Select(parameter => parameter.Name))}.");

    /// <summary>The sum of all squared weights, Σ W²; biases, scales and shifts do not count.</summary>
    public double SquaredWeights => _weights.Sum(weight => Squares.Sum(weight.Values.Span));

    internal double[] Values { get; }

    internal double[] Gradient { get; }

    /// <summary>A copy of all values, running averages included.</summary>
    public double[] Copy() => [.. Values];

    /// <summary>Sets all values.</summary>
    /// <param name="values">What <see cref="Copy"/> gave.</param>
    /// <exception cref="ArgumentException">They are not as many.</exception>
    public void Restore(ReadOnlySpan<double> values)
    {
        if (values.Length != Values.Length)
        {
            throw new ArgumentException($"There are {values.Length} values, expected {Values.Length}.", nameof(values));
        }

        values.CopyTo(Values);
    }

    /// <inheritdoc/>
    public IEnumerator<Parameter> GetEnumerator() => _parameters.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Adds the penalty's gradient, 2λW, to every weight's.</summary>
    /// <returns>The penalty λ Σ W².</returns>
    internal double AddPenalty(double l2)
    {
        if (l2 == 0)
        {
            return 0;
        }

        var squares = 0.0;
        foreach (var weight in _weights)
        {
            squares += Squares.SumAndAdd(weight.Values.Span, 2 * l2, weight.Gradients.Span);
        }

        return l2 * squares;
    }
}
