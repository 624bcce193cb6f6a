namespace TorchSharp;

/// <summary>When one value of a metric is better than another.</summary>
internal sealed class Better
{
    private readonly double _sign;
    private readonly double _threshold;
    private readonly bool _relative;

    /// <summary>Lower (<c>min</c>) or higher (<c>max</c>) by a part (<c>rel</c>) or a number (<c>abs</c>).</summary>
    /// <exception cref="ArgumentException">A mode has another name.</exception>
    public Better(string mode, double threshold, string thresholdMode)
    {
        _sign = mode switch { "min" => 1, "max" => -1, _ => throw new ArgumentException($"The mode is \"min\" or \"max\", not \"{mode}\".", nameof(mode)) };
        _relative = thresholdMode switch
        {
            "rel" => true,
            "abs" => false,
            _ => throw new ArgumentException($"The mode of the threshold is \"rel\" or \"abs\", not \"{thresholdMode}\".", nameof(thresholdMode)),
        };
        _threshold = threshold;
    }

    /// <summary>Whether the value is better than the best so far.</summary>
    public bool Than(double value, double best)
    {
        var bound = _relative ? best * (1 - (_sign * _threshold)) : best - (_sign * _threshold);
        return _sign * value < _sign * bound;
    }
}
