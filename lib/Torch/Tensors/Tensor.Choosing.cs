using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Slices of a dimension by their indices.</summary>
    public Tensor index_select(long dim, Tensor index) => Call.One("index_select", this, dim, index);

    /// <summary>Along a dimension, of each place the element whose index stands there.</summary>
    public Tensor gather(long dim, Tensor index) => Call.One("gather", this, dim, index);

    /// <summary>Along a dimension, with elements of another tensor written where the indices say.</summary>
    public Tensor scatter(long dim, Tensor index, Tensor src) => Call.One("scatter.src", this, dim, index, src);

    /// <summary>Along a dimension, with a number written where the indices say.</summary>
    public Tensor scatter(long dim, Tensor index, Scalar value) => Call.One("scatter.value", this, dim, index, value);

    /// <summary>Along a dimension, elements of another tensor written where the indices say, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor scatter_(long dim, Tensor index, Tensor src) => Call.Change(this, "scatter_.src", this, dim, index, src);

    /// <summary>Along a dimension, a number written where the indices say, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor scatter_(long dim, Tensor index, Scalar value) => Call.Change(this, "scatter_.value", this, dim, index, value);

    /// <summary>Along a dimension, with elements of another tensor added where the indices say.</summary>
    public Tensor scatter_add(long dim, Tensor index, Tensor src) => Call.One("scatter_add", this, dim, index, src);

    /// <summary>Along a dimension, elements of another tensor added where the indices say, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor scatter_add_(long dim, Tensor index, Tensor src) => Call.Change(this, "scatter_add_", this, dim, index, src);

    /// <summary>Slices of another tensor added at indices of a dimension.</summary>
    public Tensor index_add(long dim, Tensor index, Tensor source, Scalar alpha) => Call.One("index_add", this, dim, index, source, alpha);

    /// <summary>Slices of another tensor added at indices of a dimension, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor index_add_(long dim, Tensor index, Tensor source, Scalar alpha) => Call.Change(this, "index_add_", this, dim, index, source, alpha);

    /// <summary>Slices of another tensor written at indices of a dimension, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor index_copy_(long dim, Tensor index, Tensor source) => Call.Change(this, "index_copy_", this, dim, index, source);

    /// <summary>A number written at indices of a dimension, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor index_fill_(long dim, Tensor index, Scalar value) => Call.Change(this, "index_fill_.int_Scalar", this, dim, index, value);

    /// <summary>With a number where the mask is true.</summary>
    public Tensor masked_fill(Tensor mask, Scalar value) => Call.One("masked_fill.Scalar", this, mask, value);

    /// <summary>A number where the mask is true, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor masked_fill_(Tensor mask, Scalar value) => Call.Change(this, "masked_fill_.Scalar", this, mask, value);

    /// <summary>The elements where the mask is true, in one dimension.</summary>
    public Tensor masked_select(Tensor mask) => Call.One("masked_select", this, mask);

    /// <summary>The elements at indices counted through all.</summary>
    public Tensor take(Tensor index) => Call.One("take", this, index);

    /// <summary>Along a dimension, of each place the element whose index stands there, broadcast.</summary>
    public Tensor take_along_dim(Tensor indices, long dim) => Call.One("take_along_dim", this, indices, dim);

    /// <summary>Where the condition is true this tensor's elements, elsewhere the other's.</summary>
    public Tensor where(Tensor condition, Tensor y) => Call.One("where.self", condition, this, y);

    /// <summary>The indices of the elements that are not 0, one row each.</summary>
    public Tensor nonzero() => Call.One("nonzero", this);

    /// <summary>The elements in rising or falling order along a dimension, and where they stood.</summary>
    public (Tensor values, Tensor indices) sort(long dim = -1, bool descending = false, bool stable = false) =>
        Call.Two("sort.stable", this, stable, dim, descending);

    /// <summary>Where the elements in rising or falling order along a dimension stand.</summary>
    public Tensor argsort(long dim = -1, bool descending = false) => Call.One("argsort", this, dim, descending);

    /// <summary>The k largest or smallest elements along a dimension, and where they stand.</summary>
    public (Tensor values, Tensor indexes) topk(int k, int dim = -1, bool largest = true, bool sorted = true) =>
        Call.Two("topk", this, (long)k, (long)dim, largest, sorted);

    /// <summary>The k-th smallest element along a dimension, and where it stands.</summary>
    public (Tensor values, Tensor indices) kthvalue(long k, long? dim = null, bool keepdim = false) => Call.Two("kthvalue", this, k, dim ?? -1, keepdim);

    /// <summary>The different elements; where each element stands among them; how often each occurs.</summary>
    public (Tensor output, Tensor? inverse_indices, Tensor? counts) unique(bool sorted = true, bool return_inverse = false, bool return_counts = false) =>
        Unique(sorted, return_inverse, return_counts);

    /// <summary>How often each of 0, 1, … occurs, or the weights where it does, added up.</summary>
    public Tensor bincount(Tensor? weights = null, long minlength = 0) => Call.One("bincount", this, weights, minlength);

    /// <summary>How many elements lie in each of equal bins from min to max.</summary>
    public Tensor histc(long bins = 100, double min = 0, double max = 0) => Call.One("histc", this, bins, (Scalar)min, (Scalar)max);

    /// <summary>Indices drawn from each row's weights.</summary>
    public Tensor multinomial(long num_samples, bool replacement = false, Generator? generator = null) =>
        Call.One("multinomial", this, num_samples, replacement, generator);

    /// <summary>Zeros and ones, each 1 with its probability.</summary>
    public Tensor bernoulli(Generator? generator = null) => Call.One("bernoulli", this, generator);

    /// <summary>A row for each integer, with 1 at its place.</summary>
    public Tensor one_hot(long num_classes = -1) => Call.One("one_hot", this, num_classes);
    }
}
