using MathNet.Numerics.LinearAlgebra;
using static DeepLearning.Tests.Networks.Fixtures;

namespace DeepLearning.Tests.Networks;

public sealed class RnnTests
{
    private static readonly int[] Text = [.. Enumerable.Range(0, 601).Select(i => "abracadabra, alakazam!"[i % 22] % 11)];

    [Fact]
    public void The_gradient_is_that_of_centred_differences_with_five_hidden_units()
    {
        var rnn = new Rnn(7, 5, new Xoshiro(1), Initialization.Normal(0.3));
        double[] start = [0.1, -0.2, 0.3, 0.4, -0.5];

        Assert.InRange(WorstGradientError(rnn.Parameters, () => rnn.Backward([0, 3, 3, 6, 1, 2], [3, 3, 6, 1, 2, 0], [.. start])), 0, 1e-6);
    }

    [Fact]
    public void The_textbooks_network_with_one_hot_columns_has_the_same_loss_state_and_gradients()
    {
        var rnn = new Rnn(4, 3, new Xoshiro(2), Initialization.Normal(0.5));
        var random = new Xoshiro(5);
        rnn.Parameters["b"].Value = Matrix<double>.Build.Dense(3, 1, (_, _) => random.NextDouble());
        rnn.Parameters["c"].Value = Matrix<double>.Build.Dense(4, 1, (_, _) => random.NextDouble());
        int[] x = [1, 3, 3, 0, 2], y = [3, 3, 0, 2, 1];
        double[] state = [0.2, -0.1, 0.4];
        var expected = Textbook(rnn, x, y, Vector<double>.Build.DenseOfArray(state));

        Assert.Equal(expected.Loss, rnn.Loss(x, y, [.. state]), 1e-14);
        Assert.Equal(expected.Loss, rnn.Backward(x, y, state), 1e-14);
        Assert.Equal(expected.State, state, (a, b) => Math.Abs(a - b) < 1e-15);
        foreach (var (name, gradient) in expected.Gradients)
        {
            AssertClose(gradient, rnn.Parameters[name].Gradient, 1e-14);
        }
    }

    [Fact]
    public void The_first_loss_is_that_of_guessing()
    {
        var rnn = new Rnn(65, 100, new Xoshiro(1));
        int[] symbols = [.. Enumerable.Range(0, 26).Select(i => i * 7 % 65)];

        Assert.Equal(25 * Math.Log(65), rnn.Loss(symbols.AsSpan(0, 25), symbols.AsSpan(1, 25), new double[100]), 0.1);
    }

    [Fact]
    public void A_text_that_repeats_is_learnt_and_spoken_again()
    {
        var rnn = new Rnn(11, 40, new Xoshiro(1));
        var steps = RnnTraining.Run(rnn, Text, new(new AdaGrad(0.1)) { Epochs = 30 });
        var state = new double[40];
        rnn.Loss(Text.AsSpan(0, 44), Text.AsSpan(1, 44), state);

        Assert.Equal(25 * Math.Log(11), steps[0].Loss, 0.5);
        Assert.InRange(steps[^1].Loss, 0, 1);
        Assert.Equal(Text[45..145], rnn.Sample(100, Text[44], new Xoshiro(1), temperature: 0, state: state));
        Assert.Equal(Text[45..145], rnn.Sample(100, Text[44], new Xoshiro(1), nucleus: 0.2, state: state));
    }

    [Fact]
    public void Steps_carry_the_state_and_forget_it_at_an_epochs_start()
    {
        var (rnn, plain) = (new Rnn(11, 8, new Xoshiro(1)), new Rnn(11, 8, new Xoshiro(1)));
        var steps = RnnTraining.Run(rnn, Text, new(new Descent(0)) { Epochs = 2 });
        var state = new double[8];
        var losses = Enumerable.Range(0, 24).Select(i => plain.Loss(Text.AsSpan(25 * i, 25), Text.AsSpan(25 * i + 1, 25), state)).ToList();

        Assert.Equal([.. losses, .. losses], steps.Select(step => step.Loss));
        Assert.Equal((25, 575, 0, 1), (steps[1].Position, steps[23].Position, steps[24].Position, steps[24].Epoch));
        Assert.Equal(0.999 * losses[0] + 0.001 * losses[1], steps[1].SmoothLoss, 1e-12);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    [InlineData(31)]
    public void A_run_cancelled_anywhere_ends_bit_for_bit_as_one_in_one_go(int cancelled)
    {
        using var file = new TemporaryFile();
        using var cancellation = new CancellationTokenSource();
        var (whole, parted) = (new Rnn(11, 8, new Xoshiro(1)), new Rnn(11, 8, new Xoshiro(2)));
        var options = new RnnTrainingOptions(new AdaGrad(0.1)) { Epochs = 3 };
        var expected = RnnTraining.Run(whole, Text, options);

        Assert.Throws<OperationCanceledException>(() => RnnTraining.Run(new(11, 8, new Xoshiro(1)), Text, options with { Checkpoint = file.Path },
            Progress.To<RnnTrainingStep>(step => CancelAfter(step.Step + 1)), cancellation.Token));
        var steps = RnnTraining.Run(parted, Text, options with { Checkpoint = file.Path });

        Assert.Equal(expected, steps);
        Assert.Equal(whole.Parameters.Copy(), parted.Parameters.Copy());
        Assert.Contains("its text's SHA-256 is", Assert.Throws<CheckpointException>(
            () => RnnTraining.Run(parted, Text[1..], options with { Checkpoint = file.Path })).Message);

        void CancelAfter(long step)
        {
            if (step == cancelled)
            {
                cancellation.Cancel();
            }
        }
    }

    [Fact]
    public void Symbols_are_drawn_as_often_as_their_probability_says()
    {
        // Without weights every symbol is drawn from softmax(c / temperature), whatever came before: (0.5, 0.3, 0.2).
        var rnn = new Rnn(3, 2, new Xoshiro(1), Initialization.Zero);
        rnn.Parameters["c"].Value = Matrix<double>.Build.Dense(3, 1, [Math.Log(5), Math.Log(3), Math.Log(2)]);

        AssertShares([0.5, 0.3, 0.2], rnn.Sample(20_000, 0, new Xoshiro(1)));
        AssertShares([25.0 / 38, 9.0 / 38, 4.0 / 38], rnn.Sample(20_000, 0, new Xoshiro(2), temperature: 0.5));
        AssertShares([0.625, 0.375, 0], rnn.Sample(20_000, 0, new Xoshiro(3), nucleus: 0.75));
        AssertShares([1, 0, 0], rnn.Sample(100, 0, new Xoshiro(4), temperature: 0));
        AssertShares([1, 0, 0], rnn.Sample(100, 0, new Xoshiro(4), temperature: double.Epsilon));
        Assert.Equal(rnn.Sample(50, 0, new Xoshiro(5)), rnn.Sample(50, 0, new Xoshiro(5)));

        static void AssertShares(double[] expected, int[] symbols)
        {
            var shares = expected.Select((_, symbol) => symbols.Count(one => one == symbol) / (double)symbols.Length);
            Assert.Equal(expected, shares, (a, b) => Math.Abs(a - b) <= (a is 0 or 1 ? 0 : 0.015));
        }
    }

    [Fact]
    public void A_network_that_has_diverged_does_not_speak()
    {
        var rnn = new Rnn(3, 2, new Xoshiro(1));
        rnn.Parameters["c"].Value = Matrix<double>.Build.Dense(3, 1, [0, double.NaN, 0]);

        Assert.Contains("diverged", Assert.Throws<InvalidOperationException>(() => rnn.Sample(1, 0, new Xoshiro(1))).Message);
        Assert.True(double.IsNaN(rnn.Loss([0], [1], new double[2])));
    }

    [Fact]
    public void Wrong_symbols_lengths_and_numbers_are_told()
    {
        var rnn = new Rnn(3, 2, new Xoshiro(1));
        var options = new RnnTrainingOptions(new Descent(0.1));

        Assert.Contains("symbol at place 1 is 3, expected 0 to 2", Error(() => rnn.Loss([0, 3], [0, 1], new double[2])));
        Assert.Contains("place 0 is -1", Error(() => rnn.Loss([0], [-1], new double[2])));
        Assert.Contains("2 inputs and 1 targets", Error(() => rnn.Backward([0, 1], [0], new double[2])));
        Assert.Contains("state has 3 numbers, expected 2", Error(() => rnn.Loss([0], [0], new double[3])));
        Assert.Contains("25 symbols, expected at least 26", Error(() => RnnTraining.Run(rnn, new int[25], options)));
        Assert.Contains("nucleus is 0", Error(() => rnn.Sample(1, 0, new Xoshiro(1), nucleus: 0)));
        Assert.Contains("temperature is NaN", Error(() => rnn.Sample(1, 0, new Xoshiro(1), temperature: double.NaN)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Rnn(0, 2, new Xoshiro(1)));

        static string Error(Action action) => Assert.ThrowsAny<ArgumentException>(action).Message;
    }

    private static (double Loss, double[] State, (string, Matrix<double>)[] Gradients) Textbook(Rnn rnn, int[] x, int[] y, Vector<double> h0)
    {
        var (u, w, v) = (rnn.Parameters["U"].Value, rnn.Parameters["W"].Value, rnn.Parameters["V"].Value);
        var (b, c) = (rnn.Parameters["b"].Value.Column(0), rnn.Parameters["c"].Value.Column(0));
        var (hot, right) = (OneHot(c.Count, x), OneHot(c.Count, y));
        var (h, p, loss) = (new List<Vector<double>> { h0 }, new List<Vector<double>>(), 0.0);
        for (var t = 0; t < x.Length; t++)
        {
            h.Add((w * h[t] + u * hot.Column(t) + b).PointwiseTanh());
            var e = (v * h[t + 1] + c).PointwiseExp();
            p.Add(e / e.Sum());
            loss -= Math.Log(p[t] * right.Column(t));
        }

        var (du, dw, dv, db, dc, after) = (u * 0, w * 0, v * 0, b * 0, c * 0, b * 0);
        for (var t = x.Length - 1; t >= 0; t--)
        {
            var o = p[t] - right.Column(t);
            var a = (v.Transpose() * o + after).PointwiseMultiply(1 - h[t + 1].PointwisePower(2));
            (dv, dc, dw, db) = (dv + o.OuterProduct(h[t + 1]), dc + o, dw + a.OuterProduct(h[t]), db + a);
            (du, after) = (du + a.OuterProduct(hot.Column(t)), w.Transpose() * a);
        }

        return (loss, h[^1].ToArray(), [("U", du), ("W", dw), ("V", dv), ("b", db.ToColumnMatrix()), ("c", dc.ToColumnMatrix())]);
    }
}
