using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace TorchSharp.Modules;

/// <summary>
/// (x − mean) / √(variance + ε) · weight + bias of each channel of N × C × …: in training with the batch's mean and
/// variance, towards which the running ones are drawn, and in evaluation with the running ones. Ioffe and Szegedy (2015).
/// </summary>
public abstract class BatchNorm : Module<Tensor, Tensor>
{
    private readonly double _eps;
    private readonly double _momentum;

    private protected BatchNorm(
        string name, long features, double eps, double momentum, bool affine, bool track_running_stats, Device? device, ScalarType? dtype)
        : base(name)
    {
        (_eps, _momentum) = (eps, momentum);
        weight = affine ? new Parameter(ones(features, dtype, device)) : null;
        bias = affine ? new Parameter(zeros(features, dtype, device)) : null;
        if (track_running_stats)
        {
            register_buffer(nameof(running_mean), running_mean = zeros(features, dtype, device));
            register_buffer(nameof(running_var), running_var = ones(features, dtype, device));
            register_buffer(nameof(num_batches_tracked), num_batches_tracked = tensor(0L));
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

    /// <summary>How many batches the running ones have seen; null when they are not tracked.</summary>
    public Tensor? num_batches_tracked { get; }

    /// <summary>Whether it takes a tensor of so many dimensions.</summary>
    private protected abstract bool Takes(long dimensions);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The input has not the dimensions that the layer takes.</exception>
    public override Tensor forward(Tensor input)
    {
        if (!Takes(input.ndim))
        {
            throw new ArgumentException($"{GetName()} does not take [{string.Join(", ", input.shape)}]: BatchNorm1d takes N × C or N × C × L, BatchNorm2d N × C × H × W.", nameof(input));
        }

        if (training)
        {
            CheckBatch(input);
            num_batches_tracked?.add_(1);
        }

        return functional.batch_norm(input, running_mean, running_var, weight, bias, training || running_mean is null, _momentum, _eps);
    }

    /// <summary>Sets the running mean to 0 and the running variance to 1.</summary>
    public void reset_running_stats()
    {
        running_mean?.zero_();
        running_var?.fill_(1);
        num_batches_tracked?.zero_();
    }

    private static void CheckBatch(Tensor input)
    {
        if (input.NumberOfElements == input.size(1))
        {
            throw new ArgumentException(
                $"In training, batch normalization needs more than one value for each channel, and the input is [{string.Join(", ", input.shape)}]. Use a larger batch, or eval().",
                nameof(input));
        }
    }
}
