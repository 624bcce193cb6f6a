namespace DeepLearning;

/// <summary>How weights start: drawn from N(0, σ²), where σ may depend on how many numbers go into the layer and come out of it.</summary>
public sealed class Initialization
{
    private readonly string _name;
    private readonly Func<int, int, double> _deviation;

    private Initialization(string name, Func<int, int, double> deviation) => (_name, _deviation) = (name, deviation);

    /// <summary>All weights 0: with hidden layers nothing is learnt, because all units stay alike.</summary>
    public static Initialization Zero { get; } = new("zero", (_, _) => 0);

    /// <summary>σ = 1 / √inputs (LeCun et al. 1998, Efficient BackProp, equation 16): keeps the variance of linear units.</summary>
    public static Initialization LeCun { get; } = new("LeCun", (inputs, _) => 1 / Math.Sqrt(inputs));

    /// <summary>σ = √(2 / (inputs + outputs)) (Glorot and Bengio, AISTATS 2010, equation 12): between what forward and backward pass ask for.</summary>
    public static Initialization Xavier { get; } = new("Xavier", (inputs, outputs) => Math.Sqrt(2.0 / (inputs + outputs)));

    /// <summary>σ = √(2 / inputs) (He et al. 2015, arXiv 1502.01852, equation 10): keeps the variance of ReLU units.</summary>
    public static Initialization He { get; } = new("He", (inputs, _) => Math.Sqrt(2.0 / inputs));

    /// <summary>The same σ everywhere.</summary>
    /// <param name="sigma">The standard deviation σ.</param>
    /// <exception cref="ArgumentOutOfRangeException">σ is negative or not finite.</exception>
    public static Initialization Normal(double sigma)
    {
        Require.NotNegative(sigma);
        return new(FormattableString.Invariant($"N(0, {sigma}²)"), (_, _) => sigma);
    }

    /// <summary>The standard deviation σ for a layer.</summary>
    /// <param name="inputs">How many numbers go into the layer.</param>
    /// <param name="outputs">How many come out.</param>
    public double Deviation(int inputs, int outputs) => _deviation(inputs, outputs);

    /// <summary>The name.</summary>
    public override string ToString() => _name;

    /// <summary>Draws the weights, outputs × inputs, row by row as NumPy does.</summary>
    internal void Fill(Span<double> weights, int inputs, int outputs, Random random)
    {
        var sigma = Deviation(inputs, outputs);
        for (var row = 0; row < outputs; row++)
        {
            for (var place = row; place < weights.Length; place += outputs)
            {
                weights[place] = sigma * random.NextNormal();
            }
        }
    }
}
