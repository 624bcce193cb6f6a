using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace DeepLearning;

/// <summary>One run of <see cref="RnnTraining"/>: where it is follows from the number of steps that are in its history.</summary>
internal sealed class RnnTrainingRun(Rnn rnn, int[] text, RnnTrainingOptions options, IProgress<RnnTrainingStep>? progress)
{
    private const int StepWidth = 3;
    private const double Remains = 0.999;

    private readonly ParameterUpdate _update = new(rnn.Parameters, options.Optimizer, options.Schedule, options.ClipValue, options.ClipNorm);
    private readonly double[] _state = new double[rnn.Hidden];
    private readonly int _perEpoch = (text.Length - 1) / options.SequenceLength;
    private readonly List<RnnTrainingStep> _steps = [];

    private readonly Dictionary<string, string> _facts = new()
    {
        ["network"] = rnn.ToString(),
        ["text's SHA-256"] = Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(text.AsSpan()))),
        ["options"] = Checkpoint.Fact(options with { Epochs = 0, Checkpoint = null, CheckpointEvery = null }),
    };

    private int _saved = -1;

    private IEnumerable<(string Name, double[] Values)> Vectors =>
        _update.Vectors.Append(("parameters", rnn.Parameters.Values)).Append(("state", _state));

    public IReadOnlyList<RnnTrainingStep> Run(CancellationToken cancellation)
    {
        Load();
        while (_steps.Count < options.Epochs * (long)_perEpoch)
        {
            if (cancellation.IsCancellationRequested)
            {
                Save();
                cancellation.ThrowIfCancellationRequested();
            }

            _steps.Add(Step(_steps.Count));
            if (_steps.Count % (options.CheckpointEvery ?? _perEpoch) == 0)
            {
                Save();
            }

            progress?.Report(_steps[^1]);
        }

        Save();
        return _steps;
    }

    private RnnTrainingStep Step(int number)
    {
        var position = Position(number);
        if (position == 0)
        {
            Array.Clear(_state);
        }

        var loss = rnn.Backward(text.AsSpan(position, options.SequenceLength), text.AsSpan(position + 1, options.SequenceLength), _state);
        var smooth = number == 0 ? loss : Remains * _steps[^1].SmoothLoss + (1 - Remains) * loss;
        return new(number, number / _perEpoch, position, loss, smooth, _update.Apply(number));
    }

    private int Position(int step) => step % _perEpoch * options.SequenceLength;

    private void Save()
    {
        if (options.Checkpoint is { } path && _saved != _steps.Count)
        {
            var vectors = Vectors.ToDictionary();
            vectors["steps"] = [.. _steps.SelectMany(step => (double[])[step.Loss, step.SmoothLoss, step.LearningRate])];
            new Checkpoint(_facts, vectors).Write(path);
            _saved = _steps.Count;
        }
    }

    private void Load()
    {
        if (options.Checkpoint is not { } path
            || Checkpoint.Find(path, _facts, [.. Vectors.Select(vector => (vector.Name, (int?)vector.Values.Length)), ("steps", null)]) is not { } checkpoint)
        {
            return;
        }

        _steps.AddRange(checkpoint["steps"].Chunk(StepWidth).Select((s, i) => new RnnTrainingStep(i, i / _perEpoch, Position(i), s[0], s[1], s[2])));
        rnn.Parameters.Restore(checkpoint["parameters"]);
        checkpoint["state"].CopyTo(_state, 0);
        _update.Load(checkpoint);
        _saved = _steps.Count;
    }
}
