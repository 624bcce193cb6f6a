using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>The largest element of each window along N × C × L.</summary>
public sealed class MaxPool1d : Module<Tensor, Tensor>
{
    private readonly (long Size, long? Stride, long? Padding, long? Dilation, bool Ceiling) _window;

    internal MaxPool1d(long kernel_size, long? stride, long? padding, long? dilation, bool ceil_mode)
        : base(nameof(MaxPool1d)) => _window = (kernel_size, stride, padding, dilation, ceil_mode);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        functional.max_pool1d(input, _window.Size, _window.Stride, _window.Padding, _window.Dilation, _window.Ceiling);
}
