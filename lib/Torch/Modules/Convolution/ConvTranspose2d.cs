using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// The transpose of a convolution over pictures: N × C × H × W to N × C′ × H′ × W′,
/// H′ = (H − 1) stride − 2 padding + dilation (K − 1) + output_padding + 1.
/// </summary>
public sealed class ConvTranspose2d : ConvolutionTranspose
{
    internal ConvTranspose2d(
        long in_channels, long out_channels, Kernel kernel, long[] output_padding, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(ConvTranspose2d), "conv_transpose2d.input", in_channels, out_channels, kernel, output_padding, bias, device, dtype)
    {
    }
}
