using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Tensors one behind the other along a dimension that they have.</summary>
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => Call.One("cat", Listed(tensors), dim);

    /// <summary>Tensors one behind the other along a dimension that they have.</summary>
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => cat(tensors, dim);

    /// <summary>Tensors of one shape along a new dimension.</summary>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => Call.One("stack", Listed(tensors), dim);

    /// <summary>Tensors side by side: along the second dimension, vectors along their only one.</summary>
    public static Tensor hstack(IList<Tensor> tensors) => Call.One("hstack", Listed(tensors));

    /// <summary>Tensors below one another, as rows.</summary>
    public static Tensor vstack(IList<Tensor> tensors) => Call.One("vstack", Listed(tensors));

    /// <summary>Where the condition is true elements of x, elsewhere of y.</summary>
    public static Tensor where(Tensor condition, Tensor x, Tensor y) => Call.One("where.self", condition, x, y);

    /// <summary>The indices, for each dimension, of the elements that are not 0.</summary>
    public static Tensor[] where(Tensor condition) => Call.Many("where", condition);

    /// <summary>The coordinates of a grid, one tensor for each axis.</summary>
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") => Call.Many("meshgrid.indexing", Listed(tensors), indexing);

    /// <summary>All pairs of an element of each tensor, as rows.</summary>
    public static Tensor cartesian_prod(IList<Tensor> tensors) => Call.One("cartesian_prod", Listed(tensors));

    /// <summary>Tensors broadcast to their common shape.</summary>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => Call.Many("broadcast_tensors", tensors);

    private static Tensor[] Listed(IEnumerable<Tensor> tensors) => tensors as Tensor[] ?? [.. tensors];
}
