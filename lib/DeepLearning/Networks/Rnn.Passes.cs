using System.Numerics.Tensors;

namespace DeepLearning;

/// <content>The passes forward and backward through time.</content>
public sealed partial class Rnn
{
    // On the way, the outputs' buffer comes to hold the probabilities p_t.
    private double Forward(ReadOnlySpan<int> inputs, ReadOnlySpan<int> targets, Span<double> state)
    {
        var h = Run(inputs, state);
        h[inputs.Length].CopyTo(state);
        var outputs = _outputs.Take(inputs.Length);
        outputs.Repeat(_c.Values);
        MatrixProduct.Add(_v.Values, h.Slice(1, inputs.Length), outputs);
        var loss = 0.0;
        for (var t = 0; t < inputs.Length; t++)
        {
            var right = outputs[t][targets[t]];
            var (largest, logSum) = Softmax.Apply(outputs[t], outputs[t]);
            loss += logSum - (right - largest);
        }

        return loss;
    }

    /// <summary>The states h_0 … h_T, m × (T + 1).</summary>
    private Columns Run(ReadOnlySpan<int> inputs, ReadOnlySpan<double> state)
    {
        var h = _states.Take(inputs.Length + 1);
        state.CopyTo(h[0]);
        for (var t = 0; t < inputs.Length; t++)
        {
            TensorPrimitives.Add(_u.Values[inputs[t]], _b.Values.Span, h[t + 1]);
            MatrixProduct.AddVector(_w.Values, h[t], h[t + 1]);
            VectorFunction.Map<Sigmoids.TanhFunction>(h[t + 1], h[t + 1]);
        }

        return h;
    }

    /// <summary>∂L/∂a_1 … ∂L/∂a_T, m × T: ∂L/∂h_t = Vᵀ ∂L/∂o_t + Wᵀ ∂L/∂a_{t+1}, ∂L/∂a_t = ∂L/∂h_t ∘ (1 − h_t²).</summary>
    private Columns BackwardThroughTime(Columns outputGradient, Columns h)
    {
        var gradient = _stateGradients.Take(outputGradient.Count);
        MatrixProduct.SetTransposedLeft(_v.Values, outputGradient, gradient);
        for (var t = gradient.Count - 1; t >= 0; t--)
        {
            if (t + 1 < gradient.Count)
            {
                MatrixProduct.AddTransposedVector(_w.Values, gradient[t + 1], gradient[t]);
            }

            Tanh.Slope(h[t + 1], gradient[t]);
        }

        return gradient;
    }

    private static void Scatter(Columns gradient, ReadOnlySpan<int> symbols, Columns sum)
    {
        sum.Span.Clear();
        for (var t = 0; t < symbols.Length; t++)
        {
            TensorPrimitives.Add(sum[symbols[t]], gradient[t], sum[symbols[t]]);
        }
    }
}
