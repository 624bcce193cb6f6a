using System.Numerics;
using System.Runtime.InteropServices;

namespace DeepLearning;

/// <summary>
/// Runs an optimizer's formula over all parameters in one pass: each number is read and written once, so that a step costs
/// what its memory traffic costs, and nothing is allocated.
/// </summary>
internal static class Update
{
    /// <summary>The state before the first step: as many vectors of zeros as the rule remembers.</summary>
    public static OptimizerState Start<TRule>(int count)
        where TRule : struct, IUpdateRule
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new([.. Enumerable.Range(0, TRule.Remembered).Select(_ => new double[count])]);
    }

    /// <summary>Takes a step.</summary>
    /// <exception cref="ArgumentException">The parameters, the gradient and the state are not equally long.</exception>
    public static void Apply<TRule>(Span<double> parameters, ReadOnlySpan<double> gradient, OptimizerState state, TRule rule)
        where TRule : struct, IUpdateRule
    {
        Check<TRule>(parameters.Length, gradient.Length, state);
        var first = TRule.Remembered > 0 ? state.Vectors[0].AsSpan() : [];
        var second = TRule.Remembered > 1 ? state.Vectors[1].AsSpan() : [];
        var whole = parameters.Length - parameters.Length % Vector<double>.Count;
        Run(parameters[..whole], gradient, first, second, rule);
        if (whole < parameters.Length)
        {
            RunRest(parameters[whole..], gradient[whole..], Rest(first, whole), Rest(second, whole), rule);
        }

        state.Steps++;
    }

    /// <summary>A share that a moving average keeps of its past, in [0, 1).</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not.</exception>
    public static void CheckShare(double share, string name)
    {
        if (share is not (>= 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(name, share, $"{name} is the share that is kept of the past: at least 0, less than 1.");
        }
    }

    private static void Run<TRule>(
        Span<double> parameters, ReadOnlySpan<double> gradient, Span<double> first, Span<double> second, TRule rule)
        where TRule : struct, IUpdateRule
    {
        ref var parameter = ref MemoryMarshal.GetReference(parameters);
        ref var slope = ref MemoryMarshal.GetReference(gradient);
        ref var firsts = ref MemoryMarshal.GetReference(first);
        ref var seconds = ref MemoryMarshal.GetReference(second);
        for (nuint i = 0; i < (nuint)parameters.Length; i += (nuint)Vector<double>.Count)
        {
            var one = TRule.Remembered > 0 ? Vector.LoadUnsafe(ref firsts, i) : default;
            var two = TRule.Remembered > 1 ? Vector.LoadUnsafe(ref seconds, i) : default;
            rule.Next(Vector.LoadUnsafe(ref parameter, i), Vector.LoadUnsafe(ref slope, i), ref one, ref two).StoreUnsafe(ref parameter, i);
            if (TRule.Remembered > 0)
            {
                one.StoreUnsafe(ref firsts, i);
            }

            if (TRule.Remembered > 1)
            {
                two.StoreUnsafe(ref seconds, i);
            }
        }
    }

    /// <summary>The last parameters, too few to fill a vector: copied into one, and back.</summary>
    private static void RunRest<TRule>(
        Span<double> parameters, ReadOnlySpan<double> gradient, Span<double> first, Span<double> second, TRule rule)
        where TRule : struct, IUpdateRule
    {
        var width = Vector<double>.Count;
        Span<double> padded = stackalloc double[4 * width];
        padded.Clear();
        parameters.CopyTo(padded);
        gradient.CopyTo(padded[width..]);
        first.CopyTo(padded[(2 * width)..]);
        second.CopyTo(padded[(3 * width)..]);
        Run(padded[..width], padded[width..], padded[(2 * width)..], padded[(3 * width)..], rule);
        padded[..parameters.Length].CopyTo(parameters);
        padded.Slice(2 * width, first.Length).CopyTo(first);
        padded.Slice(3 * width, second.Length).CopyTo(second);
    }

    private static Span<double> Rest(Span<double> remembered, int whole) => remembered.IsEmpty ? [] : remembered[whole..];

    private static void Check<TRule>(int count, int gradientCount, OptimizerState state)
        where TRule : struct, IUpdateRule
    {
        if (gradientCount != count)
        {
            throw new ArgumentException($"The gradient has {gradientCount} components, and there are {count} parameters: they must be equally many.");
        }

        if (state.Vectors.Count != TRule.Remembered)
        {
            throw new ArgumentException($"The state has {state.Vectors.Count} vectors, this optimizer needs {TRule.Remembered}: it was started by another one.");
        }

        for (var i = 0; i < state.Vectors.Count; i++)
        {
            if (state.Vectors[i].Length != count)
            {
                throw new ArgumentException($"The state is that of {state.Vectors[i].Length} parameters, and there are {count}: use the state that Start({count}) gave.");
            }
        }
    }
}
