namespace TorchSharp;

public static partial class torch
{
    /// <summary>The elements in another shape, −1 being what remains; a view of the same memory where that is possible.</summary>
    public static Tensor reshape(Tensor tensor, params long[] shape) => tensor.reshape(shape);

    /// <summary>The dimensions from <paramref name="start_dim"/> to <paramref name="end_dim"/> as one.</summary>
    public static Tensor flatten(Tensor input, long start_dim = 0, long end_dim = -1) => input.flatten(start_dim, end_dim);

    /// <summary>A dimension as several.</summary>
    public static Tensor unflatten(Tensor input, long dim, params long[] sizes) => input.unflatten(dim, sizes);

    /// <summary>The dimensions in another order.</summary>
    public static Tensor permute(Tensor input, params long[] permutation) => input.permute(permutation);

    /// <summary>Two dimensions exchanged.</summary>
    public static Tensor transpose(Tensor input, long dim0, long dim1) => input.transpose(dim0, dim1);

    /// <summary>Two dimensions exchanged.</summary>
    public static Tensor swapaxes(Tensor input, long dim0, long dim1) => input.swapaxes(dim0, dim1);

    /// <summary>Two dimensions exchanged.</summary>
    public static Tensor swapdims(Tensor input, long dim0, long dim1) => input.swapdims(dim0, dim1);

    /// <summary>A dimension moved to another place.</summary>
    public static Tensor movedim(Tensor input, long source, long destination) => input.movedim(source, destination);

    /// <summary>Dimensions moved to other places.</summary>
    public static Tensor movedim(Tensor input, long[] source, long[] destination) => input.movedim(source, destination);

    /// <summary>A matrix with rows and columns exchanged.</summary>
    public static Tensor t(Tensor input) => input.t();

    /// <summary>Without the dimensions of length 1, or without that one.</summary>
    public static Tensor squeeze(Tensor input, long? dim = null) => input.squeeze(dim);

    /// <summary>With a new dimension of length 1 there.</summary>
    public static Tensor unsqueeze(Tensor input, long dim) => input.unsqueeze(dim);

    /// <summary>The same memory, broadcast to a shape.</summary>
    public static Tensor broadcast_to(Tensor input, params long[] shape) => input.broadcast_to(shape);

    /// <summary>The whole repeated along each dimension.</summary>
    public static Tensor tile(Tensor input, params long[] reps) => input.tile(reps);

    /// <summary>Each element, or each slice of a dimension, repeated.</summary>
    public static Tensor repeat_interleave(Tensor input, long repeats, long? dim = null) => input.repeat_interleave(repeats, dim);

    /// <summary>In reverse order along dimensions.</summary>
    public static Tensor flip(Tensor input, params long[] dims) => input.flip(dims);

    /// <summary>Shifted along dimensions, what leaves coming back at the other end.</summary>
    public static Tensor roll(Tensor input, long[] shifts, long[] dims) => input.roll(shifts, dims);

    /// <summary>Shifted along a dimension, what leaves coming back at the other end.</summary>
    public static Tensor roll(Tensor input, long shifts, long dims) => input.roll(shifts, dims);

    /// <summary>A part of a dimension: <paramref name="length"/> indices from <paramref name="start"/> on, of the same memory.</summary>
    public static Tensor narrow(Tensor input, long dim, long start, long length) => input.narrow(dim, start, length);

    /// <summary>One index of a dimension, of the same memory.</summary>
    public static Tensor select(Tensor input, long dim, long index) => input.select(dim, index);

    /// <summary>The diagonal of a matrix, or of a batch of them, of the same memory.</summary>
    public static Tensor diagonal(Tensor input, long offset = 0, long dim1 = 0, long dim2 = 1) => input.diagonal(offset, dim1, dim2);

    /// <summary>The diagonal of a matrix; of a vector, the matrix that has it as its diagonal.</summary>
    public static Tensor diag(Tensor input, long diagonal = 0) => input.diag(diagonal);

    /// <summary>What is on and above a diagonal; the rest is 0.</summary>
    public static Tensor triu(Tensor input, long diagonal = 0) => input.triu(diagonal);

    /// <summary>What is on and below a diagonal; the rest is 0.</summary>
    public static Tensor tril(Tensor input, long diagonal = 0) => input.tril(diagonal);

    /// <summary>Parts of about equal length along a dimension.</summary>
    public static Tensor[] chunk(Tensor input, long chunks, long dim = 0) => input.chunk(chunks, dim);

    /// <summary>Parts of that length along a dimension, the last one perhaps shorter.</summary>
    public static Tensor[] split(Tensor input, long size, long dim = 0) => input.split(size, dim);

    /// <summary>Parts of those lengths along a dimension.</summary>
    public static Tensor[] split(Tensor input, long[] split_size, long dim = 0) => input.split(split_size, dim);

    /// <summary>The slices of a dimension, without it.</summary>
    public static Tensor[] unbind(Tensor input, long dimension = 0) => input.unbind(dimension);
}
