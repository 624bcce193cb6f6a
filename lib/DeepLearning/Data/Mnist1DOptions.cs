namespace DeepLearning;

/// <summary>
/// How <see cref="Mnist1D"/> makes its signals; the defaults are those of the published data set
/// (Greydanus and Kobak, Scaling Down Deep Learning with MNIST-1D, ICML 2024).
/// </summary>
public sealed record Mnist1DOptions
{
    /// <summary>How many samples there are, for learning and for testing together: a positive multiple of 10, as many of each digit.</summary>
    public int SampleCount { get; init; } = 5000;

    /// <summary>The part of them to learn from, 0…1.</summary>
    public double TrainFraction { get; init; } = 0.8;

    /// <summary>The fewest points of silence behind a digit's 12; not above <see cref="MaxPadding"/>.</summary>
    public int MinPadding { get; init; } = 36;

    /// <summary>
    /// The most points of silence, at most 10,000; a signal has 12 + this many points before it is resampled to <see cref="Length"/>.
    /// </summary>
    public int MaxPadding { get; init; } = 60;

    /// <summary>The width of the factor's range: a digit's height is multiplied by 1 + s·(u − ½), u uniform in [0, 1).</summary>
    public double Scale { get; init; } = 0.4;

    /// <summary>A signal is rolled to the right by 0 up to one less than this many points; 1 up to all the signal's.</summary>
    public int MaxTranslation { get; init; } = 48;

    /// <summary>The standard deviation of the noise that fills the silence, before a Gaussian of σ = 2 points smooths it.</summary>
    public double CorrelatedNoise { get; init; } = 0.25;

    /// <summary>The standard deviation of the noise on every point.</summary>
    public double Noise { get; init; } = 0.02;

    /// <summary>The width of the slope's range: a line from −c/2 to c/2, c = s·(u − ½), is subtracted.</summary>
    public double Shear { get; init; } = 0.75;

    /// <summary>How many points a sample has in the end, 2…10,000.</summary>
    public int Length { get; init; } = 40;

    /// <summary>Puts every sample's points into another order, the same one for all: what a convolution can then no longer use.</summary>
    public bool ShufflePoints { get; init; }

    /// <summary>The seed of <see cref="NumpyRandom"/>, 0 or more.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>How many points a signal has before it is resampled.</summary>
    internal int SignalLength => Mnist1D.TemplateLength + MaxPadding;

    internal void Check()
    {
        if (SampleCount <= 0 || SampleCount % 10 != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(SampleCount), SampleCount, $"SampleCount is {SampleCount}, expected a positive multiple of 10, as many of each digit.");
        }

        Require.Between(TrainFraction, 0, 1);
        Require.Between(MinPadding, 0, MaxPadding);
        Require.Between(MaxPadding, 0, 10_000);
        Require.Between(MaxTranslation, 1, SignalLength);
        Require.Between(Length, 2, 10_000);
        Require.Between(Seed, 0, int.MaxValue);
        Require.NotNegative(Scale);
        Require.NotNegative(CorrelatedNoise);
        Require.NotNegative(Noise);
        Require.NotNegative(Shear);
    }
}
