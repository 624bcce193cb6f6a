using TorchSharp;
using static Torch.Tests.NN.ModuleCase;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace Torch.Tests.NN;

internal static class FunctionCases
{
    private const string Attended = "(lambda a: a.softmax(-1) @ s)(s @ s.transpose(1, 2) / 8 ** 0.5";

    public static readonly IReadOnlyList<ModuleCase> All =
    [
        Of("nn.ReLU()", "v", () => ReLU()), Of("nn.ReLU6()", "v", () => ReLU6()), Of("nn.LeakyReLU(0.2)", "v", () => LeakyReLU(0.2)), Of("nn.ELU(0.5)", "v", () => ELU(0.5)),
        Of("nn.SELU()", "v", () => SELU()), Of("nn.CELU(2.)", "v", () => CELU(2)), Of("nn.GELU()", "v", () => GELU()), Of("nn.SiLU()", "v", () => SiLU()), Of("nn.Mish()", "v", () => Mish()),
        Of("nn.Sigmoid()", "v", () => Sigmoid()), Of("nn.LogSigmoid()", "v", () => LogSigmoid()), Of("nn.Tanh()", "v", () => Tanh()), Of("nn.Hardtanh(-0.5, 0.7)", "v", () => Hardtanh(-0.5, 0.7)),
        Of("nn.Softplus(2., 1.)", "v", () => Softplus(2, 1)), Of("nn.Softsign()", "v", () => Softsign()), Of("nn.Softmax(1)", "v", () => Softmax(1)), Of("nn.Softmin(0)", "v", () => Softmin(0)),
        Of("nn.LogSoftmax(-1)", "s", () => LogSoftmax(-1)), Of("nn.GLU()", "v", () => GLU()), Of("nn.PReLU(4)", "q", () => PReLU(4)),
        Of("nn.MSELoss()", "m(v, w)", () => MSELoss(), (n, m) => [m.call(n.v, n.w)]),
        Of("nn.L1Loss(reduction='sum')", "m(v, w)", () => L1Loss(Reduction.Sum), (n, m) => [m.call(n.v, n.w)]),
        Of("nn.SmoothL1Loss(beta=0.5)", "m(v, w)", () => SmoothL1Loss(beta: 0.5), (n, m) => [m.call(n.v, n.w)]),
        Of("nn.HuberLoss(delta=0.5, reduction='none')", "m(v, w)", () => HuberLoss(0.5, Reduction.None), (n, m) => [m.call(n.v, n.w)]),
        Of("nn.CrossEntropyLoss()", "m(v, i)", () => CrossEntropyLoss(), (n, m) => [m.call(n.v, n.i)]),
        Of("nn.CrossEntropyLoss(weight=w[0].abs(), ignore_index=3, reduction='sum')", "m(v, i)",
            () => CrossEntropyLoss(Inputs.Make().w[0].abs(), 3, Reduction.Sum), (n, m) => [m.call(n.v, n.i)]),
        Of("nn.CrossEntropyLoss()", "m(v, w.softmax(1))", () => CrossEntropyLoss(), (n, m) => [m.call(n.v, n.w.softmax(1))]),
        Of("F.cross_entropy(v, i, label_smoothing=0.1)", n => F.cross_entropy(n.v, n.i, label_smoothing: 0.1)),
        Of("nn.NLLLoss(reduction='none')", "m(v.log_softmax(1), i)", () => NLLLoss(reduction: Reduction.None), (n, m) => [m.call(n.v.log_softmax(1), n.i)]),
        Of("nn.BCELoss()", "m(v.sigmoid(), w.sigmoid())", () => BCELoss(), (n, m) => [m.call(n.v.sigmoid(), n.w.sigmoid())]),
        Of("nn.BCEWithLogitsLoss(pos_weight=w[0].abs())", "m(v, w.sigmoid())", () => BCEWithLogitsLoss(pos_weights: Inputs.Make().w[0].abs()),
            (n, m) => [m.call(n.v, n.w.sigmoid())]),
        Of("nn.KLDivLoss(log_target=True)", "m(v.log_softmax(1), w.log_softmax(1))", () => KLDivLoss(), (n, m) => [m.call(n.v.log_softmax(1), n.w.log_softmax(1))]),
        Of("nn.KLDivLoss(reduction='sum')", "m(v.log_softmax(1), w.softmax(1))", () => KLDivLoss(false, Reduction.Sum), (n, m) => [m.call(n.v.log_softmax(1), n.w.softmax(1))]),
        Of("nn.TripletMarginLoss(0.5, swap=True)", "m(v, w, w.flip(0))", () => TripletMarginLoss(0.5, swap: true), (n, m) => [m.call(n.v, n.w, n.w.flip(0))]),
        Of("nn.MarginRankingLoss(0.1)", "m(v[:, 0], w[:, 0], t)", () => MarginRankingLoss(0.1), (n, m) => [m.call(n.v[TensorIndex.Colon, 0], n.w[TensorIndex.Colon, 0], n.t)]),
        Of("nn.CosineEmbeddingLoss(0.2)", "m(v, w, t)", () => CosineEmbeddingLoss(0.2), (n, m) => [m.call(n.v, n.w, n.t)]),
        Of("nn.HingeEmbeddingLoss()", "m(v[:, 0], t)", () => HingeEmbeddingLoss(), (n, m) => [m.call(n.v[TensorIndex.Colon, 0], n.t)]),
        Of("nn.SoftMarginLoss()", "m(v[:, 0], t)", () => SoftMarginLoss(), (n, m) => [m.call(n.v[TensorIndex.Colon, 0], n.t)]),
        Of("F.normalize(v)", n => F.normalize(n.v)), Of("F.normalize(s, p=1, dim=2)", n => F.normalize(n.s, 1, 2)),
        Of("F.pairwise_distance(v, w)", n => F.pairwise_distance(n.v, n.w)), Of("F.one_hot(i, 8)", n => F.one_hot(n.i, 8)),
        Of("F.pad(q, (1, 2, 3, 4), value=0.5)", n => F.pad(n.q, [1, 2, 3, 4], value: 0.5)), Of("F.pad(q, (1, 2, 3, 4), 'reflect')", n => F.pad(n.q, [1, 2, 3, 4], PaddingModes.Reflect)),
        Of("F.interpolate(q, size=(5, 3), mode='bicubic', align_corners=False)", n => F.interpolate(n.q, [5, 3], mode: InterpolationMode.Bicubic, align_corners: false)),
        Of("F.interpolate(q, scale_factor=0.5, mode='bilinear', antialias=True)", n => F.interpolate(n.q, scale_factor: [0.5], mode: InterpolationMode.Bilinear, antialias: true)),
        Of("F.interpolate(q, scale_factor=(0.6, 0.4), mode='area')", n => F.interpolate(n.q, scale_factor: [0.6, 0.4], mode: InterpolationMode.Area)),
        Of("F.interpolate(q, scale_factor=1.7, mode='nearest', recompute_scale_factor=True)", n => F.interpolate(n.q, scale_factor: [1.7], recompute_scale_factor: true)),
        Of("F.layer_norm(v, (8,), w[0], w[1])", n => F.layer_norm(n.v, [8], n.w[0], n.w[1])),
        Of("F.conv2d(q, torch.ones(2, 4, 3, 3, dtype=torch.float64), padding=1)", n => F.conv2d(n.q, ones(2, 4, 3, 3, float64), padding: [1, 1])),
        Of("F.conv_transpose2d(q, torch.ones(4, 2, 3, 3, dtype=torch.float64), stride=2)", n => F.conv_transpose2d(n.q, ones(4, 2, 3, 3, float64), strides: [2, 2])),
        Of("F.max_pool2d(q, 3, stride=1)", n => F.max_pool2d(n.q, 3, 1)), Of("F.gelu(v)", n => F.gelu(n.v)), Of("F.leaky_relu(v, 0.3)", n => F.leaky_relu(n.v, 0.3)),
        Of(Attended + ")", n => F.scaled_dot_product_attention(n.s, n.s, n.s)),
        Of("(lambda a: a.softmax(-1) @ q)((q @ q.transpose(2, 3) / 8 ** 0.5).masked_fill(torch.ones(8, 8).triu(1).bool(), -torch.inf))", n => F.scaled_dot_product_attention(n.q, n.q, n.q, is_casual: true)),
        Of("(lambda a: a.softmax(-1) @ q)((q @ q.transpose(2, 3) / 8 ** 0.5).masked_fill(torch.ones(8, 8).triu(2).bool(), -torch.inf))", n => F.scaled_dot_product_attention(n.q, n.q, n.q, ones(8, 8).tril(1).@bool())),
        Of(Attended + " + torch.ones(3, 3).triu(2))", n => F.scaled_dot_product_attention(n.s, n.s, n.s, ones(3, 3, float64).triu(2))),
        Of("nn.utils.rnn.pad_sequence([v[0], v[1, :3]], padding_value=7.)", n => nn.utils.rnn.pad_sequence([n.v[0], n.v[1, ..3]], padding_value: 7)),
        .. Initialized("kaiming_normal_(e)", e => init.kaiming_normal_(e)),
        .. Initialized("kaiming_uniform_(e, mode='fan_out', nonlinearity='relu')", e => init.kaiming_uniform_(e, 0, init.FanInOut.FanOut, init.NonlinearityType.ReLU)),
        .. Initialized("xavier_uniform_(e, 2.)", e => init.xavier_uniform_(e, 2)), .. Initialized("xavier_normal_(e)", e => init.xavier_normal_(e)),
        .. Initialized("orthogonal_(e)", e => init.orthogonal_(e)), .. Initialized("normal_(e, 1., 2.)", e => init.normal_(e, 1, 2)), .. Initialized("constant_(e, 3.)", e => init.constant_(e, 3)),
    ];

    private static ModuleCase[] Initialized(string python, Func<Tensor, Tensor> sharp) =>
        [.. new[] { "6, 4", "4, 6, 3" }.Select(shape => Of($"nn.init.{python.Replace("(e", $"(torch.empty({shape})")}", _ => sharp(empty([.. shape.Split(',').Select(long.Parse)]))))];
}
