using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>softmax(Q Kᵀ / √E + mask) V, with Q … × L × E, K … × S × E and V … × S × F: Vaswani et al. (2017), eq. 1.</summary>
            /// <param name="query">Q.</param>
            /// <param name="key">K.</param>
            /// <param name="value">V.</param>
            /// <param name="attn_mask">L × S: truth values, true where Q may look; or numbers that are added.</param>
            /// <param name="p">The probability with which a weight is dropped.</param>
            /// <param name="is_casual">Whether each row of Q looks at those of K only that are not behind it.</param>
            /// <returns>… × L × F.</returns>
            /// <exception cref="ArgumentException">A mask is given, and is_casual is set.</exception>
            public static Tensor scaled_dot_product_attention(
                Tensor query, Tensor key, Tensor value, Tensor? attn_mask = null, double p = 0, bool is_casual = false)
            {
                if (is_casual && attn_mask is not null)
                {
                    throw new ArgumentException("is_casual makes the mask itself; give one of the two.", nameof(is_casual));
                }

                using var keys = Call.One("transpose.int", key, -2L, -1L);
                using var scaled = query * (1 / Math.Sqrt(query.size(-1)));
                using var scores = Call.One("matmul", scaled, keys);
                using var causal = is_casual ? Call.One("tril", ones([query.size(-2), key.size(-2)], ScalarType.Bool)) : null;
                using var masked = Masked(scores, causal ?? attn_mask);
                using var weights = Call.One("softmax.int", masked, -1L);
                using var kept = dropout(weights, p, p > 0);
                return Call.One("matmul", kept, value);
            }

            private static Tensor Masked(Tensor scores, Tensor? mask)
            {
                if (mask is null)
                {
                    return scores.alias();
                }

                if (mask.dtype != ScalarType.Bool)
                {
                    return scores + mask;
                }

                using var hidden = Call.One("logical_not", mask);
                return Call.One("masked_fill.Scalar", scores, hidden, double.NegativeInfinity);
            }
        }
    }
}
