namespace DeepLearning;

/// <summary>What chance decides about one sample, drawn in the published order.</summary>
internal readonly struct Mnist1DDraws
{
    public readonly int Padding, Shift;
    public readonly double Factor, Slope;

    /// <summary>Standard normal: the noise of the silence, then the noise of every point.</summary>
    public readonly double[] Noise;

    public Mnist1DDraws(NumpyRandom random, Mnist1DOptions options)
    {
        Padding = options.MinPadding + (int)(random.NextDouble() * (options.MaxPadding - options.MinPadding + 1));
        Factor = 1 + options.Scale * (random.NextDouble() - 0.5);
        Shift = random.Next(options.MaxTranslation);
        Noise = new double[2 * options.SignalLength];
        foreach (ref var value in Noise.AsSpan())
        {
            value = random.StandardNormal();
        }

        Slope = options.Shear * (random.NextDouble() - 0.5);
    }
}
