using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>The elements in another shape, −1 being what remains; a view of the same memory where that is possible.</summary>
    public Tensor reshape(params long[] shape) => Call.One("reshape", this, shape);

    /// <summary>The same memory in another shape, −1 being what remains.</summary>
    public Tensor view(params long[] shape) => Call.One("view", this, shape);

    /// <summary>The same memory in the shape of another tensor.</summary>
    public Tensor view_as(Tensor other) => Call.One("view_as", this, other);

    /// <summary>The elements in the shape of another tensor.</summary>
    public Tensor reshape_as(Tensor other) => reshape(other.shape);

    /// <summary>The dimensions from <paramref name="start_dim"/> to <paramref name="end_dim"/> as one.</summary>
    public Tensor flatten(long start_dim = 0, long end_dim = -1) => Call.One("flatten.using_ints", this, start_dim, end_dim);

    /// <summary>A dimension as several.</summary>
    public Tensor unflatten(long dim, params long[] sizes) => Call.One("unflatten.int", this, dim, sizes);

    /// <summary>The dimensions in another order.</summary>
    public Tensor permute(params long[] permutation) => Call.One("permute", this, permutation);

    /// <summary>Two dimensions exchanged.</summary>
    public Tensor transpose(long dim0, long dim1) => Call.One("transpose.int", this, dim0, dim1);

    /// <summary>Two dimensions exchanged.</summary>
    public Tensor swapaxes(long dim0, long dim1) => transpose(dim0, dim1);

    /// <summary>Two dimensions exchanged.</summary>
    public Tensor swapdims(long dim0, long dim1) => transpose(dim0, dim1);

    /// <summary>A dimension moved to another place.</summary>
    public Tensor movedim(long source, long destination) => Call.One("movedim.int", this, source, destination);

    /// <summary>Dimensions moved to other places.</summary>
    public Tensor movedim(long[] source, long[] destination) => Call.One("movedim.intlist", this, source, destination);

    /// <summary>A matrix with rows and columns exchanged.</summary>
    public Tensor t() => Call.One("t", this);

    /// <summary>Without the dimensions of length 1, or without that one.</summary>
    public Tensor squeeze(long? dim = null) => dim is { } one ? Call.One("squeeze.dim", this, one) : Call.One("squeeze", this);

    /// <summary>With a new dimension of length 1 there.</summary>
    public Tensor unsqueeze(long dim) => Call.One("unsqueeze", this, dim);

    /// <summary>Without that dimension of length 1, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor squeeze_(long dim) => Call.Change(this, "squeeze_.dim", this, dim);

    /// <summary>With a new dimension of length 1 there, in its place.</summary>
    /// <returns>This tensor.</returns>
    public Tensor unsqueeze_(long dim) => Call.Change(this, "unsqueeze_", this, dim);

    /// <summary>The same memory with dimensions of length 1 repeated, −1 being as it is.</summary>
    public Tensor expand(params long[] sizes) => Call.One("expand", this, sizes);

    /// <summary>The same memory, repeated to the shape of another tensor.</summary>
    public Tensor expand_as(Tensor other) => Call.One("expand_as", this, other);

    /// <summary>The same memory, broadcast to a shape.</summary>
    public Tensor broadcast_to(params long[] shape) => Call.One("broadcast_to", this, shape);

    /// <summary>The whole repeated along each dimension.</summary>
    public Tensor repeat(params long[] sizes) => Call.One("repeat", this, sizes);

    /// <summary>The whole repeated along each dimension.</summary>
    public Tensor tile(params long[] reps) => Call.One("tile", this, reps);

    /// <summary>Each element, or each slice of a dimension, repeated.</summary>
    public Tensor repeat_interleave(long repeats, long? dim = null) => Call.One("repeat_interleave.self_int", this, repeats, dim);

    /// <summary>In reverse order along dimensions.</summary>
    public Tensor flip(params long[] dims) => Call.One("flip", this, dims);

    /// <summary>Shifted along dimensions, what leaves coming back at the other end.</summary>
    public Tensor roll(long[] shifts, long[] dims) => Call.One("roll", this, shifts, dims);

    /// <summary>Shifted along a dimension, what leaves coming back at the other end.</summary>
    public Tensor roll(long shifts, long dims) => Call.One("roll", this, Argument.ListOf(shifts), Argument.ListOf(dims));

    /// <summary>A part of a dimension: <paramref name="length"/> indices from <paramref name="start"/> on, of the same memory.</summary>
    public Tensor narrow(long dim, long start, long length) => Call.One("narrow", this, dim, start, length);

    /// <summary>One index of a dimension, of the same memory.</summary>
    public Tensor select(long dim, long index) => Call.One("select.int", this, dim, index);

    /// <summary>The indices start, start + step, … below <paramref name="finish"/> of a dimension, of the same memory.</summary>
    public Tensor slice(long dim, long start, long finish, long step) => Call.One("slice.Tensor", this, dim, start, finish, step);

    /// <summary>Sliding windows along a dimension.</summary>
    public Tensor unfold(long dimension, long size, long step) => Call.One("unfold", this, dimension, size, step);

    /// <summary>The diagonal of a matrix, or of a batch of them, of the same memory.</summary>
    public Tensor diagonal(long offset = 0, long dim1 = 0, long dim2 = 1) => Call.One("diagonal", this, offset, dim1, dim2);

    /// <summary>The diagonal of a matrix; of a vector, the matrix that has it as its diagonal.</summary>
    public Tensor diag(long diagonal = 0) => Call.One("diag", this, diagonal);

    /// <summary>What is on and above a diagonal; the rest is 0.</summary>
    public Tensor triu(long diagonal = 0) => Call.One("triu", this, diagonal);

    /// <summary>What is on and below a diagonal; the rest is 0.</summary>
    public Tensor tril(long diagonal = 0) => Call.One("tril", this, diagonal);

    /// <summary>Parts of about equal length along a dimension.</summary>
    public Tensor[] chunk(long chunks, long dim = 0) => Call.Many("chunk", this, chunks, dim);

    /// <summary>Parts of that length along a dimension, the last one perhaps shorter.</summary>
    public Tensor[] split(long size, long dim = 0) => Call.Many("split.Tensor", this, size, dim);

    /// <summary>Parts of those lengths along a dimension.</summary>
    public Tensor[] split(long[] split_size, long dim = 0) => Call.Many("split_with_sizes", this, split_size, dim);

    /// <summary>The slices of a dimension, without it.</summary>
    public Tensor[] unbind(long dimension = 0) => Call.Many("unbind.int", this, dimension);
    }
}
