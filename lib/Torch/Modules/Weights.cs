using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>What PyTorch's layers start from, so that the same seed gives the same network.</summary>
internal static class Weights
{
    /// <summary>Weights and biases of linear layers and convolutions: uniform in ±1/√(inputs of an output).</summary>
    public static void Initialize(Tensor weight, Tensor? bias)
    {
        init.kaiming_uniform_(weight, Math.Sqrt(5));
        if (bias is not null)
        {
            var (inputs, _) = init.CalculateFanInAndFanOut(weight);
            var bound = inputs > 0 ? 1 / Math.Sqrt(inputs) : 0;
            init.uniform_(bias, -bound, bound);
        }
    }

    /// <summary>The weights of recurrent layers: uniform in ±1/√(hidden size).</summary>
    public static void Recurrent(IEnumerable<Tensor> weights, long hiddenSize)
    {
        var bound = 1 / Math.Sqrt(hiddenSize);
        foreach (var weight in weights)
        {
            init.uniform_(weight, -bound, bound);
        }
    }
}
