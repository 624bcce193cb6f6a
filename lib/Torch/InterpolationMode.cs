namespace TorchSharp;

public static partial class torch
{
    /// <summary>How <see cref="nn.functional.interpolate"/> fills in between.</summary>
    public enum InterpolationMode
    {
        /// <summary>The nearest element.</summary>
        Nearest = 0,

        /// <summary>Between two elements, in N × C × L.</summary>
        Linear = 1,

        /// <summary>Between four elements, in N × C × H × W.</summary>
        Bilinear = 2,

        /// <summary>A cubic through sixteen elements, in N × C × H × W.</summary>
        Bicubic = 3,

        /// <summary>Between eight elements, in N × C × D × H × W.</summary>
        Trilinear = 4,

        /// <summary>The mean of the elements that each new one covers.</summary>
        Area = 5,
    }
}
