using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>The mean of each window over N × C × H × W.</summary>
public sealed class AvgPool2d : Module<Tensor, Tensor>
{
    private readonly (long[] Size, long[] Stride, long[] Padding, bool Ceiling, bool CountPadding, long? Divisor) _window;

    internal AvgPool2d(long[] kernel_size, long[] stride, long[] padding, bool ceil_mode, bool count_include_pad, long? divisor_override)
        : base(nameof(AvgPool2d)) => _window = (kernel_size, stride, padding, ceil_mode, count_include_pad, divisor_override);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        functional.avg_pool2d(input, _window.Size, _window.Stride, _window.Padding, _window.Ceiling, _window.CountPadding, _window.Divisor);
}
