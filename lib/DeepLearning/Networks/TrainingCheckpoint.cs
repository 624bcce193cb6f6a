namespace DeepLearning;

/// <summary>
/// The checkpoint of a training run: the parameters, the best ones so far, the optimizer's state, and the history, whose length says where the run is.
/// </summary>
internal sealed class TrainingCheckpoint(string path, Network network, ParameterUpdate update, TrainingOptions options, int samples)
{
    private const int StepWidth = 5, EvaluationWidth = 8;

    private readonly Dictionary<string, string> _facts = new()
    {
        ["network"] = network.ToString(),
        ["number of samples"] = Checkpoint.Fact(samples),
        ["options"] = Checkpoint.Fact(options with { Epochs = 0, Patience = null, Checkpoint = null, CheckpointEvery = null }),
    };

    private int _saved = -1;

    private IEnumerable<(string Name, double[] Values)> Vectors => update.Vectors.Append(("parameters", network.Parameters.Values));

    /// <summary>Writes the file, unless it is already of this step.</summary>
    public void Save(List<TrainingStep> steps, List<TrainingEvaluation> evaluations, double[]? best)
    {
        if (steps.Count == _saved)
        {
            return;
        }

        var vectors = Vectors.ToDictionary();
        vectors["best parameters"] = best ?? [];
        vectors["steps"] = [.. steps.SelectMany(step => (double[])[step.Epoch, step.Loss, step.Cost, step.Accuracy, step.LearningRate])];
        vectors["evaluations"] = [.. evaluations.SelectMany(evaluation => (double[])
        [
            evaluation.Step, evaluation.Epoch, evaluation.Loss, evaluation.Cost, evaluation.Accuracy,
            evaluation.ValidationLoss, evaluation.ValidationCost, evaluation.ValidationAccuracy,
        ])];
        new Checkpoint(_facts, vectors).Write(path);
        _saved = steps.Count;
    }

    /// <summary>Loads the file if there is one: all of it, or nothing.</summary>
    /// <returns>The best parameters, if there are any.</returns>
    public double[]? Load(List<TrainingStep> steps, List<TrainingEvaluation> evaluations)
    {
        if (Checkpoint.Find(path, _facts,
            [.. Vectors.Select(vector => (vector.Name, (int?)vector.Values.Length)), ("steps", null), ("evaluations", null), ("best parameters", null)]) is not { } checkpoint)
        {
            return null;
        }

        evaluations.AddRange(checkpoint["evaluations"].Chunk(EvaluationWidth)
            .Select(e => new TrainingEvaluation((long)e[0], (int)e[1], e[2], e[3], e[4], e[5], e[6], e[7])));
        var byStep = evaluations.ToDictionary(evaluation => evaluation.Step);
        steps.AddRange(checkpoint["steps"].Chunk(StepWidth)
            .Select((s, i) => new TrainingStep(i, (int)s[0], s[1], s[2], s[3], s[4], byStep.GetValueOrDefault(i))));
        network.Parameters.Restore(checkpoint["parameters"]);
        update.Load(checkpoint);
        _saved = steps.Count;
        return checkpoint["best parameters"] is { Length: > 0 } best ? best : null;
    }
}
