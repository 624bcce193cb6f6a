using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Benchmarks;

/// <summary>What a step of training costs: LeNet-5, a language model of two LSTM layers, and a DCGAN.</summary>
internal static class TorchTraining
{
    public static void Measure()
    {
        set_num_threads(Environment.ProcessorCount);
        using var peer = Peer.Start("torch_training");
        Compare("LeNet-5, batch 128, SGD", "lenet-sgd", 40, peer, LeNet(parameters => optim.SGD(parameters, 0.01)));
        Compare("LeNet-5, batch 128, Adam", "lenet-adam", 40, peer, LeNet(parameters => optim.Adam(parameters)));
        Compare("LSTM language model, 2 × 200, batch 20 × 20, vocabulary 10,000", "lstm", 5, peer, LanguageModel());
        Compare("DCGAN, batch 32, 32 × 32", "dcgan", 10, peer, Dcgan());
    }

    private static void Compare(string what, string name, int steps, Peer? peer, Func<Tensor> step)
    {
        var losses = new List<double>();
        List<Side> sides = [Side.Of("C#", Loop), Side.Of("C#, a scope for each step", () => Times(() => Scoped(step)))];
        var theirs = new List<double>();
        if (peer is not null)
        {
            sides.Add(new("Python", () => Remember(peer.Ask($"{name} {steps}"), theirs)));
        }

        Side.Compare($"{what}, {steps} steps", 11, sides);
        Console.WriteLine($"  loss after {steps} steps: C# {losses[steps - 1]:0.000000}, Python {theirs.FirstOrDefault(double.NaN):0.000000}");

        void Loop() => Times(() => losses.Add(step().ToDouble()));

        void Times(Action work)
        {
            for (var i = 0; i < steps; i++)
            {
                work();
            }
        }
    }

    private static double Remember(double[] answer, List<double> losses)
    {
        losses.Add(answer[1]);
        return answer[0];
    }

    private static double Scoped(Func<Tensor> step)
    {
        using var scope = NewDisposeScope();
        return step().ToDouble();
    }

    private static Func<Tensor> LeNet(Func<IEnumerable<TorchSharp.Modules.Parameter>, optim.Optimizer> optimizer)
    {
        manual_seed(0);
        var net = Sequential(
            Conv2d(1, 6, 5, padding: 2), Tanh(), AvgPool2d(2), Conv2d(6, 16, 5), Tanh(), AvgPool2d(2),
            Flatten(), Linear(400, 120), Tanh(), Linear(120, 84), Tanh(), Linear(84, 10));
        var (x, y) = (randn(128, 1, 28, 28), randint(10, [128]));
        var loss = CrossEntropyLoss();
        var steps = optimizer(net.parameters());
        return () =>
        {
            steps.zero_grad();
            var value = loss.call(net.call(x), y);
            value.backward();
            steps.step();
            return value;
        };
    }

    private static Func<Tensor> LanguageModel()
    {
        manual_seed(0);
        var (embedding, lstm, output) = (Embedding(10_000, 200), LSTM(200, 200, 2), Linear(200, 10_000));
        var (x, y) = (randint(10_000, [20, 20]), randint(10_000, [20, 20]));
        var loss = CrossEntropyLoss();
        var parameters = embedding.parameters().Concat(lstm.parameters()).Concat(output.parameters()).ToArray();
        var steps = optim.SGD(parameters, 1);
        var (h, c) = (zeros(2, 20, 200), zeros(2, 20, 200));
        return () =>
        {
            steps.zero_grad();
            var (z, h1, c1) = lstm.call(embedding.call(x), (h.detach(), c.detach()));
            (h, c) = (h1.DetachFromDisposeScope(), c1.DetachFromDisposeScope());
            var value = loss.call(output.call(z).view(-1, 10_000), y.view(-1));
            value.backward();
            nn.utils.clip_grad_norm_(parameters, 0.25);
            steps.step();
            return value;
        };
    }

    private static Func<Tensor> Dcgan()
    {
        manual_seed(0);
        var generator = Sequential(
            ConvTranspose2d(64, 128, 4, bias: false), BatchNorm2d(128), ReLU(inplace: true),
            ConvTranspose2d(128, 64, 4, 2, 1, bias: false), BatchNorm2d(64), ReLU(inplace: true),
            ConvTranspose2d(64, 32, 4, 2, 1, bias: false), BatchNorm2d(32), ReLU(inplace: true), ConvTranspose2d(32, 1, 4, 2, 1, bias: false), Tanh());
        var critic = Sequential(
            Conv2d(1, 32, 4, 2, 1, bias: false), LeakyReLU(0.2, inplace: true), Conv2d(32, 64, 4, 2, 1, bias: false), BatchNorm2d(64), LeakyReLU(0.2, inplace: true),
            Conv2d(64, 128, 4, 2, 1, bias: false), BatchNorm2d(128), LeakyReLU(0.2, inplace: true), Conv2d(128, 1, 4, bias: false));
        var real = randn(32, 1, 32, 32);
        var (one, zero) = (ones(32, 1, 1, 1), zeros(32, 1, 1, 1));
        var loss = BCEWithLogitsLoss();
        var (g, d) = (optim.Adam(generator.parameters(), 2e-4, 0.5), optim.Adam(critic.parameters(), 2e-4, 0.5));
        return () =>
        {
            d.zero_grad();
            var fake = generator.call(randn(32, 64, 1, 1));
            (loss.call(critic.call(real), one) + loss.call(critic.call(fake.detach()), zero)).backward();
            d.step();
            g.zero_grad();
            var value = loss.call(critic.call(fake), one);
            value.backward();
            g.step();
            return value;
        };
    }
}
