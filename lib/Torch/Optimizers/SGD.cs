namespace TorchSharp.Modules;

/// <summary>
/// Gradient descent with momentum: b ← μb + (1 − dampening)g and θ ← θ − ηb; with Nesterov's θ ← θ − η(g + μb).
/// </summary>
/// <remarks>Sutskever, Martens, Dahl and Hinton (2013), as PyTorch counts it: η outside the average.</remarks>
public sealed class SGD : OptimizerHelper
{
    internal SGD(IEnumerable<ParamGroup> groups, Options defaults)
        : base(groups, defaults, averages: 1)
    {
    }

    private protected override void Update(OptimizerOptions options, Step step)
    {
        var settings = (Options)options;
        step.Prepare(settings.maximize, settings.weight_decay);
        var direction = step.Gradients;
        if (settings.momentum is { } momentum and not 0)
        {
            direction = Average(step, momentum, settings.dampening ?? 0);
            if (settings.nesterov == true)
            {
                direction = Step.Sum(step.Gradients, direction, momentum);
            }
        }

        Step.Add(step.Parameters, direction, -settings.LearningRate!.Value);
    }

    /// <summary>The first average is the gradient itself, without dampening.</summary>
    private static torch.Tensor[] Average(Step step, double momentum, double dampening)
    {
        if (step.Number == 1)
        {
            return step.Averages(0, gradient => gradient.clone());
        }

        var average = step.Averages(0);
        Step.Scale(average, momentum);
        Step.Add(average, step.Gradients, 1 - dampening);
        return average;
    }

    /// <summary>The settings of a group; one that is null is the optimizer's own.</summary>
    public sealed class Options : OptimizerOptions
    {
        /// <summary>μ, how much of the last direction is kept.</summary>
        public double? momentum { get; set; }

        /// <summary>How much less of the gradient is added to the average.</summary>
        public double? dampening { get; set; }

        /// <summary>λ of the penalty λ/2 · ‖θ‖².</summary>
        public double? weight_decay { get; set; }

        /// <summary>Whether to look ahead, as Nesterov.</summary>
        public bool? nesterov { get; set; }

        /// <summary>Whether the loss is to rise.</summary>
        public bool? maximize { get; set; }

        internal override void Check()
        {
            base.Check();
            Within(momentum, nameof(momentum), 0);
            Within(weight_decay, nameof(weight_decay), 0);
            if (nesterov == true && (momentum is null or 0 || dampening is not (null or 0)))
            {
                throw new ArgumentException("Nesterov's momentum needs a momentum above 0 and no dampening.");
            }
        }
    }

    /// <summary>Parameters with settings of their own.</summary>
    public sealed class ParamGroup(IEnumerable<Parameter> parameters, Options options)
        : ParamGroup<Options>(parameters, options), torch.optim.IMomentum
    {
        /// <summary>Parameters with settings of their own.</summary>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 1e-3, double momentum = 0, double dampening = 0, double weight_decay = 0, bool nesterov = false, bool maximize = false)
            : this(parameters, new Options { LearningRate = lr, momentum = momentum, dampening = dampening, weight_decay = weight_decay, nesterov = nesterov, maximize = maximize })
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
