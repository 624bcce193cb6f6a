using DeepLearning.Exercises;

namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class WidthParametersTests
{
    private const string Id = "parameters-of-width";

    [Theory]
    [InlineData(2, 118)]
    [InlineData(40, 3690)]
    [InlineData(45, 4375)]
    [InlineData(100, 15_210)]
    [InlineData(400, 180_810)]
    public void The_count_is_that_of_the_network(int width, int parameters)
    {
        Assert.Equal(parameters, ((Func<int, int>)Catalogue.Find(Id).Answer)(width));
        Assert.Equal(parameters, new Network([40, width, width, 10], new Xoshiro(1)).Parameters.Size);
    }

    [Fact]
    public void No_biases() => IsToldThat("the biases are missing", width => width * width + 50 * width);

    [Fact]
    public void No_biases_at_the_output() => IsToldThat("ten biases", width => width * width + 52 * width);

    [Fact]
    public void One_hidden_layer() => IsToldThat("the layer between the hidden layers is missing", width => 51 * width + 10);

    [Fact]
    public void No_weights_between_the_hidden_layers() => IsToldThat("the weights between the hidden layers are missing", width => 52 * width + 10);

    [Fact]
    public void One_bias_a_layer() => IsToldThat("one bias a layer", width => width * width + 50 * width + 3);

    [Fact]
    public void One_layers_biases() => IsToldThat("one hidden layer's biases", width => width * width + 51 * width + 10);

    [Fact]
    public void A_hidden_layer_too_many() => IsToldThat("one matrix between them", width => 2 * width * width + 53 * width + 10);

    private static void IsToldThat(string reason, Func<int, int> attempt) => Wrong.IsToldThat(reason, Id, attempt);
}
