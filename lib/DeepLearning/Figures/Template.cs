namespace DeepLearning.Figures;

/// <summary>What holds where a layout says nothing (Plotly reference, "layout.template"). A page puts its own colours here.</summary>
/// <param name="Layout">The defaults.</param>
public sealed record Template(Layout Layout);
