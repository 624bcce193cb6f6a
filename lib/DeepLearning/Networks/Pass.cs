namespace DeepLearning;

/// <summary>What a forward pass is for.</summary>
/// <param name="Training">Whether it is for a gradient: batch normalization then takes the batch's own averages, and dropout drops.</param>
/// <param name="Step">The update step, which decides what dropout drops.</param>
internal readonly record struct Pass(bool Training, long Step = 0);
