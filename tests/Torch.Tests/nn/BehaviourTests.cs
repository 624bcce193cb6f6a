using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.NN;

public sealed class BehaviourTests
{
    [TorchFact]
    public void Hooks_run_in_call_and_not_in_forward_and_may_replace()
    {
        using var layer = ReLU();
        var seen = new List<string>();
        var before = layer.register_forward_pre_hook((_, x) =>
        {
            seen.Add("before");
            return x + 1;
        });
        var after = layer.register_forward_hook((_, x, y) =>
        {
            seen.Add("after");
            return y * 10;
        });

        Assert.Equal(10f, layer.call(zeros(1)).item<float>());
        Assert.Equal(["before", "after"], seen);
        Assert.Equal(0f, layer.forward(zeros(1)).item<float>());
        before.remove();
        after.remove();
        Assert.Equal(0f, layer.call(zeros(1)).item<float>());
    }

    [TorchFact]
    public void Apply_reaches_every_module_the_innermost_first()
    {
        using var net = Sequential(Linear(2, 2), Sequential(ReLU(), Linear(2, 1)));
        var names = new List<string>();
        net.apply(module => names.Add(module.GetName()));

        Assert.Equal(["Linear", "ReLU", "Linear", "Sequential", "Sequential"], names);
    }

    [TorchFact]
    public void Wrong_shapes_say_libtorchs_sentence_and_the_operator()
    {
        var linear = Assert.Throws<ExternalException>(() => Linear(3, 4).call(ones(2, 5))).Message;
        Assert.Contains("mat1 and mat2 shapes cannot be multiplied (2x5 and 3x4)", linear);
        Assert.Contains("linear of float32[2, 5], float32[4, 3], float32[4]", linear);
        var conv = Assert.Throws<ExternalException>(() => Conv2d(3, 4, 3).call(ones(1, 1, 8, 8))).Message;
        Assert.Contains("to have 3 channels, but got 1 channels", conv);
        Assert.Contains("conv2d of", conv);
        Assert.Contains("cross_entropy_loss", Assert.Throws<ExternalException>(() => CrossEntropyLoss().call(ones(2, 5), zeros(3, int64))).Message);
        Assert.Contains("index out of range", Assert.Throws<ExternalException>(() => Embedding(5, 2).call(tensor(new long[] { 5 }))).Message);
        Assert.Contains("T × N × 3", Assert.Throws<ArgumentException>(() => LSTM(3, 4).call(ones(2, 2, 5))).Message);
        Assert.Contains("a state [1, 1, 4]", Assert.Throws<ArgumentException>(() => LSTM(3, 4).call(ones(2, 1, 3), (zeros(1, 2, 4), zeros(1, 1, 4)))).Message);
        Assert.Contains("a state [2, 5, 4]", Assert.Throws<ArgumentException>(() => GRU(3, 4, bidirectional: true, batchFirst: true).call(ones(5, 2, 3), zeros(2, 1, 4))).Message);
        Assert.Contains("a state [1, 4]", Assert.Throws<ArgumentException>(() => RNN(3, 4).call(ones(2, 3), zeros(1, 1, 4))).Message);
        Assert.Contains("more than one value", Assert.Throws<ArgumentException>(() => BatchNorm1d(3).call(ones(1, 3))).Message);
        Assert.Contains("BatchNorm2d does not take [2, 3]", Assert.Throws<ArgumentException>(() => BatchNorm2d(3).call(ones(2, 3))).Message);
        Assert.Throws<ArgumentException>(() => MultiheadAttention(8, 3));
        Assert.Throws<ArgumentException>(() => Conv2d(3, 4, 3, groups: 2));
        Assert.Throws<ArgumentException>(() => Conv2d(3, 4, 3, Padding.Same, stride: 2));
    }

    [TorchFact]
    public void A_loss_of_known_numbers_is_what_its_formula_says()
    {
        var scores = tensor(new[] { 1.0, 2.0, 3.0 }, 1, 3);
        Assert.Equal(Math.Log(1 + Math.Exp(-1) + Math.Exp(-2)), CrossEntropyLoss().call(scores, tensor(new[] { 2L })).item<double>(), 1e-12);
        Assert.Equal(Math.Log(2), BCEWithLogitsLoss().call(zeros(4, float64), ones(4, float64)).item<double>(), 1e-12);
        Assert.Equal(0.25 * Math.Log(0.25 / 0.5) / 2 + 0.75 * Math.Log(0.75 / 0.5) / 2, KLDivLoss().call(
            tensor(new[] { 0.5, 0.5 }).log(), tensor(new[] { 0.25, 0.75 }).log()).item<double>(), 1e-12);
    }

    [TorchFact]
    public void Derivatives_through_a_network_are_those_of_finite_differences()
    {
        manual_seed(0);
        using var net = Sequential(Conv2d(1, 2, 3), BatchNorm2d(2), GELU(), ConvTranspose2d(2, 2, 3, 2), GroupNorm(1, 2), Softplus(), AvgPool2d(2), Flatten(), Linear(32, 2)).to(float64);
        var x = randn([2, 1, 6, 6], float64).requires_grad_();
        var weights = randn([2, 2], float64);
        double Value(Tensor at) => (net.call(at) * weights).sum().item<double>();
        (net.call(x) * weights).sum().backward();

        var gradient = x.grad!.data<double>().ToArray();
        for (var i = 0; i < gradient.Length; i += 7)
        {
            var step = zeros_like(x.detach());
            step.view(-1)[i] = 1e-5;
            var difference = (Value(x.detach() + step) - Value(x.detach() - step)) / 2e-5;
            Assert.Equal(difference, gradient[i], 1e-6 * Math.Max(1, Math.Abs(difference)));
        }
    }

    [TorchFact]
    public void Transposed_convolutions_have_the_lengths_that_are_asked_for()
    {
        using var layer = ConvTranspose2d(2, 3, 3, stride: 2, padding: 1);
        var x = randn(1, 2, 4, 5);

        Assert.Equal([1, 3, 7, 9], layer.call(x).shape);
        Assert.Equal([1, 3, 8, 9], layer.forward(x, [8, 9]).shape);
        Assert.Equal([1, 3, 7, 10], layer.forward(x, [1, 3, 7, 10]).shape);
        Assert.Equal([3, 8, 10], layer.forward(x[0], [8, 10]).shape);
        Assert.True(allclose(layer.call(x), layer.forward(x, [8, 10])[.., .., ..7, ..9]));
        Assert.Equal([1, 3, 8], ConvTranspose1d(2, 3, 3, stride: 2, padding: 1).forward(randn(1, 2, 4), [8]).shape);
        Assert.Contains("[7, 9]", Assert.Throws<ArgumentException>(() => layer.forward(x, [9, 9])).Message);
        Assert.Throws<ArgumentException>(() => layer.forward(x, [6, 9]));
        Assert.Throws<ArgumentException>(() => layer.forward(x, [8]));
    }

    [TorchFact]
    public void Recurrent_layers_drop_what_passes_between_them_in_training_only()
    {
        using var layer = GRU(3, 8, numLayers: 2, dropout: 0.5);
        var x = randn(4, 2, 3);

        Assert.False(layer.call(x).Item1.allclose(layer.call(x).Item1));
        layer.eval();
        Assert.True(layer.call(x).Item1.allclose(layer.call(x).Item1));
    }

    [TorchFact]
    public void Sequential_disposes_what_passes_between_its_modules()
    {
        Tensor? between = null;
        var first = Linear(2, 2);
        first.register_forward_hook((_, _, y) => between = y);
        using var net = Sequential(first, ReLU());
        net.call(ones(1, 2));

        Assert.True(between!.IsInvalid);
    }

    [TorchFact]
    public void Copying_an_encoders_layers_takes_nothing_of_the_random_stream()
    {
        using var layer = TransformerEncoderLayer(4, 2, 8);
        manual_seed(0);
        var expected = randn(3).data<float>().ToArray();
        manual_seed(0);
        using var encoder = TransformerEncoder(layer, 2);

        Assert.Equal(expected, randn(3).data<float>().ToArray());
    }

    [TorchFact]
    public void Encoders_run_their_hooks_with_masks_and_without()
    {
        using var layer = TransformerEncoderLayer(4, 2, 8);
        using var encoder = TransformerEncoder(layer, 1);
        layer.register_forward_hook((_, _, y) => y * 0);
        encoder.register_forward_hook((_, _, _, _, y) => y * 0);
        var (x, mask, padding) = (randn(3, 2, 4), zeros(3, 3), zeros([2, 3], @bool));

        Assert.All(
            new[] { layer.call(x), layer.call(x, mask), layer.call(x, mask, padding), encoder.call(x), encoder.call(x, mask), encoder.call(x, mask, padding) },
            y => Assert.Equal(0, y.abs().sum().item<float>()));
        Assert.NotEqual(0, encoder.forward(x, mask, padding).abs().sum().item<float>());
    }
}
