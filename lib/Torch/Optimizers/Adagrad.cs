namespace TorchSharp.Modules;

/// <summary>AdaGrad: s ← s + g², θ ← θ − η / (1 + (t − 1) · decay) · g / (√s + ε).</summary>
/// <remarks>Duchi, Hazan and Singer (2011).</remarks>
public sealed class Adagrad : OptimizerHelper
{
    internal Adagrad(IEnumerable<ParamGroup> groups, Options defaults)
        : base(groups, defaults, averages: 1)
    {
    }

    private protected override void Update(OptimizerOptions options, Step step)
    {
        var settings = (Options)options;
        step.Prepare(maximize: false, settings.weight_decay);
        var squares = step.Averages(0, settings.initial_accumulator_value ?? 0);
        Step.AddProduct(squares, step.Gradients, step.Gradients, 1);
        var denominators = Step.Roots(squares);
        Step.Add(denominators, settings.eps!.Value);
        var rate = settings.LearningRate!.Value / (1 + ((step.Number - 1) * (settings.lr_decay ?? 0)));
        Step.AddQuotient(step.Parameters, step.Gradients, denominators, -rate);
    }

    /// <summary>The settings of a group; one that is null is the optimizer's own.</summary>
    public sealed class Options : OptimizerOptions
    {
        /// <summary>How fast the learning rate falls.</summary>
        public double? lr_decay { get; set; }

        /// <summary>Where the sums of squares begin.</summary>
        public double? initial_accumulator_value { get; set; }

        /// <summary>ε, which keeps the quotient finite.</summary>
        public double? eps { get; set; }

        /// <summary>λ of the penalty λ/2 · ‖θ‖².</summary>
        public double? weight_decay { get; set; }

        internal override void Check()
        {
            base.Check();
            Within(lr_decay, nameof(lr_decay), 0);
            Within(initial_accumulator_value, nameof(initial_accumulator_value), 0);
            Within(eps, nameof(eps), 0);
            Within(weight_decay, nameof(weight_decay), 0);
        }
    }

    /// <summary>Parameters with settings of their own.</summary>
    public sealed class ParamGroup(IEnumerable<Parameter> parameters, Options options) : ParamGroup<Options>(parameters, options)
    {
        /// <summary>Parameters with settings of their own.</summary>
        public ParamGroup(
            IEnumerable<Parameter> parameters, double lr = 0.01, double lr_decay = 0, double weight_decay = 0,
            double initial_accumulator_value = 0, double eps = 1e-10)
            : this(parameters, new Options { LearningRate = lr, lr_decay = lr_decay, weight_decay = weight_decay, initial_accumulator_value = initial_accumulator_value, eps = eps })
        {
        }
    }
}
