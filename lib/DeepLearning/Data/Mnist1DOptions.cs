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

    /// <summary>The fewest points of silence behind a digit's 12.</summary>
    public int MinPadding { get; init; } = 36;

    /// <summary>The most points of silence; a signal has 12 + this many points before it is resampled to <see cref="Length"/>.</summary>
    public int MaxPadding { get; init; } = 60;

    /// <summary>The width of the factor's range: a digit's height is multiplied by 1 + s·(u − ½), u uniform in [0, 1).</summary>
    public double Scale { get; init; } = 0.4;

    /// <summary>A signal is rolled to the right by 0 up to one less than this many points.</summary>
    public int MaxTranslation { get; init; } = 48;

    /// <summary>The standard deviation of the noise that fills the silence, before a Gaussian of σ = 2 points smooths it.</summary>
    public double CorrelatedNoise { get; init; } = 0.25;

    /// <summary>The standard deviation of the noise on every point.</summary>
    public double Noise { get; init; } = 0.02;

    /// <summary>The width of the slope's range: a line from −c/2 to c/2, c = s·(u − ½), is subtracted.</summary>
    public double Shear { get; init; } = 0.75;

    /// <summary>How many points a sample has in the end, at least 2.</summary>
    public int Length { get; init; } = 40;

    /// <summary>Puts every sample's points into another order, the same one for all: what a convolution can then no longer use.</summary>
    public bool ShufflePoints { get; init; }

    /// <summary>The seed of NumPy's generator, 0 or more.</summary>
    public int Seed { get; init; } = 42;

    /// <summary>How many points a signal has before it is resampled.</summary>
    internal int SignalLength => Mnist1D.TemplateLength + MaxPadding;

    internal void Check()
    {
        Require.That(SampleCount > 0 && SampleCount % 10 == 0, SampleCount, "a positive multiple of 10, as many of each digit", nameof(SampleCount));
        Require.Part(TrainFraction, nameof(TrainFraction));
        Require.That(MinPadding >= 0, MinPadding, "0 or more", nameof(MinPadding));
        Require.That(
            MaxPadding >= MinPadding && MaxPadding <= 100_000, MaxPadding, $"{nameof(MinPadding)} = {MinPadding} up to 100000", nameof(MaxPadding));
        Require.That(
            MaxTranslation > 0 && MaxTranslation <= SignalLength, MaxTranslation, $"1 up to the signal's {SignalLength} points", nameof(MaxTranslation));
        Require.That(Length is >= 2 and <= 100_000, Length, "2 up to 100000", nameof(Length));
        Require.That(Seed >= 0, Seed, "0 or more, as NumPy's", nameof(Seed));
        Require.Strength(Scale, nameof(Scale));
        Require.Strength(CorrelatedNoise, nameof(CorrelatedNoise));
        Require.Strength(Noise, nameof(Noise));
        Require.Strength(Shear, nameof(Shear));
    }
}
