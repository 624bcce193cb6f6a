namespace TorchSharp;

public static partial class torch
{
    /// <summary>Sum of all elements.</summary>
    public static Tensor sum(Tensor input, ScalarType? type = null) => input.sum(type);

    /// <summary>Sum along a dimension.</summary>
    public static Tensor sum(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => input.sum(dim, keepdim, type);

    /// <summary>Sum along dimensions.</summary>
    public static Tensor sum(Tensor input, long[] dim, bool keepdim = false, ScalarType? type = null) => input.sum(dim, keepdim, type);

    /// <summary>Mean of all elements.</summary>
    public static Tensor mean(Tensor input) => input.mean();

    /// <summary>Mean along dimensions.</summary>
    public static Tensor mean(Tensor input, long[] dimensions, bool keepdim = false, ScalarType? type = null) =>
        input.mean(dimensions, keepdim, type);

    /// <summary>Product of all elements.</summary>
    public static Tensor prod(Tensor input, ScalarType? type = null) => input.prod(type);

    /// <summary>Product along a dimension.</summary>
    public static Tensor prod(Tensor input, long dim, bool keepdim = false, ScalarType? type = null) => input.prod(dim, keepdim, type);

    /// <summary>Standard deviation of all elements, by n − 1 when unbiased.</summary>
    public static Tensor std(Tensor input, bool unbiased = true) => input.std(unbiased);

    /// <summary>Standard deviation along a dimension, by n − 1 when unbiased.</summary>
    public static Tensor std(Tensor input, long dimension, bool unbiased = true, bool keepdim = false) => input.std(dimension, unbiased, keepdim);

    /// <summary>Standard deviation along dimensions, by n − 1 when unbiased.</summary>
    public static Tensor std(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false) => input.std(dimensions, unbiased, keepdim);

    /// <summary>Variance of all elements, by n − 1 when unbiased.</summary>
    public static Tensor var(Tensor input, bool unbiased = true) => input.var(unbiased);

    /// <summary>Variance along a dimension, by n − 1 when unbiased.</summary>
    public static Tensor var(Tensor input, long dimension, bool unbiased = true, bool keepdim = false) => input.var(dimension, unbiased, keepdim);

    /// <summary>Variance along dimensions, by n − 1 when unbiased.</summary>
    public static Tensor var(Tensor input, long[] dimensions, bool unbiased = true, bool keepdim = false) => input.var(dimensions, unbiased, keepdim);

    /// <summary>The largest element.</summary>
    public static Tensor max(Tensor input) => input.max();

    /// <summary>The largest elements along a dimension, and where they stand.</summary>
    public static (Tensor values, Tensor indexes) max(Tensor input, long dim, bool keepdim = false) => input.max(dim, keepdim);

    /// <summary>The larger of each pair.</summary>
    public static Tensor max(Tensor input, Tensor other) => input.max(other);

    /// <summary>The smallest element.</summary>
    public static Tensor min(Tensor input) => input.min();

    /// <summary>The smallest elements along a dimension, and where they stand.</summary>
    public static (Tensor values, Tensor indexes) min(Tensor input, long dim, bool keepdim = false) => input.min(dim, keepdim);

    /// <summary>The smaller of each pair.</summary>
    public static Tensor min(Tensor input, Tensor other) => input.min(other);

    /// <summary>The largest elements along dimensions.</summary>
    public static Tensor amax(Tensor input, params long[] dims) => input.amax(dims);

    /// <summary>The largest elements along dimensions.</summary>
    public static Tensor amax(Tensor input, long[] dims, bool keepdim) => input.amax(dims, keepdim);

    /// <summary>The smallest elements along dimensions.</summary>
    public static Tensor amin(Tensor input, params long[] dims) => input.amin(dims);

    /// <summary>The smallest elements along dimensions.</summary>
    public static Tensor amin(Tensor input, long[] dims, bool keepdim) => input.amin(dims, keepdim);

    /// <summary>Where the largest element stands, counted through all.</summary>
    public static Tensor argmax(Tensor input) => input.argmax();

    /// <summary>Where the largest elements along a dimension stand.</summary>
    public static Tensor argmax(Tensor input, long dim, bool keepdim = false) => input.argmax(dim, keepdim);

    /// <summary>Where the smallest element stands, counted through all.</summary>
    public static Tensor argmin(Tensor input) => input.argmin();

    /// <summary>Where the smallest elements along a dimension stand.</summary>
    public static Tensor argmin(Tensor input, long dim, bool keepdim = false) => input.argmin(dim, keepdim);

    /// <summary>The median element, the lower of two.</summary>
    public static Tensor median(Tensor input) => input.median();

    /// <summary>The median elements along a dimension, and where they stand.</summary>
    public static (Tensor values, Tensor indexes) median(Tensor input, long dim, bool keepdim = false) => input.median(dim, keepdim);

    /// <summary>The quantile along a dimension, or of all elements, interpolated between two.</summary>
    public static Tensor quantile(Tensor input, Tensor q, long? dim = null, bool keepdim = false) => input.quantile(q, dim, keepdim);

    /// <summary>Whether any element is not 0.</summary>
    public static Tensor any(Tensor input) => input.any();

    /// <summary>Along a dimension, whether any element is not 0.</summary>
    public static Tensor any(Tensor input, long dim, bool keepdim = false) => input.any(dim, keepdim);

    /// <summary>Whether all elements are not 0.</summary>
    public static Tensor all(Tensor input) => input.all();

    /// <summary>Along a dimension, whether all elements are not 0.</summary>
    public static Tensor all(Tensor input, long dim, bool keepdim = false) => input.all(dim, keepdim);

    /// <summary>ln Σ e^x along a dimension, without overflow.</summary>
    public static Tensor logsumexp(Tensor input, long dim, bool keepdim = false) => input.logsumexp(dim, keepdim);

    /// <summary>ln Σ e^x along dimensions, without overflow.</summary>
    public static Tensor logsumexp(Tensor input, long[] dims, bool keepdim = false) => input.logsumexp(dims, keepdim);

    /// <summary>Sums up to each element along a dimension.</summary>
    public static Tensor cumsum(Tensor input, long dim, ScalarType? type = null) => input.cumsum(dim, type);

    /// <summary>Products up to each element along a dimension.</summary>
    public static Tensor cumprod(Tensor input, long dim, ScalarType? type = null) => input.cumprod(dim, type);

    /// <summary>How many elements are not 0.</summary>
    public static Tensor count_nonzero(Tensor input, long[]? dims = null) => input.count_nonzero(dims);

    /// <summary>e^x divided by the sum of all e^x along a dimension.</summary>
    public static Tensor softmax(Tensor input, int dim, ScalarType? dtype = null) => input.softmax(dim, dtype);
}
