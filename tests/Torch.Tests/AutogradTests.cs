using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace Torch.Tests;

public sealed class AutogradTests
{
    [TorchFact]
    public void Gradients_match_central_differences()
    {
        manual_seed(3);
        var x = randn(4, 5, float64, requires_grad: true);
        static Tensor Loss(Tensor x) => (x.tanh().matmul(x.T).softmax(1).pow(2) + x.exp().sum(1)).log().mean();
        Loss(x).backward();

        var step = 1e-6;
        using var _ = no_grad();
        for (var i = 0; i < 20; i++)
        {
            var shift = zeros(20, float64);
            shift[i] = step;
            var difference = (Loss(x + shift.view(4, 5)) - Loss(x - shift.view(4, 5))).item<double>() / (2 * step);
            Assert.Equal(difference, x.grad!.view(20)[i].item<double>(), 1e-7);
        }
    }

    [TorchFact]
    public void The_gradient_of_a_gradient_is_the_second_derivative()
    {
        var x = tensor(new[] { 1.0, 2.0, -3.0 }, requires_grad: true);
        var first = autograd.grad([x.pow(3).sum()], [x], create_graph: true)[0];
        Assert.Equal([3.0, 12.0, 27.0], first.data<double>().ToArray());
        first.sum().backward();

        Assert.Equal([6.0, 12.0, -18.0], x.grad!.data<double>().ToArray());
    }

    [TorchFact]
    public void An_unused_input_is_an_error_or_null_when_allowed()
    {
        var x = ones(2, requires_grad: true);
        var y = ones(2, requires_grad: true);

        Assert.Throws<ExternalException>(() => autograd.grad([(x * 2).sum()], [x, y]));
        Assert.Null(autograd.grad([(x * 2).sum()], [x, y], allow_unused: true)[1]);
    }

    [TorchFact]
    public void Gradients_add_up_until_they_are_set_to_null_or_zero()
    {
        var x = ones(2, requires_grad: true);
        (x * 2).sum().backward();
        (x * 3).sum().backward();
        Assert.Equal([5f, 5f], x.grad!.data<float>().ToArray());
        x.grad!.zero_();
        Assert.Equal([0f, 0f], x.grad!.data<float>().ToArray());
        x.grad = null;
        Assert.Null(x.grad);
    }

    [TorchFact]
    public void Without_grad_nothing_is_recorded_and_the_mode_comes_back()
    {
        var x = ones(2, requires_grad: true);
        using (no_grad())
        {
            Assert.False((x * 2).requires_grad);
            using (enable_grad())
            {
                Assert.True((x * 2).requires_grad);
            }

            Assert.False(is_grad_enabled());
        }

        using (inference_mode())
        {
            Assert.True(is_inference_mode_enabled());
            Assert.False((x * 2).requires_grad);
        }

        Assert.True((x * 2).requires_grad);
        Assert.False(is_inference_mode_enabled());
    }

    [TorchFact]
    public async Task Without_grad_follows_an_await_to_another_thread_and_leaves_none_behind()
    {
        var x = ones(2, requires_grad: true);
        var first = Environment.CurrentManagedThreadId;
        using (no_grad())
        {
            var moved = new TaskCompletionSource();
            new Thread(() =>
            {
                Thread.Sleep(100);
                moved.SetResult();
            }).UnsafeStart();
            await moved.Task.ConfigureAwait(false);
            Assert.NotEqual(first, Environment.CurrentManagedThreadId);
            Assert.False((x * 2).requires_grad);
        }

        Assert.True((x * 2).requires_grad);
        var modes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            Thread.Sleep(2);
            return is_grad_enabled();
        })));
        Assert.DoesNotContain(false, modes);
    }

    [TorchFact]
    public void Detached_tensors_share_memory_and_have_no_history()
    {
        var x = ones(2, requires_grad: true);
        var y = (x * 2).detach();
        var copy = x.detach();
        copy[0] = 5;

        Assert.False(y.requires_grad);
        Assert.Equal(5f, x[0].item<float>());
        Assert.True(x.is_leaf);
        Assert.False((x * 2).is_leaf);
    }

    [TorchFact]
    public void Weighted_backward_and_retained_gradients_follow_the_chain_rule()
    {
        var x = tensor(new[] { 1.0, 2.0 }, requires_grad: true);
        var y = x * x;
        y.retain_grad();
        (y * 3).backward([tensor(new[] { 1.0, 10.0 })]);

        Assert.Equal([3.0, 30.0], y.grad!.data<double>().ToArray());
        Assert.Equal([6.0, 120.0], x.grad!.data<double>().ToArray());
    }
}
