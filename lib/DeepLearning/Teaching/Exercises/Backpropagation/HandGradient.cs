using DeepLearning.Display;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Exercises;

/// <summary>The derivatives of an expression by each of its inputs, written out by hand, against centred differences.</summary>
internal abstract class HandGradient<TDelegate> : Exercise<TDelegate>
    where TDelegate : Delegate
{
    private const double Tolerance = 1e-6;

    /// <summary>The inputs' names, in order.</summary>
    protected abstract IReadOnlyList<string> Inputs { get; }

    /// <summary>Inputs at which the derivatives are asked for.</summary>
    protected abstract IReadOnlyList<double[]> Places { get; }

    /// <summary>The expression's value.</summary>
    protected abstract double Value(double[] at);

    /// <summary>What a function says the derivatives are.</summary>
    protected abstract double[] Derivatives(TDelegate function, double[] at);

    /// <summary>What each common mistake leads to, and how to say it.</summary>
    /// <param name="at">The inputs.</param>
    /// <param name="right">The derivatives there.</param>
    protected abstract IEnumerable<(double[] Value, string Why)> Mistakes(double[] at, double[] right);

    /// <inheritdoc/>
    protected sealed override string? Check(TDelegate attempt) =>
        Places.Select(at => Check(Derivatives(attempt, [.. at]), at)).FirstOrDefault(why => why is not null);

    private static bool IsClose(double[] actual, double[] expected) => actual.Length == expected.Length
        && actual.Zip(expected).All(pair => Math.Abs(pair.First - pair.Second) <= Tolerance * Math.Max(1, Math.Abs(pair.Second)));

    private string? Check(double[] actual, double[] at)
    {
        var expected = GradientCheck.Numeric(point => Value(point.ToArray()), Vector<double>.Build.DenseOfArray(at)).ToArray();
        if (IsClose(actual, expected))
        {
            return null;
        }

        var place = string.Join(", ", Inputs.Zip(at, (name, value) => $"{name} = {Text.Number(value)}"));
        var names = string.Join(", ", Inputs);
        return $"at {place} expected {Text.Numbers(expected)} by {names} (centred differences, tolerance {Tolerance:0e+0}), " +
            $"got {Text.Numbers(actual)}{Reason(actual, expected, at)}";
    }

    private string Reason(double[] actual, double[] expected, double[] at)
    {
        if (actual.Length != expected.Length)
        {
            return $": {actual.Length} derivatives, expected {expected.Length}, one for each input";
        }

        var mistake = Mistake(wrong => IsClose(actual, wrong), Mistakes(at, expected));
        return mistake.Length > 0 ? mistake : Idea(actual, expected);
    }

    private string Idea(double[] actual, double[] expected)
    {
        if (FirstIdea.Of(actual, expected, Tolerance) is { } idea)
        {
            return $": {idea}";
        }

        var wrong = Inputs.Where((_, i) => !IsClose([actual[i]], [expected[i]])).ToList();
        var (noun, verb) = wrong.Count == 1 ? ("derivative", "is") : ("derivatives", "are");
        return wrong.Count < Inputs.Count ? $": only the {noun} by {string.Join(" and ", wrong)} {verb} wrong" : "";
    }
}
