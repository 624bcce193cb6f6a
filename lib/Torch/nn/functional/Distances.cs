using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>‖x₁ − x₂ + ε‖ₚ of each pair of rows.</summary>
            public static Tensor pairwise_distance(Tensor input1, Tensor input2, double p = 2, double eps = 1e-6, bool keepdim = false) =>
                Call.One("pairwise_distance", input1, input2, p, eps, keepdim);

            /// <summary>x₁ · x₂ / max(‖x₁‖ ‖x₂‖, ε) along a dimension.</summary>
            public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-8) =>
                Call.One("cosine_similarity", x1, x2, dim, eps);
        }
    }
}
