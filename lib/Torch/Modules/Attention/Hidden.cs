using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What attention adds to its scores: −∞ where a query does not look.</summary>
internal static class Hidden
{
    /// <summary>The masks of queries and of keys as one, N · heads × L × S or what is broadcast to it; null when there is none.</summary>
    public static Tensor? Of(Tensor like, Tensor? attention, Tensor? padding, long batch, long heads, long keys)
    {
        var queries = attention is null ? null : Added(attention, like.dtype);
        if (padding is null)
        {
            return queries;
        }

        var columns = Call.One("view", Added(padding, like.dtype), new[] { batch, 1, 1, keys });
        var spread = Call.One("expand", columns, new[] { -1, heads, -1, -1 });
        var ready = Call.One("reshape", spread, new[] { batch * heads, 1, keys });
        return queries is null ? ready : queries + ready;
    }

    /// <summary>The same, and a key more that every query sees.</summary>
    public static Tensor? Longer(Tensor? mask) => mask is null ? null : Call.One("constant_pad_nd", mask, new[] { 0L, 1L });

    private static Tensor Added(Tensor mask, ScalarType dtype) => mask.dtype == ScalarType.Bool
        ? Call.One("masked_fill.Scalar", zeros(mask.shape, dtype), mask, double.NegativeInfinity)
        : mask;
}
