using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.NN;

public sealed class StateTests
{
    private static TorchSharp.Modules.Sequential Net() => Sequential(Conv2d(1, 2, 3), BatchNorm2d(2), Flatten(), Linear(72, 3));

    [TorchFact]
    public void A_state_makes_another_network_compute_the_same()
    {
        using var one = Net();
        using var other = Net();
        var x = randn(4, 1, 8, 8);
        one.call(x);
        other.load_state_dict(one.state_dict());
        one.eval();
        other.eval();

        Assert.Equal(one.call(x).data<float>().ToArray(), other.call(x).data<float>().ToArray());
        Assert.Equal(["0.weight", "0.bias", "1.weight", "1.bias", "1.running_mean", "1.running_var", "1.num_batches_tracked", "3.weight", "3.bias"], one.state_dict().Keys);
        Assert.Equal(1, other.state_dict()["1.num_batches_tracked"].item<long>());
    }

    [TorchFact]
    public void A_state_of_another_network_says_what_differs_and_changes_nothing()
    {
        using var net = Linear(2, 3);
        var before = net.weight.clone();
        var lacks = new Dictionary<string, Tensor> { ["weight"] = zeros(3, 2), ["more"] = zeros(1) };

        Assert.Contains("missing are [bias], and not expected [more]", Assert.Throws<InvalidOperationException>(() => net.load_state_dict(lacks)).Message);
        Assert.Contains("'weight' is [3, 2] here and [2, 3]", Assert.Throws<ArgumentException>(
            () => net.load_state_dict(new() { ["bias"] = zeros(3), ["weight"] = zeros(2, 3) })).Message);
        Assert.True(equal(before, net.weight));

        var (missing, unexpected) = net.load_state_dict(lacks, strict: false);
        Assert.Equal(["bias"], missing);
        Assert.Equal(["more"], unexpected);
        Assert.Equal(0, net.weight.abs().sum().item<float>());
    }

    [TorchFact]
    public void Converting_keeps_the_parameters_their_gradients_and_the_names()
    {
        using var net = Net();
        var weight = net.parameters().First();
        net.call(ones(2, 1, 8, 8)).sum().backward();
        Assert.Same(net, net.to(float64));

        Assert.Same(weight, net.parameters().First());
        Assert.All(net.parameters(), parameter => Assert.Equal(ScalarType.Float64, parameter.dtype));
        Assert.Equal(ScalarType.Float64, weight.grad!.dtype);
        Assert.Equal(ScalarType.Int64, net.state_dict()["1.num_batches_tracked"].dtype);
        net.zero_grad();
        net.call(ones(2, 1, 8, 8, float64)).sum().backward();
        Assert.Equal(ScalarType.Float64, weight.grad!.dtype);
        Assert.Same(net, net.to(CPU));
        Assert.Throws<ArgumentException>(() => net.to(int64));
        Assert.Throws<InvalidOperationException>(() => net.to("cuda"));
    }

    [TorchFact]
    public void Vectors_and_parameters_turn_into_each_other()
    {
        using var net = Linear(2, 3);
        var vector = nn.utils.parameters_to_vector(net.parameters());
        Assert.Equal([9], vector.shape);
        nn.utils.vector_to_parameters(arange(0f, 9f), net.parameters());

        Assert.Equal([0f, 1, 2, 3, 4, 5], net.weight.data<float>().ToArray());
        Assert.Equal([6f, 7, 8], net.bias!.data<float>().ToArray());
        Assert.True(net.weight.requires_grad);
    }

    [TorchFact]
    public void Clipping_shortens_all_gradients_together_or_each_element()
    {
        using var net = Linear(2, 1, hasBias: false);
        net.weight.grad = tensor(new[] { 3f, 4f }, 1, 2);
        Assert.Equal(5, nn.utils.clip_grad_norm_(net.parameters(), 10), 1e-6);
        Assert.Equal([3f, 4f], net.weight.grad.data<float>().ToArray());
        Assert.Equal(5, nn.utils.clip_grad_norm_(net.parameters(), 1), 1e-6);
        Assert.Equal(1, net.weight.grad.norm().item<float>(), 1e-5);
        net.weight.grad = tensor(new[] { 3f, -4f }, 1, 2);
        nn.utils.clip_grad_value_(net.parameters(), 0.5);
        Assert.Equal([0.5f, -0.5f], net.weight.grad.data<float>().ToArray());
        net.zero_grad();
        Assert.Equal(0, nn.utils.clip_grad_norm_(net.parameters(), 1));
    }
}
