namespace DeepLearning.Tests.Teaching.Exercises;

public sealed class ParameterCountTests
{
    [Fact]
    public void Weights_only() => IsToldThat("each neuron has a bias too", (inputs, widths) => Count(inputs, widths, (width, before) => width * before));

    [Fact]
    public void One_bias_a_layer() => IsToldThat("one bias a layer", (inputs, widths) => Count(inputs, widths, (width, before) => width * before + 1));

    [Fact]
    public void The_first_layers_inputs_for_all() => IsToldThat("the layer before for its inputs", (inputs, widths) => widths.Sum(width => width * (inputs + 1)));

    [Fact]
    public void The_first_layer_left_out() => IsToldThat("those of the first layer are missing",
        (inputs, widths) => Count(inputs, widths, (width, before) => width * (before + 1)) - widths[0] * (inputs + 1));

    [Fact]
    public void Neurons() => IsToldThat("those are the neurons", (_, widths) => widths.Sum());

    private static void IsToldThat(string reason, Func<int, int[], int> attempt) => Wrong.IsToldThat(reason, "parameter-count", attempt);

    private static int Count(int inputs, int[] widths, Func<int, int, int> ofLayer) => widths.Select((width, i) => ofLayer(width, i == 0 ? inputs : widths[i - 1])).Sum();
}
