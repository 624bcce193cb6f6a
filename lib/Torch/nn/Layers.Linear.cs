using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>x Wᵀ + b; W and b start uniform in ±1/√inputs.</summary>
        public static Linear Linear(long inputSize, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
            new(inputSize, outputSize, hasBias, device, dtype);

        /// <summary>x₁ᵀ Wₖ x₂ + bₖ for each output k; W and b start uniform in ±1/√inputs₁.</summary>
        public static Bilinear Bilinear(
            long in1Features, long in2Features, long outputSize, bool hasBias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in1Features, in2Features, outputSize, hasBias, device, dtype);

        /// <summary>Gives what it is given.</summary>
        public static Identity Identity() => new();

        /// <summary>A row of a table for each index; the table starts normal.</summary>
        /// <param name="num_embeddings">How many indices.</param>
        /// <param name="embedding_dims">The length of a row.</param>
        /// <param name="padding_idx">An index whose row stays zero.</param>
        /// <param name="max_norm">The length that rows are shortened to when they are used.</param>
        /// <param name="norm_type">The order of the norm.</param>
        /// <param name="scale_grad_by_freq">Whether to divide a row's gradient by how often it was used.</param>
        /// <param name="sparse">Whether the gradient is a sparse tensor.</param>
        /// <param name="device">Where it lies.</param>
        /// <param name="dtype">The table's dtype.</param>
        public static Embedding Embedding(
            long num_embeddings, long embedding_dims, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
            bool scale_grad_by_freq = false, bool sparse = false, Device? device = null, ScalarType? dtype = null) =>
            new(Modules.Embedding.Random(num_embeddings, embedding_dims, padding_idx, device, dtype), padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse);

        /// <summary>A row of a given table for each index; with <paramref name="freeze"/> it is not learnt.</summary>
        public static Embedding Embedding_from_pretrained(
            Tensor embeddings, bool freeze = true, long? padding_idx = null, double? max_norm = null, double norm_type = 2,
            bool scale_grad_by_freq = false, bool sparse = false) =>
            new(embeddings, padding_idx, max_norm, norm_type, scale_grad_by_freq, sparse, !freeze);

        /// <summary>Makes one dimension of several.</summary>
        public static Flatten Flatten(long start_dim = 1, long end_dim = -1) => new(start_dim, end_dim);

        /// <summary>Makes several dimensions of one.</summary>
        public static Unflatten Unflatten(long dim, long[] unflattened_size) => new(dim, unflattened_size);

        /// <summary>Makes N × C × L, N × C × H × W or N × C × D × H × W larger.</summary>
        public static Upsample Upsample(
            long[]? size = null, double[]? scale_factor = null, UpsampleMode mode = UpsampleMode.Nearest, bool? align_corners = null,
            bool? recompute_scale_factor = null) =>
            new(size, scale_factor, mode, align_corners, recompute_scale_factor);

        /// <summary>x₁ · x₂ / max(‖x₁‖ ‖x₂‖, ε) along a dimension.</summary>
        public static CosineSimilarity CosineSimilarity(long dim = 1, double eps = 1e-8) => new(dim, eps);
    }
}
