namespace TorchSharp;

/// <summary>How a tensor is written as text.</summary>
public enum TensorStringStyle
{
    /// <summary>Shape, dtype and device.</summary>
    Metadata,

    /// <summary>As Julia writes arrays; here as NumPy does.</summary>
    Julia,

    /// <summary>As NumPy writes arrays: <c>[[1 2], [3 4]]</c>.</summary>
    Numpy,

    /// <summary>As C# writes arrays: <c>{{1, 2}, {3, 4}}</c>.</summary>
    CSharp,

    /// <summary>As NumPy writes arrays.</summary>
    Default,
}
