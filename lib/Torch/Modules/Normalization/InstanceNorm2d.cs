using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>(x − mean) / √(variance + ε) · weight + bias, over each channel of each picture of N × C × H × W: Ulyanov et al. (2016).</summary>
public sealed class InstanceNorm2d : Module<Tensor, Tensor>
{
    private readonly double _eps;
    private readonly double _momentum;

    internal InstanceNorm2d(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
        : base(nameof(InstanceNorm2d))
    {
        (_eps, _momentum) = (eps, momentum);
        weight = affine ? new Parameter(ones(num_features, dtype, device)) : null;
        bias = affine ? new Parameter(zeros(num_features, dtype, device)) : null;
        if (track_running_stats)
        {
            register_buffer(nameof(running_mean), running_mean = zeros(num_features, dtype, device));
            register_buffer(nameof(running_var), running_var = ones(num_features, dtype, device));
            register_buffer("num_batches_tracked", tensor(0L));
        }
    }

    /// <summary>A factor for each channel; null when there is none.</summary>
    public Parameter? weight { get; set => field = Keep(nameof(weight), value); }

    /// <summary>A summand for each channel; null when there is none.</summary>
    public Parameter? bias { get; set => field = Keep(nameof(bias), value); }

    /// <summary>The running mean of each channel; null when it is not tracked.</summary>
    public Tensor? running_mean { get; }

    /// <summary>The running variance of each channel; null when it is not tracked.</summary>
    public Tensor? running_var { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        functional.instance_norm(input, running_mean, running_var, weight, bias, training || running_mean is null, _momentum, _eps);
}
