namespace DeepLearning.Figures;

/// <summary>How a line is drawn.</summary>
public sealed record Line
{
    /// <summary>A CSS colour.</summary>
    public string? Color { get; init; }

    /// <summary>In pixels.</summary>
    public double? Width { get; init; }

    /// <summary><c>solid</c>, <c>dot</c>, <c>dash</c>, <c>longdash</c>, <c>dashdot</c>.</summary>
    public string? Dash { get; init; }

    /// <summary><c>linear</c>, <c>spline</c>, <c>hv</c> and its kin.</summary>
    public string? Shape { get; init; }
}
