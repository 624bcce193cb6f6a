using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Slides kernels along a line: N × C × L to N × C′ × L′.</summary>
public sealed class Conv1d : Convolution
{
    internal Conv1d(long in_channels, long out_channels, Kernel kernel, bool bias, Device? device, ScalarType? dtype)
        : base(nameof(Conv1d), kernel, kernel.Shape(out_channels, in_channels), out_channels, bias, device, dtype)
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        Call.One("conv1d", Padded(input), weight, bias, Moves.Stride, LeftPadding, Moves.Dilation, Moves.Groups);
}
