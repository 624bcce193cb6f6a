namespace TorchSharp;

/// <summary>How much a convolution pads.</summary>
public enum Padding
{
    /// <summary>Nothing.</summary>
    Valid = 0,

    /// <summary>So much that what comes out is as long as what goes in; the stride has to be 1.</summary>
    Same = 1,
}
