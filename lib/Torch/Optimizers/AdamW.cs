namespace TorchSharp.Modules;

/// <summary>
/// Adam whose weight decay shrinks the parameters themselves: θ ← (1 − ηλ)θ before each step of <see cref="Adam"/>.
/// </summary>
/// <remarks>Loshchilov and Hutter (2019), algorithm 2.</remarks>
public sealed class AdamW : OptimizerHelper
{
    internal AdamW(IEnumerable<ParamGroup> groups, Options defaults)
        : base(groups, defaults, Moments.Count)
    {
    }

    private protected override void Update(OptimizerOptions options, Step step)
    {
        var settings = (Options)options;
        step.Prepare(settings.maximize, weightDecay: 0);
        Step.Scale(step.Parameters, 1 - (settings.LearningRate!.Value * (settings.weight_decay ?? 0)));
        Moments.Update(settings, step);
    }

    /// <summary>The settings of a group; one that is null is the optimizer's own.</summary>
    public sealed class Options : MomentOptions;

    /// <summary>Parameters with settings of their own.</summary>
    public sealed class ParamGroup(IEnumerable<Parameter> parameters, Options options)
        : MomentParamGroup<Options>(parameters, options)
    {
        /// <summary>Parameters with settings of their own.</summary>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double beta1 = 0.9, double beta2 = 0.999, double eps = 1e-8,
            double weight_decay = 0, bool amsgrad = false, bool maximize = false)
            : this(parameters, new Options { LearningRate = lr, beta1 = beta1, beta2 = beta2, eps = eps, weight_decay = weight_decay, amsgrad = amsgrad, maximize = maximize })
        {
        }
    }
}
