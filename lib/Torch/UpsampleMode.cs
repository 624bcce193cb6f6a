namespace TorchSharp;

public static partial class torch
{
    /// <summary>How <see cref="Modules.Upsample"/> fills in between.</summary>
    public enum UpsampleMode
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
    }
}
