namespace DeepLearning.Figures;

/// <summary>What a computational graph shows of one value.</summary>
/// <param name="Label">Its name, or empty.</param>
/// <param name="Operation">The operation that made it, or empty for a leaf.</param>
/// <param name="Data">Its value.</param>
/// <param name="Gradient">The derivative of the result with respect to it, or null where none is shown.</param>
public sealed record GraphNode(string Label, string Operation, double Data, double? Gradient = null);
