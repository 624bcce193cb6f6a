using MathNet.Numerics.LinearAlgebra;
using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

public sealed class TrainingTests
{
    private static readonly MatrixBuilder<double> Build = Matrix<double>.Build;

    [Fact]
    public void One_step_follows_the_formula()
    {
        var network = new Network([2, 3], new Xoshiro(1));
        var (x, y, w) = (Normal(2, 4), Classes(3, 4), network.Parameters["W1"].Value);
        var p = network.Predict(x);
        var gradient = (p - y) * x.Transpose() / 4 + 2 * 0.1 * w;

        var history = Training.Run(network, x, y, new(new Descent(0.5)) { Epochs = 1, L2 = 0.1 });

        AssertClose(w - 0.5 * gradient, network.Parameters["W1"].Value, 1e-14);
        var step = Assert.Single(history.Steps);
        Assert.Equal((0L, 0, 0.5), (step.Step, step.Epoch, step.LearningRate));
        Assert.Equal(step.Loss + 0.1 * w.Enumerate().Sum(value => value * value), step.Cost, 1e-14);
        Assert.Equal(p.EnumerateColumns().Zip(y.EnumerateColumns(), (a, b) => a.MaximumIndex() == b.MaximumIndex() ? 0.25 : 0).Sum(), step.Accuracy);
    }

    [Fact]
    public void XOR_is_learnt_with_a_hidden_layer_and_not_without()
    {
        var (x, y) = (Build.Dense(2, 4, [0, 0, 0, 1, 1, 0, 1, 1]), Build.Dense(1, 4, [0, 1, 1, 0]));

        Assert.Equal(1, Learn(new Network([2, 4, 1], new Xoshiro(1), new Tanh(), loss: new SigmoidBinaryCrossEntropy())));
        Assert.InRange(Learn(new Network([2, 1], new Xoshiro(1), loss: new SigmoidBinaryCrossEntropy())), 0, 0.75);

        double Learn(Network network)
        {
            Training.Run(network, x, y, new(new Descent(0.5, 0.9)) { Epochs = 500, BatchSize = 4 });
            return network.Accuracy(x, y);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_hundred_random_samples_are_learnt_by_heart(bool batchNormalization)
    {
        var network = new Network([50, 40, 10], new Xoshiro(1), batchNormalization: batchNormalization);
        var (x, y) = (Normal(50, 100), Classes(10, 100));

        var history = Training.Run(network, x, y, new(new Descent(0.1, 0.9)) { Epochs = 200, BatchSize = 25 });

        Assert.InRange(history.Steps[^1].Loss, 0, 0.01);
        Assert.Equal(1, network.Accuracy(x, y));
    }

    [Fact]
    public void The_same_seed_gives_the_same_run_and_another_another()
    {
        Assert.Equal(Losses(seed: 3), Losses(seed: 3));
        Assert.NotEqual(Losses(seed: 3), Losses(seed: 4));

        static double[] Losses(int seed) =>
        [
            .. Training.Run(new Network([4, 5, 3], new Xoshiro(1), dropout: 0.3), Normal(4, 20), Classes(3, 20),
                new(new Descent(0.1)) { Epochs = 3, BatchSize = 6, Seed = seed }).Steps.Select(step => step.Loss),
        ];
    }

    [Fact]
    public void Samples_in_their_own_order_are_the_batches_one_after_the_other()
    {
        var (x, y) = (Normal(4, 10), Classes(3, 10));
        var network = new Network([4, 3], new Xoshiro(1));
        var expected = new[] { (0, 4), (4, 4), (8, 2) }.Select(part => network.Cost(x.SubMatrix(0, 4, part.Item1, part.Item2), y.SubMatrix(0, 3, part.Item1, part.Item2)));

        var losses = Training.Run(network, x, y, new(new Descent(0)) { Epochs = 1, BatchSize = 4, Seed = null }).Steps.Select(step => step.Loss);
        var dropped = Training.Run(network, x, y, new(new Descent(0)) { Epochs = 1, BatchSize = 4, Seed = null, DropLast = true }).Steps;

        Assert.Equal(expected, losses, (a, b) => Math.Abs(a - b) < 1e-14);
        Assert.Equal(2, dropped.Count);
    }

    [Fact]
    public void A_shuffled_epoch_sees_every_sample_once()
    {
        var network = new Network([4, 3], new Xoshiro(1));
        var (x, y) = (Normal(4, 12), Classes(3, 12));

        var steps = Training.Run(network, x, y, new(new Descent(0)) { Epochs = 2, BatchSize = 4 }).Steps;

        Assert.Equal(network.Cost(x, y), steps.Take(3).Average(step => step.Loss), 1e-14);
        Assert.Equal(network.Cost(x, y), steps.Skip(3).Average(step => step.Loss), 1e-14);
        Assert.NotEqual(steps[0].Loss, steps[3].Loss);
    }

    [Fact]
    public void Evaluations_are_means_of_their_steps_and_measure_what_was_held_back()
    {
        var network = new Network([4, 3], new Xoshiro(1));
        var (x, y, heldX, heldY) = (Normal(4, 12), Classes(3, 12), Normal(4, 6, seed: 8), Classes(3, 6, seed: 9));

        var history = Training.Run(network, x, y, new(new Descent(0.1)) { Epochs = 3, BatchSize = 4, L2 = 0.01 }, (heldX, heldY));
        var often = Training.Run(new([4, 3], new Xoshiro(1)), x, y, new(new Descent(0.1)) { Epochs = 3, BatchSize = 4, EvaluateEvery = 2 });

        Assert.Equal([2, 5, 8], history.Evaluations.Select(evaluation => evaluation.Step));
        Assert.Equal([0, 1, 2], history.Evaluations.Select(evaluation => evaluation.Epoch));
        Assert.Equal(history.Steps.Skip(3).Take(3).Average(step => step.Cost), history.Evaluations[1].Cost, 1e-14);
        Assert.Equal(network.Cost(heldX, heldY, 0.01), history.Evaluations[^1].ValidationCost, 1e-14);
        Assert.Equal(network.Cost(heldX, heldY), history.Evaluations[^1].ValidationLoss, 1e-14);
        Assert.Equal(network.Accuracy(heldX, heldY), history.Evaluations[^1].ValidationAccuracy);
        Assert.Same(history.Evaluations[1], history.Steps[5].Evaluation);
        Assert.Equal([1, 3, 5, 7], often.Evaluations.Select(evaluation => evaluation.Step));
        Assert.True(double.IsNaN(often.Evaluations[0].ValidationLoss));
        Assert.Null(often.Best);
    }

    [Fact]
    public void Training_stops_when_the_validation_loss_rises_for_long_enough()
    {
        // Noise learnt by heart: the loss of other noise rises sooner or later.
        var network = new Network([30, 40, 4], new Xoshiro(1));
        var (heldX, heldY) = (Normal(30, 40, seed: 5), Classes(4, 40, seed: 6));
        var history = Training.Run(network, Normal(30, 40), Classes(4, 40), new(new Descent(0.1, 0.9)) { Epochs = 1000, BatchSize = 20, Patience = 3 },
            (heldX, heldY));

        Assert.True(history.StoppedEarly);
        var losses = history.Evaluations.Select(evaluation => evaluation.ValidationLoss).ToList();
        Assert.Equal(losses.Count - 4, losses.IndexOf(losses.Min()));
        Assert.Equal(losses.Min(), history.Best!.ValidationLoss);
        Assert.Equal(losses.Min(), network.Cost(heldX, heldY));
        Assert.StartsWith($"{history.Steps.Count} steps, stopped early", history.ToString());
        Assert.EndsWith($" after step {history.Best.Step}", history.ToString());
    }

    [Fact]
    public void Patience_that_lasts_gives_the_best_network_and_without_patience_it_is_the_last()
    {
        var (x, y, held) = (Normal(30, 40), Classes(4, 40), (X: Normal(30, 40, seed: 5), Y: Classes(4, 40, seed: 6)));
        var (best, last) = (Run(patience: 1000), Run(patience: null));

        Assert.Equal(best.History.Evaluations, last.History.Evaluations);
        Assert.Equal(best.History.Best!.ValidationLoss, best.Network.Cost(held.X, held.Y));
        Assert.Equal(last.History.Evaluations[^1].ValidationLoss, last.Network.Cost(held.X, held.Y));
        Assert.NotEqual(best.History.Best, last.History.Evaluations[^1]);

        (Network Network, TrainingHistory History) Run(int? patience)
        {
            var network = new Network([30, 40, 4], new Xoshiro(1), batchNormalization: true);
            return (network, Training.Run(network, x, y, new(new Descent(0.1, 0.9)) { Epochs = 30, BatchSize = 20, Patience = patience }, held));
        }
    }

    [Fact]
    public void Predictions_during_training_change_nothing_of_it()
    {
        var (x, y, options) = (Normal(4, 20), Classes(3, 20), new TrainingOptions(new Descent(0.1)) { Epochs = 3, BatchSize = 6 });
        var (alone, watched) = (Start(), Start());
        var predictions = new List<Matrix<double>>();

        Training.Run(alone, x, y, options);
        Training.Run(watched, x, y, options, progress: Progress.To<TrainingStep>(_ => predictions.Add(watched.Predict(Normal(4, 700)))));

        Assert.Equal(12, predictions.Count);
        Assert.Equal(alone.Parameters.Copy(), watched.Parameters.Copy());
        AssertClose(predictions[^1], watched.Predict(Normal(4, 700)), 0);

        static Network Start() => new([4, 5, 3], new Xoshiro(1), batchNormalization: true, dropout: 0.3);
    }

    [Fact]
    public void A_history_draws_loss_and_accuracy_of_its_steps_and_of_what_was_held_back()
    {
        var (x, y, options) = (Normal(4, 12), Classes(3, 12), new TrainingOptions(new Descent(0.1)) { Epochs = 3, BatchSize = 4 });
        var history = Training.Run(new([4, 3], new Xoshiro(1)), x, y, options, (Normal(4, 6, seed: 8), Classes(3, 6, seed: 9)));

        var drawn = history.Figure.Traces.Cast<DeepLearning.Figures.Scatter>().ToList();
        Assert.Equal(["train", "validation", "train", "validation"], drawn.Select(curve => curve.Name));
        Assert.Equal(2, Training.Run(new([4, 3], new Xoshiro(1)), x, y, options).Figure.Traces.Count);
        Assert.Equal("0 steps", Training.Run(new([4, 3], new Xoshiro(1)), x, y, options with { Epochs = 0 }).ToString());
        Assert.Contains("no points", Training.Run(new([4, 3], new Xoshiro(1)), x, y, options with { Epochs = 0 }).Figure.Description);
    }

    [Fact]
    public void A_run_that_has_become_NaN_runs_out_of_patience()
    {
        var history = Training.Run(new([2, 2], new Xoshiro(1)), Normal(2, 4), Classes(2, 4), new(new Descent(double.NaN)) { Epochs = 50, Patience = 3 },
            (Normal(2, 4), Classes(2, 4)));

        Assert.Equal(3, history.Evaluations.Count);
        Assert.True(double.IsNaN(history.Steps[^1].Loss));
    }

    [Theory]
    [InlineData(null, 0.001)]
    [InlineData(0.001, null)]
    public void Clipping_keeps_the_step_small(double? norm, double? value)
    {
        var network = new Network([4, 3], new Xoshiro(1));
        var before = network.Parameters.Copy();

        Training.Run(network, 100 * Normal(4, 12), Classes(3, 12), new(new Descent(1)) { Epochs = 1, ClipNorm = norm, ClipValue = value });
        var change = before.Zip(network.Parameters.Copy(), (a, b) => b - a).ToArray();

        Assert.Equal(0.001, norm is null ? change.Max(Math.Abs) : Math.Sqrt(change.Sum(one => one * one)), 1e-12);
    }

    [Fact]
    public void A_schedule_sets_the_rate_of_every_step()
    {
        var steps = Training.Run(new([2, 2], new Xoshiro(1)), Normal(2, 4), Classes(2, 4),
            new(new Descent(7)) { Epochs = 5, Schedule = new Triangular(0.1, 0.3, 2) }).Steps;

        Assert.Equal([0.1, 0.2, 0.3, 0.2, 0.1], steps.Select(step => step.LearningRate), (a, b) => Math.Abs(a - b) < 1e-15);
    }

    [Fact]
    public void Samples_with_classes_train_like_their_targets()
    {
        var samples = new Samples(Normal(4, 6), [0, 1, 2, 2, 1, 0], ["a", "b", "c"]);
        var options = new TrainingOptions(new Descent(0.1)) { Epochs = 2 };
        var (one, other) = (new Network([4, 3], new Xoshiro(1)), new Network([4, 3], new Xoshiro(1)));

        var history = Training.Run(one, samples, options, samples);
        Training.Run(other, samples.X, samples.OneHot(), options);

        Assert.Equal(other.Parameters.Copy(), one.Parameters.Copy());
        Assert.Equal(one.Accuracy(samples.X, samples.OneHot()), history.Evaluations[^1].ValidationAccuracy);
    }

    [Fact]
    public void Wrong_options_and_shapes_are_told()
    {
        var (x, y, options) = (Normal(4, 6), Classes(3, 6), new TrainingOptions(new Descent(0.1)));

        Assert.Contains("Patience needs validation", Error(options with { Patience = 2 }));
        Assert.Contains("No batch of 7 is full: there are 6", Error(options with { BatchSize = 7, DropLast = true }));
        Assert.Contains("BatchSize", Error(options with { BatchSize = 0 }));
        Assert.Contains("Epochs", Error(options with { Epochs = -1 }));
        Assert.Contains("There are no samples", Assert.Throws<ArgumentException>(
            () => Training.Run(new([4, 3], new Xoshiro(1)), Build.Dense(4, 0), Build.Dense(3, 0), options)).Message);
        Assert.Contains("There are no samples", Assert.Throws<ArgumentException>(
            () => Training.Run(new([4, 3], new Xoshiro(1)), x, y, options, (Build.Dense(4, 0), Build.Dense(3, 0)))).Message);
        Assert.Contains("L2 is NaN", Error(options with { L2 = double.NaN }));
        Assert.Contains("3×5, expected 3×6", Assert.Throws<ArgumentException>(() => Training.Run(new([4, 3], new Xoshiro(1)), x, Classes(3, 5), options)).Message);
        Assert.Contains("rows, expected 4", Assert.Throws<ArgumentException>(
            () => Training.Run(new([4, 3], new Xoshiro(1)), x, y, options, (Normal(5, 2), Classes(3, 2)))).Message);

        string Error(TrainingOptions wrong) => Assert.ThrowsAny<ArgumentException>(() => Training.Run(new([4, 3], new Xoshiro(1)), x, y, wrong)).Message;
    }
}
