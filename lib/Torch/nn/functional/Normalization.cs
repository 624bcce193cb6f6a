using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>(x − mean) / √(variance + ε) · weight + bias of each channel, over the batch and the places of N × C × ….</summary>
            /// <param name="input">N × C × ….</param>
            /// <param name="running_mean">The mean of each channel; in training drawn towards the batch's.</param>
            /// <param name="running_var">The variance of each channel; in training drawn towards the batch's.</param>
            /// <param name="weight">A factor for each channel.</param>
            /// <param name="bias">A summand for each channel.</param>
            /// <param name="training">Whether to take the batch's mean and variance, not the running ones.</param>
            /// <param name="momentum">How far the running ones are drawn: 0 … 1.</param>
            /// <param name="eps">ε.</param>
            public static Tensor batch_norm(
                Tensor input, Tensor? running_mean, Tensor? running_var, Tensor? weight = null, Tensor? bias = null, bool training = false,
                double momentum = 0.1, double eps = 1e-5) =>
                Call.One("batch_norm", input, weight, bias, running_mean, running_var, training, momentum, eps, false);

            /// <summary>(x − mean) / √(variance + ε) · weight + bias, over the last dimensions of each sample.</summary>
            public static Tensor layer_norm(
                Tensor input, long[] normalized_shape, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Call.One("layer_norm", input, normalized_shape, weight, bias, eps);

            /// <summary>(x − mean) / √(variance + ε) · weight + bias, over each group of channels of each sample.</summary>
            public static Tensor group_norm(Tensor input, long num_groups, Tensor? weight = null, Tensor? bias = null, double eps = 1e-5) =>
                Call.One("group_norm", input, num_groups, weight, bias, eps);

            /// <summary>(x − mean) / √(variance + ε) · weight + bias, over each channel of each sample.</summary>
            public static Tensor instance_norm(
                Tensor input, Tensor? running_mean = null, Tensor? running_var = null, Tensor? weight = null, Tensor? bias = null,
                bool use_input_stats = true, double momentum = 0.1, double eps = 1e-5) =>
                Call.One("instance_norm", input, weight, bias, running_mean, running_var, use_input_stats, momentum, eps, false);

            /// <summary>x / max(‖x‖ₚ, ε) along a dimension.</summary>
            public static Tensor normalize(Tensor input, double p = 2, long dim = 1, double eps = 1e-12)
            {
                using var norm = Call.One("norm.ScalarOpt_dim", input, p, Argument.ListOf(dim), true);
                using var bounded = Call.One("clamp_min", norm, eps);
                return input / bounded;
            }
        }
    }
}
