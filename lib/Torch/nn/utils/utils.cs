using TorchSharp.Calls;
using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>What is done with all parameters, or all gradients, at once.</summary>
        public static partial class utils
        {
            /// <summary>Shortens all gradients together, so that the norm of them as one vector is at most max_norm.</summary>
            /// <returns>The norm before.</returns>
            public static double clip_grad_norm_(IEnumerable<Parameter> tensors, double max_norm, double norm_type = 2)
            {
                using var graph = no_grad();
                var gradients = Gradients(tensors);
                if (gradients.Length == 0)
                {
                    return 0;
                }

                var norms = Call.Many("_foreach_norm.Scalar", gradients, norm_type);
                using var together = Call.One("stack", norms);
                using var total = Call.One("linalg_vector_norm", together, norm_type);
                var norm = total.ToDouble();
                var factor = max_norm / (norm + 1e-6);
                if (!(factor >= 1))
                {
                    Call.Do("_foreach_mul_.Scalar", gradients, factor);
                }

                Free(norms);
                Free(gradients);
                return norm;
            }

            /// <summary>Draws each element of all gradients into [−clip_value, clip_value].</summary>
            public static void clip_grad_value_(IEnumerable<Parameter> parameters, double clip_value)
            {
                using var graph = no_grad();
                var gradients = Gradients(parameters);
                foreach (var gradient in gradients)
                {
                    Call.Do("clamp_", gradient, -clip_value, clip_value);
                }

                Free(gradients);
            }

            /// <summary>All elements of parameters one behind the other, recorded for gradients.</summary>
            public static Tensor parameters_to_vector(IEnumerable<Tensor> parameters) =>
                Call.One("cat", parameters.Select(parameter => Call.One("reshape", parameter, Argument.ListOf(-1))).ToArray(), 0L);

            /// <summary>Makes parameters views of a vector's elements, one behind the other.</summary>
            /// <exception cref="System.Runtime.InteropServices.ExternalException">The vector is too short.</exception>
            public static void vector_to_parameters(Tensor vec, IEnumerable<Tensor> parameters)
            {
                using var graph = no_grad();
                var start = 0L;
                foreach (var parameter in parameters)
                {
                    using var part = Call.One("narrow", vec, 0L, start, parameter.NumberOfElements);
                    using var shaped = Call.One("view", part, parameter.shape);
                    parameter.set_data(shaped);
                    start += parameter.NumberOfElements;
                }
            }

            private static Tensor[] Gradients(IEnumerable<Parameter> parameters) =>
                [.. parameters.Select(parameter => parameter.grad).OfType<Tensor>()];

            private static void Free(Tensor[] tensors)
            {
                foreach (var tensor in tensors)
                {
                    tensor.Dispose();
                }
            }
        }
    }
}
