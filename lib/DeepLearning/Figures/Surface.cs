namespace DeepLearning.Figures;

/// <summary>A function of two variables in space (Plotly reference, "surface").</summary>
public sealed record Surface : GridTrace
{
    internal override string Describe() => $"surface{Called} {Z}";
}
