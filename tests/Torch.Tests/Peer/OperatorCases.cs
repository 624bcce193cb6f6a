using static TorchSharp.torch;
using static TorchSharp.torch.TensorIndex;

namespace Torch.Tests.Peer;

/// <summary>Expressions in Python, each with the same in C#; x and y are 3 × 4, m is 4 × 3, p is positive, i has indices.</summary>
internal static class OperatorCases
{
    public sealed record Inputs(Tensor x, Tensor y, Tensor m, Tensor p, Tensor i);

    public static readonly IReadOnlyList<(string Python, Func<Inputs, Tensor> Sharp)> All =
    [
        ("x + y", v => v.x + v.y), ("x - y", v => v.x - v.y), ("x * y", v => v.x * v.y), ("x / y", v => v.x / v.y),
        ("x + 2", v => v.x + 2), ("2 + x", v => 2 + v.x), ("3 - x", v => 3 - v.x), ("2.5 / x", v => 2.5 / v.x), ("x % 0.3", v => v.x % 0.3), ("-x", v => -v.x),
        ("x ** 2", v => v.x.pow(2)), ("p ** 0.5", v => v.p.pow(0.5)), ("p ** x", v => v.p.pow(v.x)), ("torch.add(x, y, alpha=3)", v => v.x.add(v.y, 3)),
        ("x > y", v => v.x > v.y), ("x <= 0", v => v.x <= 0), ("0 < x", v => 0 < v.x), ("x == x", v => v.x == v.x), ("x != y", v => v.x != v.y),
        ("(x > 0) & (y > 0)", v => (v.x > 0) & (v.y > 0)), ("~(x > 0)", v => ~(v.x > 0)), ("torch.logical_or(x > 0, y > 0)", v => logical_or(v.x > 0, v.y > 0)),
        ("x.exp()", v => v.x.exp()), ("p.log()", v => v.p.log()), ("p.sqrt()", v => v.p.sqrt()), ("p.rsqrt()", v => v.p.rsqrt()), ("x.abs()", v => v.x.abs()),
        ("x.sin()", v => v.x.sin()), ("x.cos()", v => v.x.cos()), ("x.tanh()", v => v.x.tanh()), ("x.sigmoid()", v => v.x.sigmoid()), ("x.relu()", v => v.x.relu()),
        ("x.erf()", v => v.x.erf()), ("p.log1p()", v => v.p.log1p()), ("x.expm1()", v => v.x.expm1()), ("x.sign()", v => v.x.sign()), ("x.floor()", v => v.x.floor()),
        ("x.round()", v => v.x.round()), ("p.lgamma()", v => v.p.lgamma()), ("x.square()", v => v.x.square()), ("p.reciprocal()", v => v.p.reciprocal()),
        ("x.clamp(-0.5, 0.5)", v => v.x.clamp(-0.5, 0.5)), ("x.clamp(min=0)", v => v.x.clamp(min: 0)), ("torch.maximum(x, y)", v => maximum(v.x, v.y)),
        ("torch.lerp(x, y, 0.3)", v => lerp(v.x, v.y, 0.3)), ("torch.addcmul(x, y, p, value=0.5)", v => addcmul(v.x, v.y, v.p, 0.5)), ("torch.atan2(x, p)", v => atan2(v.x, v.p)),
        ("x.sum()", v => v.x.sum()), ("x.sum(1)", v => v.x.sum(1)), ("x.sum((0, 1), keepdim=True)", v => v.x.sum([0, 1], keepdim: true)), ("x.mean()", v => v.x.mean()),
        ("x.mean((1,))", v => v.x.mean([1])), ("x.std()", v => v.x.std()), ("x.std(0, unbiased=False)", v => v.x.std(0, unbiased: false)), ("x.var(1)", v => v.x.var(1)),
        ("x.prod()", v => v.x.prod()), ("x.max()", v => v.x.max()), ("x.max(1)[0]", v => v.x.max(1).values), ("x.max(1)[1]", v => v.x.max(1).indexes), ("x.min(0)[0]", v => v.x.min(0).values),
        ("x.argmax(1)", v => v.x.argmax(1)), ("x.argmin()", v => v.x.argmin()), ("x.amax((1,))", v => v.x.amax(1)), ("x.median()", v => v.x.median()), ("(x > 0).any(1)", v => (v.x > 0).any(1)),
        ("(x > 0).all()", v => (v.x > 0).all()), ("x.cumsum(1)", v => v.x.cumsum(1)), ("x.logsumexp(1)", v => v.x.logsumexp(1)), ("x.softmax(1)", v => v.x.softmax(1)),
        ("x.log_softmax(0)", v => v.x.log_softmax(0)), ("x.norm()", v => v.x.norm()), ("x.norm(dim=1, p=3)", v => v.x.norm(1, p: 3)), ("x.quantile(0.3)", v => v.x.quantile(tensor(0.3))),
        ("x @ m", v => v.x.matmul(v.m)), ("x.mm(m)", v => v.x.mm(v.m)), ("x[0].dot(y[0])", v => v.x[0].dot(v.y[0])), ("torch.outer(x[0], y[1])", v => v.x[0].outer(v.y[1])),
        ("torch.einsum('ij,jk->ki', x, m)", v => einsum("ij,jk->ki", v.x, v.m)), ("torch.bmm(x.view(1, 3, 4), m.view(1, 4, 3))", v => bmm(v.x.view(1, 3, 4), v.m.view(1, 4, 3))),
        ("torch.addmm(torch.ones(3, 3, dtype=torch.float64), x, m)", v => addmm(ones(3, 3, float64), v.x, v.m)), ("torch.linalg.inv(x @ x.T + torch.eye(3, dtype=torch.float64))", v => linalg.inv(v.x.matmul(v.x.T) + eye(3, dtype: float64))),
        ("torch.linalg.solve(m[:3] + 3 * torch.eye(3, dtype=torch.float64), x)", v => linalg.solve(v.m[..3] + (3 * eye(3, dtype: float64)), v.x)), ("torch.linalg.svd(x)[1]", v => linalg.svd(v.x).S), ("torch.cdist(x, y)", v => cdist(v.x, v.y)),
        ("x.reshape(2, 6)", v => v.x.reshape(2, 6)), ("x.view(-1)", v => v.x.view(-1)), ("x.permute(1, 0)", v => v.x.permute(1, 0)), ("x.T", v => v.x.T), ("x.flatten()", v => v.x.flatten()),
        ("x.unsqueeze(1)", v => v.x.unsqueeze(1)), ("x.unsqueeze(0).squeeze(0)", v => v.x.unsqueeze(0).squeeze(0)), ("x.unsqueeze(0).expand(2, 3, 4)", v => v.x.unsqueeze(0).expand(2, 3, 4)),
        ("x.repeat(2, 1)", v => v.x.repeat(2, 1)), ("x.flip(1)", v => v.x.flip(1)), ("x.roll(1, 0)", v => v.x.roll(1, 0)), ("x.narrow(1, 1, 2)", v => v.x.narrow(1, 1, 2)), ("x.triu(1)", v => v.x.triu(1)),
        ("x.tril()", v => v.x.tril()), ("x.diagonal()", v => v.x.diagonal()), ("x.chunk(2, 1)[1]", v => v.x.chunk(2, 1)[1]), ("x.split(2)[1]", v => v.x.split(2)[1]), ("x.unbind(1)[2]", v => v.x.unbind(1)[2]),
        ("x.unfold(1, 2, 1)", v => v.x.unfold(1, 2, 1)), ("x.repeat_interleave(2, 0)", v => v.x.repeat_interleave(2, 0)), ("torch.cat((x, y), 1)", v => cat([v.x, v.y], 1)), ("torch.stack((x, y))", v => stack([v.x, v.y])),
        ("x[1]", v => v.x[1]), ("x[1, 2]", v => v.x[1, 2]), ("x[-1]", v => v.x[-1]), ("x[:, 1:3]", v => v.x[Colon, 1..3]), ("x[..., -1]", v => v.x[Ellipsis, -1]), ("x[:, ::2]", v => v.x[Colon, Slice(step: 2)]),
        ("x[None, 1]", v => v.x[Null, 1]), ("x[:-1]", v => v.x[..^1]), ("x[i]", v => v.x[v.i]), ("x[:, i]", v => v.x[Colon, v.i]), ("x[i, i]", v => v.x[v.i, v.i]), ("x[x > 0]", v => v.x[v.x > 0]), ("x[x[:, 0] > 0]", v => v.x[v.x[Colon, 0] > 0]),
        ("x[None, :, None, 1:][..., 0]", v => v.x[Null, Colon, Null, 1..][Ellipsis, 0]), ("x.unsqueeze(0)[..., x > 0]", v => v.x.unsqueeze(0)[Ellipsis, v.x > 0]),
        ("x.index_select(1, i)", v => v.x.index_select(1, v.i)), ("x.gather(1, i.view(3, 1))", v => v.x.gather(1, v.i.view(3, 1))), ("x.scatter(1, i.view(3, 1), 0.5)", v => v.x.scatter(1, v.i.view(3, 1), 0.5)),
        ("x.scatter_add(1, i.view(3, 1), y)", v => v.x.scatter_add(1, v.i.view(3, 1), v.y)), ("x.masked_fill(y > 0, 7)", v => v.x.masked_fill(v.y > 0, 7)), ("x.masked_select(y > 0)", v => v.x.masked_select(v.y > 0)),
        ("torch.where(x > 0, x, y)", v => where(v.x > 0, v.x, v.y)), ("x.sort(1, descending=True)[0]", v => v.x.sort(1, descending: true).values), ("x.topk(2)[0]", v => v.x.topk(2).values), ("x.topk(2, 0)[1]", v => v.x.topk(2, 0).indexes),
        ("x.argsort(1)", v => v.x.argsort(1)), ("(x > 0).nonzero()", v => (v.x > 0).nonzero()), ("torch.bincount(i)", v => bincount(v.i)), ("torch.unique(i, return_counts=True)[1]", v => v.i.unique(return_counts: true).counts!),
        ("torch.nn.functional.one_hot(i, 4)", v => v.i.one_hot(4)), ("torch.histc(x, 4, -1, 1)", v => v.x.histc(4, -1, 1)), ("x.float()", v => v.x.@float()), ("x.long()", v => v.x.@long()),
        ("torch.arange(2, 9, 3)", _ => arange(2, 9, 3)), ("torch.arange(0, 1, 0.25)", _ => arange(0, 1, 0.25)), ("torch.linspace(-1, 1, 5)", _ => linspace(-1, 1, 5)), ("torch.eye(2, 3)", _ => eye(2, 3)), ("torch.full((2, 2), 3.5)", _ => full([2, 2], 3.5)),
        ("torch.meshgrid(i, i, indexing='ij')[1]", v => meshgrid([v.i, v.i])[1]), ("torch.tensordot(x, m, 1)", v => tensordot(v.x, v.m, 1)), ("torch.cosine_similarity(x, y)", v => cosine_similarity(v.x, v.y)),
        ("(torch.manual_seed(0), torch.randn(3))[1]", _ => Seeded(() => randn(3))), ("(torch.manual_seed(1), torch.rand(4, dtype=torch.float64))[1]", _ => Seeded(() => rand(4, float64), 1)),
        ("(torch.manual_seed(2), torch.randint(0, 10, (5,)))[1]", _ => Seeded(() => randint(10, [5]), 2)), ("(torch.manual_seed(3), torch.randperm(7))[1]", _ => Seeded(() => randperm(7), 3)),
        ("(torch.manual_seed(4), torch.zeros(20).normal_(2, 3))[1]", _ => Seeded(() => zeros(20).normal_(2, 3), 4)), ("(torch.manual_seed(5), torch.zeros(5).uniform_(-1, 1))[1]", _ => Seeded(() => zeros(5).uniform_(-1, 1), 5)),
        ("(torch.manual_seed(6), torch.multinomial(p, 2))[1]", v => Seeded(() => multinomial(v.p, 2), 6)), ("(torch.manual_seed(7), torch.bernoulli(torch.full((9,), 0.4)))[1]", _ => Seeded(() => bernoulli(full(9, 0.4)), 7)),
        ("torch.rand(3, generator=torch.Generator().manual_seed(8))", _ => rand(3, generator: new Generator(8))),
    ];

    private static Tensor Seeded(Func<Tensor> draw, long seed = 0)
    {
        manual_seed(seed);
        return draw();
    }
}
