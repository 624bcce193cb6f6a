namespace TorchSharp.Modules;

/// <summary>
/// Adam: m ← β₁m + (1 − β₁)g, v ← β₂v + (1 − β₂)g², θ ← θ − η · m̂ / (√v̂ + ε), with m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ).
/// </summary>
/// <remarks>Kingma and Ba (2015), algorithm 1; a weight decay is added to the gradient. AMSGrad: Reddi, Kale and Kumar (2018).</remarks>
public sealed class Adam : OptimizerHelper
{
    internal Adam(IEnumerable<ParamGroup> groups, Options defaults)
        : base(groups, defaults, Moments.Count)
    {
    }

    private protected override void Update(OptimizerOptions options, Step step)
    {
        var settings = (Options)options;
        step.Prepare(settings.maximize, settings.weight_decay);
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
