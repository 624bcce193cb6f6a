using MathNet.Numerics.LinearAlgebra;
using Gradient = System.Func<MathNet.Numerics.LinearAlgebra.Vector<double>, int[], MathNet.Numerics.LinearAlgebra.Vector<double>>;
using Path = System.Collections.Generic.List<MathNet.Numerics.LinearAlgebra.Vector<double>>;

namespace DeepLearning.Tests.Teaching.Exercises.Optimization;

/// <summary>Wrong answers to the exercises on stochastic gradient descent.</summary>
public sealed class SgdExercisesTests
{
    public static TheoryData<string, Gradient> Gradients => new()
    {
        { "the sign is flipped", (phi, batch) => -GaborFit.Gradient(phi, batch) },
        { "the factor 2 of the square's derivative is missing", (phi, batch) => GaborFit.Gradient(phi, batch) / 2 },
        { "the mean over the batch", (phi, batch) => GaborFit.Gradient(phi, batch) / batch.Length },
        { "look only at those of the batch", (phi, _) => GaborFit.Gradient(phi) },
        { "misses its factor 0.06", (phi, batch) => GaborFit.Gradient(phi, batch).PointwiseDivide(Vec(1, 0.06)) },
        { "misses its factor 0.06·x", (phi, batch) => Vec(GaborFit.Gradient(phi, batch)[0], GaborFit.Gradient(phi, batch)[0]) },
        { "the bell depends on u too", (phi, batch) => WithSlope(phi, batch, (u, bell) => Math.Cos(u) * bell) },
        { "mind the brackets", (phi, batch) => WithSlope(phi, batch, (u, bell) => Math.Cos(u) - u / 16 * Math.Sin(u) * bell) },
        { "the gradient over the first points", (phi, batch) => GaborFit.Gradient(phi, [.. batch.Select((_, i) => i)]) },
        { "1 component too few", (phi, batch) => Vec(GaborFit.Gradient(phi, batch)[0]) },
        { "got (NaN, NaN)", (_, _) => Vec(double.NaN, double.NaN) },
    };

    public static TheoryData<string, Func<int, int, Random, List<int[]>>> Epochs => new()
    {
        { "shuffle before you cut", (count, size, _) => [.. Enumerable.Range(0, count).Chunk(size)] },
        { "shuffle all of them once and cut", (count, size, random) => [.. Enumerable.Range(0, count).Select(_ => random.Next(count)).Chunk(size)] },
        { "use the random generator that was handed in", (count, size, _) => [.. Shuffled(count, new Random(1)).Chunk(size)] },
        { "is the last batch there", (count, size, random) => [.. Shuffled(count, random).Chunk(size).Where(batch => batch.Length == size)] },
        { "not their number", (count, size, random) => [.. Shuffled(count, random).Chunk(count / size)] },
        { "the numbers 0 to 29, got 30", (count, size, random) => [.. Shuffled(count, random).Select(i => i + 1).Chunk(size)] },
        { "got point 0 never (30 are missing)", (_, _, _) => [] },
    };

    public static TheoryData<string, Func<Gradient, Vector<double>, Func<int[]>, Func<int, double>, int, Path>> Paths => new()
    {
        { "uphill", (gradient, start, next, rate, steps) => Walk(start, steps, (phi, t) => phi + rate(t) * gradient(phi, next())) },
        { "ask for a new one inside of the loop", (gradient, start, next, rate, steps) => With(next(), batch => Walk(start, steps, (phi, t) => phi - rate(t) * gradient(phi, batch))) },
        { "take it where the path has come to", (gradient, start, next, rate, steps) => Walk(start, steps, (phi, t) => phi - rate(t) * gradient(start, next())) },
        { "every step has the first rate", (gradient, start, next, rate, steps) => Walk(start, steps, (phi, t) => phi - rate(0) * gradient(phi, next())) },
        { "the rates come one step too early", (gradient, start, next, rate, steps) => Walk(start, steps, (phi, t) => phi - rate(t + 1) * gradient(phi, next())) },
        { "the first batch was drawn and not used", (gradient, start, next, rate, steps) => With(next(), _ => Walk(start, steps, (phi, t) => phi - rate(t) * gradient(phi, next()))) },
        { "4 steps expected 5 points, got 4", (gradient, start, next, rate, steps) => Walk(start, steps, (phi, t) => phi - rate(t) * gradient(phi, next()))[1..] },
        { "the same one again and again", (gradient, start, next, rate, steps) => With(start.Clone(), phi => Walk(phi, steps, (_, t) => Moved(phi, rate(t) * gradient(phi, next())))) },
        { "expected a path of new vectors", (gradient, start, next, rate, steps) => Walk(start, steps, (phi, t) => Moved(phi, rate(t) * gradient(phi, next()))) },
    };

    public static TheoryData<string, Func<double, double, int, int, double>> Decays => new()
    {
        { "divide as whole numbers", (initial, factor, every, step) => initial * Math.Pow(factor, (double)step / every) },
        { "multiplied in every step", (initial, factor, _, step) => initial * Math.Pow(factor, step) },
        { "once too often", (initial, factor, every, step) => initial * Math.Pow(factor, step / every + 1) },
        { "the factor's n-th power", (initial, factor, every, step) => step < every ? initial : initial * factor * (step / every) },
        { "the initial rate is missing", (_, factor, every, step) => Math.Pow(factor, step / every) },
        { "it is to stay low", (initial, factor, every, step) => step > 0 && step % every == 0 ? initial * factor : initial },
        { "got NaN", (_, _, _, _) => double.NaN },
    };

    public static TheoryData<string, Func<int, double>> Schedules => new()
    {
        { "the rate never falls", _ => 0.4 },
        { "cool down before they have arrived", step => new StepDecay(0.8, 0.5, 10).At(step) },
        { "the rate never falls", _ => 0.325 },
        { "cool down before they have arrived", _ => 0.1 },
        { "throws too many runs out of their way", step => new StepDecay(0.8, 0.5, 100).At(step) },
        { "the rate grows", step => step < 150 ? 0.2 : 0.8 },
        { "stay longer at the rate", step => new StepDecay(0.4, 0.5, 100).At(step) },
        { "step 7 expected a rate of 0 or more, got NaN", step => step == 7 ? double.NaN : 0.4 },
    };

    [Theory]
    [MemberData(nameof(Gradients))]
    public void A_wrong_gradient_is_told_why(string reason, Gradient attempt) => Wrong.IsToldThat(reason, "gabor-gradient", attempt);

    [Theory]
    [MemberData(nameof(Epochs))]
    public void Wrong_batches_are_told_why(string reason, Func<int, int, Random, List<int[]>> attempt) => Wrong.IsToldThat(reason, "epoch-batches", attempt);

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_wrong_path_is_told_why(string reason, Func<Gradient, Vector<double>, Func<int[]>, Func<int, double>, int, Path> attempt) =>
        Wrong.IsToldThat(reason, "sgd-path", attempt);

    [Theory]
    [MemberData(nameof(Decays))]
    public void A_wrong_decay_is_told_why(string reason, Func<double, double, int, int, double> attempt) => Wrong.IsToldThat(reason, "step-decay", attempt);

    [Theory]
    [MemberData(nameof(Schedules))]
    public void A_schedule_that_misses_the_target_is_told_why(string reason, Func<int, double> attempt) => Wrong.IsToldThat(reason, "cooling", attempt);

    private static Vector<double> WithSlope(Vector<double> phi, int[] batch, Func<double, double, double> slope)
    {
        var (data, gradient) = (ToyData.Gabor(), Vec(0, 0));
        foreach (var i in batch)
        {
            var u = phi[0] + 0.06 * phi[1] * data.X[i];
            var bell = Math.Exp(-u * u / 32);
            gradient += 2 * (Math.Sin(u) * bell - data.Y[i]) * slope(u, bell) * Vec(1, 0.06 * data.X[i]);
        }

        return gradient;
    }

    private static int[] Shuffled(int count, Random random)
    {
        int[] order = [.. Enumerable.Range(0, count)];
        random.Shuffle(order);
        return order;
    }

    private static Path Walk(Vector<double> start, int steps, Func<Vector<double>, int, Vector<double>> next)
    {
        Path path = [start];
        for (var t = 0; t < steps; t++)
        {
            path.Add(next(path[^1], t));
        }

        return path;
    }

    private static Vector<double> Moved(Vector<double> phi, Vector<double> step)
    {
        phi.Subtract(step, phi);
        return phi;
    }

    private static TResult With<T, TResult>(T value, Func<T, TResult> use) => use(value);

    private static Vector<double> Vec(params double[] entries) => Vector<double>.Build.Dense(entries);
}
