using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What layers compute, without their parameters: those are given.</summary>
        public static partial class functional
        {
            /// <summary>x Wᵀ + b, with x (… × inputs), W (outputs × inputs) and b (outputs).</summary>
            public static Tensor linear(Tensor input, Tensor weights, Tensor? bias = null) => Call.One("linear", input, weights, bias);

            /// <summary>x₁ᵀ Wₖ x₂ + bₖ for each output k, with W (outputs × inputs₁ × inputs₂).</summary>
            public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor? bias = null) =>
                Call.One("bilinear", input1, input2, weight, bias);

            /// <summary>The row of W for each index.</summary>
            public static Tensor embedding(
                Tensor input, Tensor weight, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
                bool scale_grad_by_freq = false, bool sparse = false)
            {
                var padding = padding_idx is < 0 ? padding_idx + weight.size(0) : padding_idx;
                if (max_norm is { } norm)
                {
                    using var graph = no_grad();
                    Call.Do("embedding_renorm_", weight.detach(), input.contiguous(), norm, norm_type);
                }

                return Call.One("embedding", weight, input, padding ?? -1, scale_grad_by_freq, sparse);
            }

            /// <summary>A one in the place that each index names, and zeros: … × classes, of integers.</summary>
            /// <param name="x">Indices, of int64.</param>
            /// <param name="num_classes">How many classes; by default the largest index and one.</param>
            public static Tensor one_hot(Tensor x, long num_classes = -1) => Call.One("one_hot", x, num_classes);
        }
    }
}
