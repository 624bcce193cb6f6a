using System.Runtime.InteropServices;
using TorchSharp;
using static TorchSharp.torch;

namespace Torch.Tests;

public sealed class TensorTests
{
    [TorchFact]
    public void A_sum_has_the_sums_of_the_elements()
    {
        var sum = tensor(new[] { 1f, 2f, 3f }) + tensor(new[] { 10f, 20f, 30f });

        Assert.Equal([11f, 22f, 33f], sum.data<float>().ToArray());
    }

    [TorchFact]
    public void Numbers_stand_on_both_sides_of_operators()
    {
        var x = tensor(new[] { 1.0, 2.0, 4.0 });

        Assert.Equal([7.0, 3.0, 1.0], (8 / x - 1).data<double>().ToArray());
        Assert.Equal([1.0, 0.5, -0.5], (1.5 - x / 2).data<double>().ToArray().Select(v => v).ToArray());
    }

    [TorchFact]
    public void Backward_gives_the_derivative_of_a_polynomial()
    {
        var x = tensor(new[] { 1.0, -2.0, 3.0 }, requires_grad: true);
        var weights = tensor(new[] { 1.0, 1.0, 1.0 });
        torch.matmul(weights, x * x * x).backward();

        Assert.Equal([3.0, 12.0, 27.0], x.grad!.data<double>().ToArray());
    }

    [TorchFact]
    public void Another_shape_is_an_error_with_the_operator_and_both_shapes()
    {
        var error = Assert.Throws<ExternalException>(() => ones(3) + ones(4));

        Assert.Contains("The size of tensor a (3) must match the size of tensor b (4)", error.Message);
        Assert.Contains("add.Tensor of float32[3], float32[4]", error.Message);
    }
}
