namespace TorchSharp.Modules;

/// <summary>The settings that <see cref="Adam"/> and <see cref="AdamW"/> share; one that is null is the optimizer's own.</summary>
public abstract class MomentOptions : OptimizerOptions
{
    private protected MomentOptions()
    {
    }

    /// <summary>β₁, the decay rate of the average of gradients.</summary>
    public double? beta1 { get; set; }

    /// <summary>β₂, the decay rate of the average of their squares.</summary>
    public double? beta2 { get; set; }

    /// <summary>ε, which keeps the quotient finite.</summary>
    public double? eps { get; set; }

    /// <summary>λ, how strongly parameters are drawn to 0.</summary>
    public double? weight_decay { get; set; }

    /// <summary>Whether to divide by the largest average so far.</summary>
    public bool? amsgrad { get; set; }

    /// <summary>Whether the loss is to rise.</summary>
    public bool? maximize { get; set; }

    internal override void Check()
    {
        base.Check();
        Within(beta1, nameof(beta1), 0, 1);
        Within(beta2, nameof(beta2), 0, 1);
        Within(eps, nameof(eps), 0);
        Within(weight_decay, nameof(weight_decay), 0);
    }
}
