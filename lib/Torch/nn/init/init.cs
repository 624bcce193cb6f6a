using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Fills tensors, parameters before all, with what training starts from; none of it is recorded for gradients.</summary>
        public static partial class init
        {
            /// <summary>Fills it with one number.</summary>
            /// <returns>The tensor.</returns>
            public static Tensor constant_(Tensor tensor, Scalar val) => Unrecorded(tensor, () => tensor.fill_(val));

            /// <summary>Fills it with ones.</summary>
            /// <returns>The tensor.</returns>
            public static Tensor ones_(Tensor tensor) => constant_(tensor, 1);

            /// <summary>Fills it with zeros.</summary>
            /// <returns>The tensor.</returns>
            public static Tensor zeros_(Tensor tensor) => constant_(tensor, 0);

            /// <summary>Fills it with random numbers of a normal distribution.</summary>
            /// <returns>The tensor.</returns>
            public static Tensor normal_(Tensor tensor, double mean = 0, double std = 1, Generator? generator = null) =>
                Unrecorded(tensor, () => tensor.normal_(mean, std, generator));

            /// <summary>Fills it with random numbers, uniform in [low, high).</summary>
            /// <returns>The tensor.</returns>
            public static Tensor uniform_(Tensor tensor, double low = 0, double high = 1, Generator? generator = null) =>
                Unrecorded(tensor, () => tensor.uniform_(low, high, generator));

            /// <summary>Fills a matrix with ones on the diagonal, and zeros.</summary>
            /// <returns>The tensor.</returns>
            public static Tensor eye_(Tensor tensor)
            {
                using var identity = Call.One("eye.m", tensor.size(0), tensor.size(1));
                return Unrecorded(tensor, () => tensor.copy_(identity));
            }

            /// <summary>Uniform in ±gain √(6 / (inputs + outputs)): Glorot and Bengio (2010), eq. 16.</summary>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">It has fewer than two dimensions.</exception>
            public static Tensor xavier_uniform_(Tensor tensor, double gain = 1)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                var bound = Math.Sqrt(3) * gain * Math.Sqrt(2.0 / (fanIn + fanOut));
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Normal with the standard deviation gain √(2 / (inputs + outputs)): Glorot and Bengio (2010).</summary>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">It has fewer than two dimensions.</exception>
            public static Tensor xavier_normal_(Tensor tensor, double gain = 1)
            {
                var (fanIn, fanOut) = CalculateFanInAndFanOut(tensor);
                return normal_(tensor, 0, gain * Math.Sqrt(2.0 / (fanIn + fanOut)));
            }

            /// <summary>Uniform in ±gain √(3 / fan), the gain that of the nonlinearity: He et al. (2015), eq. 10.</summary>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">It has fewer than two dimensions.</exception>
            public static Tensor kaiming_uniform_(
                Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU)
            {
                var bound = Math.Sqrt(3) * (calculate_gain(nonlinearity, a) / Math.Sqrt(Fan(tensor, mode)));
                return uniform_(tensor, -bound, bound);
            }

            /// <summary>Normal with the standard deviation gain / √fan, the gain that of the nonlinearity: He et al. (2015), eq. 10.</summary>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">It has fewer than two dimensions.</exception>
            public static Tensor kaiming_normal_(
                Tensor tensor, double a = 0, FanInOut mode = FanInOut.FanIn, NonlinearityType nonlinearity = NonlinearityType.LeakyReLU) =>
                normal_(tensor, 0, calculate_gain(nonlinearity, a) / Math.Sqrt(Fan(tensor, mode)));

            /// <summary>A random matrix whose rows, or columns when they are fewer, are orthonormal, times gain: Saxe et al. (2013).</summary>
            /// <returns>The tensor.</returns>
            /// <exception cref="ArgumentException">It has fewer than two dimensions.</exception>
            public static Tensor orthogonal_(Tensor tensor, double gain = 1, Generator? generator = null)
            {
                _ = CalculateFanInAndFanOut(tensor);
                using var graph = no_grad();
                using var scope = NewDisposeScope();
                var rows = tensor.size(0);
                var columns = tensor.NumberOfElements / rows;
                var random = empty([rows, columns], tensor.dtype).normal_(0, 1, generator);
                var (q, r) = Call.Two("linalg_qr", rows < columns ? Call.One("t", random) : random);
                q = q * Call.One("diag", r).sign();
                tensor.copy_(Call.One("view_as", rows < columns ? Call.One("t", q).contiguous() : q, tensor)).mul_(gain);
                return tensor;
            }

            private static Tensor Unrecorded(Tensor tensor, Action fill)
            {
                using var graph = no_grad();
                fill();
                return tensor;
            }
        }
    }
}
