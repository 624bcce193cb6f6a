using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>
/// Slides kernels over pictures: N × C × H × W to N × C′ × H′ × W′, H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.
/// </summary>
public sealed class Conv2d : Convolution
{
    internal Conv2d(long in_channels, long out_channels, Kernel kernel, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv2d), kernel, kernel.Shape(out_channels, in_channels), out_channels, bias, device, dtype)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        Call.One("conv2d", Padded(input), weight, bias, Moves.Stride, LeftPadding, Moves.Dilation, Moves.Groups);
}
