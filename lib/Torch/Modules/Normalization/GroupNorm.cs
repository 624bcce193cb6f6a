using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>(x − mean) / √(variance + ε) · weight + bias, over each group of channels of each sample: Wu and He (2018).</summary>
public sealed class GroupNorm : Module<Tensor, Tensor>
{
    private readonly long _groups;
    private readonly double _eps;

    internal GroupNorm(long num_groups, long num_channels, double eps, bool affine, Device? device, ScalarType? dtype)
        : base(nameof(GroupNorm))
    {
        (_groups, _eps) = (num_groups, eps);
        weight = affine ? new Parameter(ones(num_channels, dtype, device)) : null;
        bias = affine ? new Parameter(zeros(num_channels, dtype, device)) : null;
    }

    /// <summary>A factor for each channel; null when there is none.</summary>
    public Parameter? weight { get; set => field = Keep(nameof(weight), value); }

    /// <summary>A summand for each channel; null when there is none.</summary>
    public Parameter? bias { get; set => field = Keep(nameof(bias), value); }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => functional.group_norm(tensor, _groups, weight, bias, _eps);
}
