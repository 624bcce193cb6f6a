namespace TorchSharp;

/// <summary>What lies beyond an edge.</summary>
public enum PaddingModes
{
    /// <summary>Zeros.</summary>
    Zeros = 0,

    /// <summary>The elements mirrored at the edge, which is not repeated.</summary>
    Reflect = 1,

    /// <summary>The element at the edge.</summary>
    Replicate = 2,

    /// <summary>The elements from the other end.</summary>
    Circular = 3,

    /// <summary>One number.</summary>
    Constant = 4,
}
