using DeepLearning.Exercises;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class LabelNoiseTests
{
    private const string Id = "label-noise";

    // MNIST-1D's double descent, with Python's generator: 592 labels redrawn, of which 522 are then wrong.
    [Fact]
    public void The_labels_are_those_of_the_original()
    {
        var clean = Mnist1D.Generate(new() { SampleCount = 8000, TrainFraction = 0.5 }).Train.Labels;
        var noisy = ((Func<int[], double, Random, int[]>)Catalogue.Find(Id).Answer)(clean, 0.15, new PythonRandom(42));

        Assert.Equal([8, 2, 2, 1, 8, 3, 4, 2, 3, 1], noisy.Take(10));
        Assert.Equal(522, noisy.Zip(clean).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public void A_comparison_turned_round() => IsToldThat("turned round", (labels, share, random) =>
        [.. labels.Select(label => random.NextDouble() > share ? (int)(10 * random.NextDouble()) : label)]);

    [Fact]
    public void Nine_never_drawn() => IsToldThat("9 is never drawn", (labels, share, random) =>
        [.. labels.Select(label => random.NextDouble() < share ? (int)(9 * random.NextDouble()) : label)]);

    [Fact]
    public void No_chance_in_the_new_label() => IsToldThat("no random one", (labels, share, random) =>
        [.. labels.Select(label => random.NextDouble() < share ? (label + 1) % 10 : label)]);

    [Fact]
    public void Drawn_in_another_way() => IsToldThat("Next draws other digits", (labels, share, random) =>
        [.. labels.Select(label => random.NextDouble() < share ? random.Next(10) : label)]);

    [Fact]
    public void A_digit_drawn_for_each_label() => IsToldThat("used or not", (labels, share, random) =>
        [.. labels.Select(label => (random.NextDouble(), (int)(10 * random.NextDouble())) is var (chance, digit) && chance < share ? digit : label)]);

    [Fact]
    public void The_given_array_changed() => IsToldThat("the clean labels are needed again", (labels, share, random) =>
    {
        labels[0] = 9;
        return labels;
    });

    [Fact]
    public void Too_few_labels() => IsToldThat("0 labels came back for 200", (_, _, _) => []);

    private static void IsToldThat(string reason, Func<int[], double, Random, int[]> attempt) => Wrong.IsToldThat(reason, Id, attempt);
}
