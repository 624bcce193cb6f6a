using System.Numerics.Tensors;

namespace DeepLearning.Tests.Data.StandInSets;

/// <summary>Two plain models in single precision, made for these tests: how well a set can be learnt.</summary>
internal sealed class Learner
{
    private readonly float[][] _train, _test;
    private readonly ImageSplit _split;

    public Learner(ImageSplit split)
    {
        _split = split;
        var mean = new float[split.Train.Dimensions];
        _train = Pictures(split.Train);
        _test = Pictures(split.Test);
        foreach (var picture in _train)
        {
            TensorPrimitives.MultiplyAdd(picture, 1f / _train.Length, mean, mean);
        }

        foreach (var picture in _train.Concat(_test))
        {
            TensorPrimitives.Subtract(picture, mean, picture);
        }
    }

    /// <summary>The part of the test pictures whose nearest training picture is of another class.</summary>
    public double NeighbourError() => _test.AsParallel().Select((picture, i) =>
        _split.Train.Labels[Enumerable.Range(0, _train.Length).MinBy(j => TensorPrimitives.Distance(picture, _train[j]))] != _split.Test.Labels[i])
        .Count(isWrong => isWrong) / (double)_test.Length;

    /// <summary>
    /// The test error of soft-max regression, or of one hidden layer of ReLUs before it, after plain stochastic gradient descent
    /// with a rate that falls linearly to 0.
    /// </summary>
    public double NetworkError(int hidden, float rate, int epochs)
    {
        var random = new Random(1);
        var width = hidden == 0 ? _train[0].Length : hidden;
        float[][] first = [.. Enumerable.Range(0, hidden).Select(_ => Weights(random, _train[0].Length, MathF.Sqrt(2f / _train[0].Length)))];
        float[][] second = [.. Enumerable.Range(0, 10).Select(_ => Weights(random, width, hidden == 0 ? 0 : MathF.Sqrt(1f / width)))];
        for (var step = 0; step < epochs * _train.Length; step++)
        {
            var i = random.Next(_train.Length);
            var now = rate * (1 - step / (float)(epochs * _train.Length));
            Step(first, second, _train[i], _split.Train.Labels[i], now);
        }

        return _test.Where((picture, i) => TensorPrimitives.IndexOfMax(Scores(second, Hidden(first, picture))) != _split.Test.Labels[i]).Count()
            / (double)_test.Length;
    }

    private static void Step(float[][] first, float[][] second, float[] picture, int label, float rate)
    {
        var h = Hidden(first, picture);
        var delta = Scores(second, h);
        TensorPrimitives.SoftMax(delta, delta);
        delta[label] -= 1;
        var back = new float[h.Length];
        for (var k = 0; k < delta.Length; k++)
        {
            if (first.Length > 0)
            {
                TensorPrimitives.MultiplyAdd(second[k], delta[k], back, back);
            }

            TensorPrimitives.MultiplyAdd(h, -rate * delta[k], second[k], second[k]);
        }

        for (var j = 0; j < first.Length; j++)
        {
            if (h[j] > 0)
            {
                TensorPrimitives.MultiplyAdd(picture, -rate * back[j], first[j], first[j]);
            }
        }
    }

    private static float[] Hidden(float[][] first, float[] picture) =>
        first.Length == 0 ? picture : [.. first.Select(weights => Math.Max(0, TensorPrimitives.Dot(weights, picture)))];

    private static float[] Scores(float[][] second, float[] h) => [.. second.Select(weights => TensorPrimitives.Dot(weights, h))];

    private static float[] Weights(Random random, int count, float deviation) =>
        [.. Enumerable.Range(0, count).Select(_ => deviation * (float)random.NextNormal())];

    private static float[][] Pictures(Images images) =>
        [.. images.Pixels.Chunk(images.Dimensions).Select(pixels => Array.ConvertAll(pixels, pixel => pixel / 255f))];
}
