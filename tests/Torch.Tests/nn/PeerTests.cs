using Torch.Tests.Peer;
using TorchSharp;
using static TorchSharp.torch;

namespace Torch.Tests.NN;

/// <summary>Modules from the same seed, and gradients through them, against PyTorch on the same inputs.</summary>
public sealed class PeerTests
{
    private static readonly ModuleCase[] Cases = [.. LayerCases.All, .. RecurrentCases.All, .. FunctionCases.All];
    private static readonly Lazy<IReadOnlyList<string>?> Answers = new(() => Python.Run(Script()));

    public static IEnumerable<object[]> All => Cases.Select((one, i) => new object[] { i, one.ToString() });

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void A_module_starts_computes_and_learns_as_PyTorchs(int position, string name)
    {
        var answers = Python.Needed(Answers.Value);
        using var scope = NewDisposeScope();
        Assert.Equal(name, Cases[position].ToString());
        var expected = answers[position].Split('|');
        var actual = Answer(Cases[position]);

        Assert.Equal(expected.Length, actual.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            Python.Near(expected[i], actual[i]);
        }
    }

    /// <summary>The parameters, the results, the buffers, the inputs' gradients and the parameters'.</summary>
    private static List<Tensor?> Answer(ModuleCase one)
    {
        manual_seed(0);
        var module = one.Sharp?.Invoke().to(float64);
        Tensor[] parameters = module is null ? [] : [.. module.parameters()];
        List<Tensor?> answer = [.. parameters.Select(parameter => parameter.clone())];
        var inputs = ModuleCase.Inputs.Make();
        var results = one.Called(inputs, module!);
        answer.AddRange(results);
        answer.AddRange(module is null ? [] : module.buffers());
        if (results.Any(result => result.requires_grad))
        {
            results.Select(result => (result * arange(1, result.numel() + 1, dtype: result.dtype).view(result.shape)).sum())
                .Aggregate((sum, next) => sum + next).backward();
        }

        answer.AddRange([inputs.v.grad, inputs.s.grad, inputs.q.grad, .. parameters.Select(parameter => parameter.grad)]);
        return answer;
    }

    private static string Script() => $$"""
        import torch, warnings
        from torch import nn
        from torch.nn import functional as F
        warnings.simplefilter('ignore')
        def numbers(t): return '' if t is None else ' '.join(repr(float(v)) for v in t.detach().double().flatten())
        for build, use in [{{string.Join(", ", Cases.Select(one => $"(\"{one.Build}\", \"{one.Use}\")"))}}]:
        {{Indented(ModuleCase.Inputs.Python)}}
            torch.manual_seed(0)
            m = eval(build).double() if build else None
            parameters = list(m.parameters()) if m else []
            answer = [numbers(p) for p in parameters]
        {{Indented(ModuleCase.Inputs.Python)}}
            results = eval(use)
            results = list(results) if isinstance(results, (list, tuple)) else [results]
            answer += [numbers(r) for r in results]
            answer += [numbers(b) for b in m.buffers()] if m and not hasattr(m, 'reduction') else []
            if any(r.requires_grad for r in results):
                sum((r * torch.arange(1, r.numel() + 1, dtype=r.dtype).view(r.shape)).sum() for r in results).backward()
            answer += [numbers(p.grad) for p in [v, s, q, *parameters]]
            print('|'.join(answer))
        """;

    private static string Indented(string text) => string.Join('\n', text.Split('\n').Select(line => "    " + line));
}
