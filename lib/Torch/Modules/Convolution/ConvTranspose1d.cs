using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>The transpose of a convolution along a line: N × C × L to N × C′ × L′, L′ = (L − 1) stride − 2 padding + dilation (K − 1) + output_padding + 1.</summary>
public sealed class ConvTranspose1d : ConvolutionTranspose
{
    internal ConvTranspose1d(
        long in_channels, long out_channels, Kernel kernel, long[] output_padding, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(ConvTranspose1d), "conv_transpose1d", in_channels, out_channels, kernel, output_padding, bias, device, dtype)
    {
    }
}
