using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Sum of all elements.</summary>
    public Tensor sum(ScalarType? type = null) => Call.One("sum", this, type);

    /// <summary>Sum along a dimension.</summary>
    public Tensor sum(long dim, bool keepdim = false, ScalarType? type = null) => Call.One("sum.dim_IntList", this, Argument.ListOf(dim), keepdim, type);

    /// <summary>Sum along dimensions.</summary>
    public Tensor sum(long[] dim, bool keepdim = false, ScalarType? type = null) => Call.One("sum.dim_IntList", this, dim, keepdim, type);

    /// <summary>Mean of all elements.</summary>
    public Tensor mean() => Call.One("mean", this);

    /// <summary>Mean along dimensions.</summary>
    public Tensor mean(long[] dimensions, bool keepdim = false, ScalarType? type = null) => Call.One("mean.dim", this, dimensions, keepdim, type);

    /// <summary>Product of all elements.</summary>
    public Tensor prod(ScalarType? type = null) => Call.One("prod", this, type);

    /// <summary>Product along a dimension.</summary>
    public Tensor prod(long dim, bool keepdim = false, ScalarType? type = null) => Call.One("prod.dim_int", this, dim, keepdim, type);

    /// <summary>Standard deviation of all elements, by n − 1 when unbiased.</summary>
    public Tensor std(bool unbiased = true) => Call.One("std", this, unbiased);

    /// <summary>Standard deviation along a dimension, by n − 1 when unbiased.</summary>
    public Tensor std(long dimension, bool unbiased = true, bool keepdim = false) =>
        Call.One("std.dim", this, Argument.ListOf(dimension), unbiased, keepdim);

    /// <summary>Standard deviation along dimensions, by n − 1 when unbiased.</summary>
    public Tensor std(long[] dimensions, bool unbiased = true, bool keepdim = false) => Call.One("std.dim", this, dimensions, unbiased, keepdim);

    /// <summary>Variance of all elements, by n − 1 when unbiased.</summary>
    public Tensor var(bool unbiased = true) => Call.One("var", this, unbiased);

    /// <summary>Variance along a dimension, by n − 1 when unbiased.</summary>
    public Tensor var(long dimension, bool unbiased = true, bool keepdim = false) =>
        Call.One("var.dim", this, Argument.ListOf(dimension), unbiased, keepdim);

    /// <summary>Variance along dimensions, by n − 1 when unbiased.</summary>
    public Tensor var(long[] dimensions, bool unbiased = true, bool keepdim = false) => Call.One("var.dim", this, dimensions, unbiased, keepdim);

    /// <summary>The largest element.</summary>
    public Tensor max() => Call.One("max", this);

    /// <summary>The largest elements along a dimension, and where they stand.</summary>
    public (Tensor values, Tensor indexes) max(long dim, bool keepdim = false) => Call.Two("max.dim", this, dim, keepdim);

    /// <summary>The larger of each pair.</summary>
    public Tensor max(Tensor other) => Call.One("max.other", this, other);

    /// <summary>The smallest element.</summary>
    public Tensor min() => Call.One("min", this);

    /// <summary>The smallest elements along a dimension, and where they stand.</summary>
    public (Tensor values, Tensor indexes) min(long dim, bool keepdim = false) => Call.Two("min.dim", this, dim, keepdim);

    /// <summary>The smaller of each pair.</summary>
    public Tensor min(Tensor other) => Call.One("min.other", this, other);

    /// <summary>The largest elements along dimensions.</summary>
    public Tensor amax(params long[] dims) => Call.One("amax", this, dims);

    /// <summary>The largest elements along dimensions.</summary>
    public Tensor amax(long[] dims, bool keepdim) => Call.One("amax", this, dims, keepdim);

    /// <summary>The smallest elements along dimensions.</summary>
    public Tensor amin(params long[] dims) => Call.One("amin", this, dims);

    /// <summary>The smallest elements along dimensions.</summary>
    public Tensor amin(long[] dims, bool keepdim) => Call.One("amin", this, dims, keepdim);

    /// <summary>Where the largest element stands, counted through all.</summary>
    public Tensor argmax() => Call.One("argmax", this, Argument.None, false);

    /// <summary>Where the largest elements along a dimension stand.</summary>
    public Tensor argmax(long dim, bool keepdim = false) => Call.One("argmax", this, dim, keepdim);

    /// <summary>Where the smallest element stands, counted through all.</summary>
    public Tensor argmin() => Call.One("argmin", this, Argument.None, false);

    /// <summary>Where the smallest elements along a dimension stand.</summary>
    public Tensor argmin(long dim, bool keepdim = false) => Call.One("argmin", this, dim, keepdim);

    /// <summary>The median element, the lower of two.</summary>
    public Tensor median() => Call.One("median", this);

    /// <summary>The median elements along a dimension, and where they stand.</summary>
    public (Tensor values, Tensor indexes) median(long dim, bool keepdim = false) => Call.Two("median.dim", this, dim, keepdim);

    /// <summary>The quantile along a dimension, or of all elements, interpolated between two.</summary>
    public Tensor quantile(Tensor q, long? dim = null, bool keepdim = false) => Call.One("quantile", this, q, dim, keepdim);

    /// <summary>Whether any element is not 0.</summary>
    public Tensor any() => Call.One("any", this);

    /// <summary>Along a dimension, whether any element is not 0.</summary>
    public Tensor any(long dim, bool keepdim = false) => Call.One("any.dim", this, dim, keepdim);

    /// <summary>Whether all elements are not 0.</summary>
    public Tensor all() => Call.One("all", this);

    /// <summary>Along a dimension, whether all elements are not 0.</summary>
    public Tensor all(long dim, bool keepdim = false) => Call.One("all.dim", this, dim, keepdim);

    /// <summary>ln Σ e^x along a dimension, without overflow.</summary>
    public Tensor logsumexp(long dim, bool keepdim = false) => Call.One("logsumexp", this, Argument.ListOf(dim), keepdim);

    /// <summary>ln Σ e^x along dimensions, without overflow.</summary>
    public Tensor logsumexp(long[] dims, bool keepdim = false) => Call.One("logsumexp", this, dims, keepdim);

    /// <summary>Sums up to each element along a dimension.</summary>
    public Tensor cumsum(long dim, ScalarType? type = null) => Call.One("cumsum", this, dim, type);

    /// <summary>Products up to each element along a dimension.</summary>
    public Tensor cumprod(long dim, ScalarType? type = null) => Call.One("cumprod", this, dim, type);

    /// <summary>How many elements are not 0.</summary>
    public Tensor count_nonzero(long[]? dims = null) =>
        dims is null ? Call.One("count_nonzero", this, Argument.None) : Call.One("count_nonzero.dim_IntList", this, dims);

    /// <summary>e^x divided by the sum of all e^x along a dimension.</summary>
    public Tensor softmax(long dim, ScalarType? dtype = null) => Call.One("softmax.int", this, dim, dtype);

    /// <summary>The logarithm of <see cref="softmax(long, ScalarType?)"/>, without overflow.</summary>
    public Tensor log_softmax(long dim, ScalarType? dtype = null) => Call.One("log_softmax.int", this, dim, dtype);
    }
}
