namespace TorchSharp.Modules;

/// <summary>
/// RMSProp: v ← αv + (1 − α)g², θ ← θ − ηg / (√v + ε); centred, v − (average of g)² stands in the place of v;
/// with momentum b ← μb + g / (√v + ε), θ ← θ − ηb.
/// </summary>
/// <remarks>Tieleman and Hinton (2012), lecture 6.5; centred: Graves (2013).</remarks>
public sealed class RMSProp : OptimizerHelper
{
    internal RMSProp(IEnumerable<ParamGroup> groups, Options defaults)
        : base(groups, defaults, averages: 3)
    {
    }

    private protected override void Update(OptimizerOptions options, Step step)
    {
        var settings = (Options)options;
        step.Prepare(settings.maximize, settings.weight_decay);
        var denominators = Denominators(settings, step);
        var rate = settings.LearningRate!.Value;
        if (settings.momentum is not ({ } momentum and not 0))
        {
            Step.AddQuotient(step.Parameters, step.Gradients, denominators, -rate);
            return;
        }

        var direction = step.Averages(2);
        Step.Scale(direction, momentum);
        Step.AddQuotient(direction, step.Gradients, denominators, 1);
        Step.Add(step.Parameters, direction, -rate);
    }

    private static torch.Tensor[] Denominators(Options settings, Step step)
    {
        var alpha = settings.alpha!.Value;
        var variances = step.Averages(0);
        Step.Scale(variances, alpha);
        Step.AddProduct(variances, step.Gradients, step.Gradients, 1 - alpha);
        if (settings.centered == true)
        {
            var means = step.Averages(1);
            Step.Scale(means, alpha);
            Step.Add(means, step.Gradients, 1 - alpha);
            variances = Array.ConvertAll(variances, variance => variance.clone());
            Step.AddProduct(variances, means, means, -1);
        }

        var denominators = Step.Roots(variances);
        Step.Add(denominators, settings.eps!.Value);
        return denominators;
    }

    /// <summary>The settings of a group; one that is null is the optimizer's own.</summary>
    public sealed class Options : OptimizerOptions
    {
        /// <summary>α, the decay rate of the average of squares.</summary>
        public double? alpha { get; set; }

        /// <summary>ε, which keeps the quotient finite.</summary>
        public double? eps { get; set; }

        /// <summary>λ of the penalty λ/2 · ‖θ‖².</summary>
        public double? weight_decay { get; set; }

        /// <summary>μ, how much of the last direction is kept.</summary>
        public double? momentum { get; set; }

        /// <summary>Whether the squared average gradient is taken off the average of squares.</summary>
        public bool? centered { get; set; }

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize { get; set; }

        internal override void Check()
        {
            base.Check();
            Within(alpha, nameof(alpha), 0);
            Within(eps, nameof(eps), 0);
            Within(weight_decay, nameof(weight_decay), 0);
            Within(momentum, nameof(momentum), 0);
        }
    }

    /// <summary>Parameters with settings of their own.</summary>
    public sealed class ParamGroup(IEnumerable<Parameter> parameters, Options options)
        : ParamGroup<Options>(parameters, options), torch.optim.IMomentum
    {
        /// <summary>Parameters with settings of their own.</summary>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.01, double alpha = 0.99, double eps = 1e-8, double weight_decay = 0,
            double momentum = 0, bool centered = false, bool maximize = false)
            : this(parameters, new Options { LearningRate = lr, alpha = alpha, eps = eps, weight_decay = weight_decay, momentum = momentum, centered = centered, maximize = maximize })
        {
        }

        /// <inheritdoc/>
        public double Momentum
        {
            get => Options.momentum ?? 0;
            set => Options.momentum = value;
        }
    }
}
