using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>One run of <see cref="Training"/>: where it is follows from the number of steps that are in its history.</summary>
internal sealed class TrainingRun
{
    private readonly Network _network;
    private readonly BatchSource _x, _y;
    private readonly Batches _batches;
    private readonly TrainingOptions _options;
    private readonly (Matrix<double> X, Matrix<double> Y)? _validation;
    private readonly IProgress<TrainingStep>? _progress;
    private readonly ParameterUpdate _update;
    private readonly TrainingCheckpoint? _checkpoint;
    private readonly List<TrainingStep> _steps = [];
    private readonly List<TrainingEvaluation> _evaluations = [];
    private double[]? _best;
    private double _lowest = double.PositiveInfinity;
    private int _sinceBest;

    public TrainingRun(
        Network network, Columns x, Columns y, TrainingOptions options, (Matrix<double> X, Matrix<double> Y)? validation, IProgress<TrainingStep>? progress)
    {
        (_network, _options, _validation, _progress) = (network, options, validation, progress);
        (_x, _y, _batches) = (new(x), new(y), new(x.Count, options.BatchSize, options.Seed, options.DropLast));
        _update = new(network.Parameters, options.Optimizer, options.Schedule, options.ClipValue, options.ClipNorm);
        _checkpoint = options.Checkpoint is { } path ? new(path, network, _update, options, x.Count) : null;
    }

    private bool OutOfPatience => _options.Patience is { } patience && _sinceBest >= patience;

    public TrainingHistory Run(CancellationToken cancellation)
    {
        _best = _checkpoint?.Load(_steps, _evaluations);
        _evaluations.ForEach(evaluation => IsBest(evaluation));
        var resumed = _steps.Count;
        try
        {
            while (_steps.Count < _options.Epochs * (long)_batches.PerEpoch && !OutOfPatience)
            {
                RunEpoch(_steps.Count / _batches.PerEpoch, cancellation);
            }
        }
        catch (OperationCanceledException)
        {
            Save();
            throw;
        }

        Save();
        if (_options.Patience is not null && _best is not null)
        {
            _network.Parameters.Restore(_best);
        }

        return new(_steps, _evaluations, resumed, OutOfPatience);
    }

    private void RunEpoch(int epoch, CancellationToken cancellation)
    {
        foreach (var batch in _batches.Epoch(epoch).Skip(_steps.Count % _batches.PerEpoch))
        {
            cancellation.ThrowIfCancellationRequested();
            var step = Step(epoch, batch.Span);
            if (IsDue(_options.EvaluateEvery))
            {
                step = step with { Evaluation = Evaluate(step) };
                _steps[^1] = step;
            }

            if (IsDue(_options.CheckpointEvery))
            {
                Save();
            }

            _progress?.Report(step);
            if (step.Evaluation is not null && OutOfPatience)
            {
                return;
            }
        }
    }

    private void Save() => _checkpoint?.Save(_steps, _evaluations, _best);

    private bool IsDue(int? every) => _steps.Count % (every ?? _batches.PerEpoch) == 0;

    private TrainingStep Step(int epoch, ReadOnlySpan<int> batch)
    {
        var number = _steps.Count;
        var loss = _network.Backward(_x.Take(batch), _y.Take(batch), number, out var correct);
        var cost = loss + _network.Parameters.AddPenalty(_options.L2);
        var step = new TrainingStep(number, epoch, loss, cost, (double)correct / batch.Length, _update.Apply(number));
        _steps.Add(step);
        return step;
    }

    private TrainingEvaluation Evaluate(TrainingStep at)
    {
        var first = _evaluations.Count == 0 ? 0 : (int)_evaluations[^1].Step + 1;
        var (loss, cost, accuracy, count) = (0.0, 0.0, 0.0, _steps.Count - first);
        for (var i = first; i < _steps.Count; i++)
        {
            (loss, cost, accuracy) = (loss + _steps[i].Loss, cost + _steps[i].Cost, accuracy + _steps[i].Accuracy);
        }

        var (heldLoss, heldAccuracy) = _validation is var (x, y) ? _network.Evaluate(x, y) : (double.NaN, double.NaN);
        var heldCost = heldLoss + (_options.L2 == 0 ? 0 : _options.L2 * _network.Parameters.SquaredWeights);
        var evaluation = new TrainingEvaluation(at.Step, at.Epoch, loss / count, cost / count, accuracy / count, heldLoss, heldCost, heldAccuracy);
        _evaluations.Add(evaluation);
        if (IsBest(evaluation))
        {
            _best ??= new double[_network.Parameters.Values.Length];
            _network.Parameters.Values.CopyTo(_best, 0);
        }

        return evaluation;
    }

    /// <summary>Counts the evaluations since the validation loss was lower than ever before; NaN is never lower.</summary>
    /// <returns>Whether it is lower now.</returns>
    private bool IsBest(TrainingEvaluation evaluation)
    {
        var lower = evaluation.ValidationLoss < _lowest;
        (_lowest, _sinceBest) = lower ? (evaluation.ValidationLoss, 0) : (_lowest, _sinceBest + 1);
        return lower;
    }
}
