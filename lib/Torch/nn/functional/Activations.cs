using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>max(0, x).</summary>
            public static Tensor relu(Tensor x, bool inplace = false) => inplace ? Call.Change(x, "relu_", x) : Call.One("relu", x);

            /// <summary>min(max(0, x), 6).</summary>
            public static Tensor relu6(Tensor x, bool inplace = false) => inplace ? Call.Change(x, "relu6_", x) : Call.One("relu6", x);

            /// <summary>x, or slope · x below 0.</summary>
            public static Tensor leaky_relu(Tensor input, double negative_slope = 0.01, bool inplace = false) =>
                inplace ? Call.Change(input, "leaky_relu_", input, negative_slope) : Call.One("leaky_relu", input, negative_slope);

            /// <summary>x, or α (eˣ − 1) below 0.</summary>
            public static Tensor elu(Tensor x, double alpha = 1, bool inplace = false) =>
                inplace ? Call.Change(x, "elu_", x, alpha) : Call.One("elu", x, alpha);

            /// <summary>λ x, or λ α (eˣ − 1) below 0, with the constants that keep mean 0 and variance 1: Klambauer et al. (2017).</summary>
            public static Tensor selu(Tensor x, bool inplace = false) => inplace ? Call.Change(x, "selu_", x) : Call.One("selu", x);

            /// <summary>x, or α (exp(x/α) − 1) below 0.</summary>
            public static Tensor celu(Tensor x, double alpha = 1, bool inplace = false) =>
                inplace ? Call.Change(x, "celu_", x, alpha) : Call.One("celu", x, alpha);

            /// <summary>x Φ(x), Φ the normal distribution's.</summary>
            public static Tensor gelu(Tensor x) => Call.One("gelu", x);

            /// <summary>x σ(x).</summary>
            public static Tensor silu(Tensor x, bool inplace = false) => inplace ? Call.Change(x, "silu_", x) : Call.One("silu", x);

            /// <summary>x tanh(softplus(x)).</summary>
            public static Tensor mish(Tensor x, bool inplace = false) => inplace ? Call.Change(x, "mish_", x) : Call.One("mish", x);

            /// <summary>ln(1 + e^(βx)) / β; x itself where βx is above the threshold.</summary>
            public static Tensor softplus(Tensor x, double beta = 1, double threshold = 20) => Call.One("softplus", x, beta, threshold);

            /// <summary>x / (1 + |x|).</summary>
            public static Tensor softsign(Tensor x) => x / (1 + x.abs());

            /// <summary>1 / (1 + e^(−x)).</summary>
            public static Tensor sigmoid(Tensor x) => Call.One("sigmoid", x);

            /// <summary>ln σ(x).</summary>
            public static Tensor logsigmoid(Tensor x) => Call.One("log_sigmoid", x);

            /// <summary>The hyperbolic tangent.</summary>
            public static Tensor tanh(Tensor x) => Call.One("tanh", x);

            /// <summary>x, drawn into [min_val, max_val].</summary>
            public static Tensor hardtanh(Tensor x, double min_val = -1, double max_val = 1, bool inplace = false) =>
                inplace ? Call.Change(x, "hardtanh_", x, min_val, max_val) : Call.One("hardtanh", x, min_val, max_val);

            /// <summary>x, or a x below 0, with one a for all or one for each channel.</summary>
            public static Tensor prelu(Tensor x, Tensor weight) => Call.One("prelu", x, weight);

            /// <summary>a σ(b), with a and b the halves of x along a dimension.</summary>
            public static Tensor glu(Tensor input, long dim = -1) => Call.One("glu", input, dim);

            /// <summary>eˣ / Σ eˣ along a dimension.</summary>
            public static Tensor softmax(Tensor input, long dim, ScalarType? dtype = null) => Call.One("softmax.int", input, dim, dtype);

            /// <summary>e⁻ˣ / Σ e⁻ˣ along a dimension.</summary>
            public static Tensor softmin(Tensor input, long dim, ScalarType? dtype = null) => Call.One("softmax.int", -input, dim, dtype);

            /// <summary>x − ln Σ eˣ along a dimension.</summary>
            public static Tensor log_softmax(Tensor input, long dim, ScalarType? dtype = null) => Call.One("log_softmax.int", input, dim, dtype);
        }
    }
}
