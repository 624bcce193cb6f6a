using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>Makes N × C × L, N × C × H × W or N × C × D × H × W larger.</summary>
public sealed class Upsample : Module<Tensor, Tensor>
{
    private readonly long[]? _size;
    private readonly double[]? _scale;
    private readonly InterpolationMode _mode;
    private readonly bool? _alignCorners;
    private readonly bool _recompute;

    internal Upsample(long[]? size, double[]? scale_factor, UpsampleMode mode, bool? align_corners, bool? recompute_scale_factor)
        : base(nameof(Upsample))
    {
        (_size, _scale, _mode) = (size, scale_factor, (InterpolationMode)mode);
        (_alignCorners, _recompute) = (align_corners, recompute_scale_factor ?? false);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => functional.interpolate(input, _size, _scale, _mode, _alignCorners, _recompute);
}
