using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>The mean of each window along N × C × L.</summary>
public sealed class AvgPool1d : Module<Tensor, Tensor>
{
    private readonly (long Size, long? Stride, long? Padding, bool Ceiling, bool CountPadding) _window;

    internal AvgPool1d(long kernel_size, long? stride, long? padding, bool ceil_mode, bool count_include_pad)
        : base(nameof(AvgPool1d)) => _window = (kernel_size, stride, padding, ceil_mode, count_include_pad);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        functional.avg_pool1d(input, _window.Size, _window.Stride, _window.Padding, _window.Ceiling, _window.CountPadding);
}
