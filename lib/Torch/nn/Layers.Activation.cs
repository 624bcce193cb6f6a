using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>max(0, x).</summary>
        public static ReLU ReLU(bool inplace = false) => new(inplace);

        /// <summary>min(max(0, x), 6).</summary>
        public static ReLU6 ReLU6(bool inplace = false) => new(inplace);

        /// <summary>x, or slope · x below 0.</summary>
        public static LeakyReLU LeakyReLU(double negative_slope = 0.01, bool inplace = false) => new(negative_slope, inplace);

        /// <summary>x, or α (eˣ − 1) below 0.</summary>
        public static ELU ELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

        /// <summary>λ x, or λ α (eˣ − 1) below 0, with the constants that keep mean 0 and variance 1: Klambauer et al. (2017).</summary>
        public static SELU SELU(bool inplace = false) => new(inplace);

        /// <summary>x, or α (exp(x/α) − 1) below 0.</summary>
        public static CELU CELU(double alpha = 1.0, bool inplace = false) => new(alpha, inplace);

        /// <summary>x Φ(x), Φ the normal distribution's.</summary>
        public static GELU GELU() => new();

        /// <summary>x σ(x).</summary>
        public static SiLU SiLU() => new();

        /// <summary>x tanh(softplus(x)).</summary>
        public static Mish Mish() => new();

        /// <summary>1 / (1 + e^(−x)).</summary>
        public static Sigmoid Sigmoid() => new();

        /// <summary>ln σ(x).</summary>
        public static LogSigmoid LogSigmoid() => new();

        /// <summary>The hyperbolic tangent.</summary>
        public static Tanh Tanh() => new();

        /// <summary>x, drawn into [min_val, max_val].</summary>
        public static Hardtanh Hardtanh(double min_val = -1.0, double max_val = 1.0, bool inplace = false) => new(min_val, max_val, inplace);

        /// <summary>ln(1 + e^(βx)) / β; x itself where βx is above the threshold.</summary>
        public static Softplus Softplus(double beta = 1.0, double threshold = 20.0) => new(beta, threshold);

        /// <summary>x / (1 + |x|).</summary>
        public static Softsign Softsign() => new();

        /// <summary>eˣ / Σ eˣ along a dimension.</summary>
        public static Softmax Softmax(long dim) => new(dim);

        /// <summary>e⁻ˣ / Σ e⁻ˣ along a dimension.</summary>
        public static Softmin Softmin(long dim) => new(dim);

        /// <summary>x − ln Σ eˣ along a dimension.</summary>
        public static LogSoftmax LogSoftmax(long dim) => new(dim);

        /// <summary>a σ(b), with a and b the halves of x along a dimension.</summary>
        public static GLU GLU(long dim = -1) => new(dim);

        /// <summary>x, or a x below 0, a being learnt: one for all, or one for each channel.</summary>
        public static PReLU PReLU(long num_parameters = 1, double init = 0.25, Device? device = null, ScalarType? dtype = null) =>
            new(num_parameters, init, device, dtype);
    }
}
