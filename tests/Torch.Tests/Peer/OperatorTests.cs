using TorchSharp;
using static TorchSharp.torch;

namespace Torch.Tests.Peer;

/// <summary>Operators, and gradients through them, against PyTorch on the same inputs.</summary>
public sealed class OperatorTests
{
    private static readonly Lazy<IReadOnlyList<string>?> Answers = new(() => Python.Run(Script()));

    public static TheoryData<string> Expressions => [.. OperatorCases.All.Select(pair => pair.Python)];

    [SkippableTheory]
    [MemberData(nameof(Expressions))]
    public void An_operator_and_its_gradient_are_those_of_PyTorch(string expression)
    {
        var answers = Python.Needed(Answers.Value);
        var position = OperatorCases.All.Select(pair => pair.Python).ToList().IndexOf(expression);
        var answer = answers[position].Split('|');

        using var scope = NewDisposeScope();
        var inputs = Inputs();
        var result = OperatorCases.All[position].Sharp(inputs);

        Assert.Equal(answer[0], $"{result.dtype.Name()} {string.Join(",", result.shape)}");
        Python.Near(answer[1], result);
        if (answer[2].Length > 0)
        {
            (result * arange(1, result.numel() + 1, dtype: result.dtype).view(result.shape)).sum().backward();
            Python.Near(answer[2], inputs.x.grad ?? zeros_like(inputs.x));
        }
    }

    private static OperatorCases.Inputs Inputs()
    {
        manual_seed(42);
        var (x, y, m, p) = (randn(3, 4, float64), randn(3, 4, float64), randn(4, 3, float64), rand(3, 4, float64) + 0.5);
        return new(x.requires_grad_(), y, m, p, tensor(new long[] { 2, 0, 1 }));
    }

    private static string Script() => $$"""
        import torch
        def numbers(t): return ' '.join(repr(float(v)) for v in t.detach().double().flatten())
        for expression in {{"[" + string.Join(", ", OperatorCases.All.Select(pair => $"\"{pair.Python}\"")) + "]"}}:
            torch.manual_seed(42)
            x, y, m, p = torch.randn(3, 4, dtype=torch.float64), torch.randn(3, 4, dtype=torch.float64), torch.randn(4, 3, dtype=torch.float64), torch.rand(3, 4, dtype=torch.float64) + 0.5
            x.requires_grad_()
            i = torch.tensor([2, 0, 1])
            v = eval(expression)
            gradient = ''
            if v.requires_grad:
                (v * torch.arange(1, v.numel() + 1, dtype=v.dtype).view(v.shape)).sum().backward()
                gradient = numbers(x.grad)
            print(str(v.dtype)[6:], ','.join(str(n) for n in v.shape), end='|')
            print(numbers(v), gradient, sep='|')
        """;
}
