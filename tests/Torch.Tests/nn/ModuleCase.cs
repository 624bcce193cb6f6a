using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.NN;

/// <summary>A module in Python and in C#, both from seed 0, and what is done with it; without one, a function.</summary>
internal sealed record ModuleCase(string Build, string Use, Func<Module>? Sharp, Func<ModuleCase.Inputs, Module, Tensor[]> Called)
{
    /// <summary>v is 6 × 8, s 5 × 3 × 8, q 2 × 4 × 8 × 8, of which gradients are wanted; w is 6 × 8, i has indices, t is ±1.</summary>
    public sealed record Inputs(Tensor v, Tensor s, Tensor q, Tensor w, Tensor i, Tensor t)
    {
        public const string Python = """
            torch.manual_seed(1)
            v, s, q = (torch.randn(*shape, dtype=torch.float64).requires_grad_() for shape in ((6, 8), (5, 3, 8), (2, 4, 8, 8)))
            w = torch.randn(6, 8, dtype=torch.float64)
            i = torch.tensor([2, 0, 1, 3, 3, 7])
            t = torch.tensor([1., -1, 1, 1, -1, -1], dtype=torch.float64)
            """;

        public static Inputs Make()
        {
            manual_seed(1);
            Tensor[] made = [randn([6, 8], float64), randn([5, 3, 8], float64), randn([2, 4, 8, 8], float64), randn([6, 8], float64)];
            return new(
                made[0].requires_grad_(), made[1].requires_grad_(), made[2].requires_grad_(), made[3],
                tensor(new long[] { 2, 0, 1, 3, 3, 7 }), tensor(new[] { 1.0, -1, 1, 1, -1, -1 }));
        }

        public Tensor Named(string name) => name switch
        {
            "v" => v,
            "s" => s,
            "q" => q,
            "q[0]" => q[0],
            "i" => i,
            _ => throw new ArgumentException(name),
        };
    }

    public override string ToString() => Build + ": " + Use;

    /// <summary>A module of one tensor.</summary>
    public static ModuleCase Of(string build, string input, Func<Module<Tensor, Tensor>> sharp) =>
        new(build, $"m({input})", sharp, (inputs, module) => [((Module<Tensor, Tensor>)module).call(inputs.Named(input))]);

    /// <summary>A function.</summary>
    public static ModuleCase Of(string python, Func<Inputs, Tensor> sharp) => new("", python, null, (inputs, _) => [sharp(inputs)]);

    /// <summary>A module of several tensors.</summary>
    public static ModuleCase Of<T>(string build, string use, Func<T> sharp, Func<Inputs, T, Tensor[]> called)
        where T : Module => new(build, use, sharp, (inputs, module) => called(inputs, (T)module));
}
