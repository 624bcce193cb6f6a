using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>Batch normalization of N × C or N × C × L.</summary>
public sealed class BatchNorm1d : BatchNorm
{
    internal BatchNorm1d(long num_features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
        : base(nameof(BatchNorm1d), num_features, eps, momentum, affine, track_running_stats, device, dtype)
    {
    }

    private protected override bool Takes(long dimensions) => dimensions is 2 or 3;
}
