namespace DeepLearning;

/// <summary>One step of an optimizer over all parameters of a model: clip the gradient, look up the rate, step.</summary>
internal sealed class ParameterUpdate(ParameterSet parameters, IOptimizer optimizer, ISchedule? schedule, double? clipValue, double? clipNorm)
{
    private readonly OptimizerState _state = optimizer.Start(parameters.Size);

    /// <summary>What the optimizer remembers, as vectors of a checkpoint.</summary>
    public IEnumerable<(string Name, double[] Values)> Vectors =>
        _state.Vectors.Select((vector, i) => ($"optimizer's vector {i}", vector)).Append(("optimizer's steps", [_state.Steps]));

    /// <summary>Takes a step.</summary>
    /// <returns>The learning rate.</returns>
    public double Apply(long step)
    {
        if (clipValue is { } limit)
        {
            GradientClip.ByValue(parameters.Gradient, limit);
        }

        if (clipNorm is { } norm)
        {
            GradientClip.ByNorm(parameters.Gradient, norm);
        }

        var rate = schedule?.At(step) ?? optimizer.LearningRate;
        optimizer.Step(parameters.Values.AsSpan(0, parameters.Size), parameters.Gradient, _state, rate);
        return rate;
    }

    public void Load(Checkpoint checkpoint)
    {
        for (var i = 0; i < _state.Vectors.Count; i++)
        {
            checkpoint[$"optimizer's vector {i}"].CopyTo(_state.Vectors[i], 0);
        }

        _state.Steps = (long)checkpoint["optimizer's steps"][0];
    }
}
