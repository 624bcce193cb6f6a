using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>The largest element of each window over N × C × H × W.</summary>
public sealed class MaxPool2d : Module<Tensor, Tensor>
{
    private readonly (long[] Size, long[] Stride, long[] Padding, long[] Dilation, bool Ceiling) _window;

    internal MaxPool2d(long[] kernel_size, long[] stride, long[] padding, long[] dilation, bool ceil_mode)
        : base(nameof(MaxPool2d)) => _window = (kernel_size, stride, padding, dilation, ceil_mode);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        functional.max_pool2d(input, _window.Size, _window.Stride, _window.Padding, _window.Dilation, _window.Ceiling);
}
