using static Torch.Tests.NN.ModuleCase;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.NN;

internal static class RecurrentCases
{
    public static readonly IReadOnlyList<ModuleCase> All =
    [
        Of("nn.LSTM(8, 4)", "(lambda r: [r[0], *r[1]])(m(s))", () => LSTM(8, 4), (n, m) => Flat(m.call(n.s))),
        Of("nn.LSTM(8, 4, 2, batch_first=True, bidirectional=True)", "(lambda r: [r[0], *r[1]])(m(s))",
            () => LSTM(8, 4, 2, batchFirst: true, bidirectional: true), (n, m) => Flat(m.call(n.s))),
        Of("nn.LSTM(8, 4, 2, bias=False)", "(lambda r: [r[0], *r[1]])(m(s, m(s * 2)[1]))", () => LSTM(8, 4, 2, bias: false), (n, m) =>
        {
            var (_, h, c) = m.call(n.s * 2);
            return Flat(m.call(n.s, (h, c)));
        }),
        Of("nn.LSTM(8, 4)", "(lambda r: [r[0], *r[1]])(m(v))", () => LSTM(8, 4), (n, m) => Flat(m.call(n.v))),
        Of("nn.LSTM(8, 4, 2, dropout=0.5)", "(lambda r: [r[0], *r[1]])(m(s))", () => LSTM(8, 4, 2, dropout: 0.5), (n, m) => Flat(m.call(n.s))),
        Of("nn.GRU(8, 4, 2)", "list(m(s))", () => GRU(8, 4, 2), (n, m) => Flat(m.call(n.s))),
        Of("nn.GRU(8, 4, bidirectional=True, batch_first=True)", "list(m(s, m(s)[1]))", () => GRU(8, 4, bidirectional: true, batchFirst: true),
            (n, m) => Flat(m.call(n.s, m.call(n.s).Item2))),
        Of("nn.GRU(8, 4)", "list(m(v, m(v)[1]))", () => GRU(8, 4), (n, m) => Flat(m.call(n.v, m.call(n.v).Item2))),
        Of("nn.RNN(8, 4, 2)", "list(m(s))", () => RNN(8, 4, 2), (n, m) => Flat(m.call(n.s))),
        Of("nn.RNN(8, 4, nonlinearity='relu', bias=False)", "list(m(s))", () => RNN(8, 4, nonLinearity: NonLinearities.ReLU, bias: false), (n, m) => Flat(m.call(n.s))),
        Of("nn.LSTMCell(8, 4)", "list(m(v, m(v)))", () => LSTMCell(8, 4), (n, m) => Flat(m.call(n.v, m.call(n.v)))),
        Of("nn.GRUCell(8, 4)", "m(v, m(v))", () => GRUCell(8, 4), (n, m) => [m.call(n.v, m.call(n.v))]),
        Of("nn.RNNCell(8, 4)", "m(v, m(v))", () => RNNCell(8, 4), (n, m) => [m.call(n.v, m.call(n.v))]),
        Of("nn.RNNCell(8, 4, nonlinearity='relu')", "m(v)", () => RNNCell(8, 4, NonLinearities.ReLU), (n, m) => [m.call(n.v)]),
        Of("nn.MultiheadAttention(8, 2)", "list(m(s, s, s))", () => MultiheadAttention(8, 2), (n, m) => Flat(m.call(n.s, n.s, n.s))),
        Of("nn.MultiheadAttention(8, 4, bias=False)", "m(s[:2], s, s * 2, need_weights=False)[0]", () => MultiheadAttention(8, 4, bias: false),
            (n, m) => [m.call(n.s[..2], n.s, n.s * 2, need_weights: false).Item1]),
        Of("nn.MultiheadAttention(8, 2, add_bias_kv=True, add_zero_attn=True, kdim=4, vdim=3)", "list(m(s, s[..., :4], s[..., :3], attn_mask=torch.ones(5, 5).triu(1).bool()))",
            () => MultiheadAttention(8, 2, add_bias_kv: true, add_zero_attn: true, kdim: 4, vdim: 3),
            (n, m) => Flat(m.call(n.s, n.s[TensorIndex.Ellipsis, ..4], n.s[TensorIndex.Ellipsis, ..3], attn_mask: ones(5, 5).triu(1).@bool()))),
        Of("nn.MultiheadAttention(8, 2)", "list(m(s, s, s, key_padding_mask=torch.tensor([[False] * 4 + [True]] * 3), attn_mask=torch.ones(5, 5, dtype=torch.float64).triu(1) * -2))",
            () => MultiheadAttention(8, 2),
            (n, m) => Flat(m.call(
                n.s, n.s, n.s, tensor(new[] { false, false, false, false, true }).expand(3, 5), attn_mask: ones(5, 5, float64).triu(1) * -2))),
        Of("nn.TransformerEncoderLayer(8, 2, 16, dropout=0)", "m(s)", () => TransformerEncoderLayer(8, 2, 16, 0), (n, m) => [m.call(n.s)]),
        Of("nn.TransformerEncoderLayer(8, 2, 16, dropout=0, activation='gelu')", "m(s, torch.ones(5, 5).triu(1).bool())",
            () => TransformerEncoderLayer(8, 2, 16, 0, Activations.GELU), (n, m) => [m.call(n.s, ones(5, 5).triu(1).@bool())]),
        Of("nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16, dropout=0), 2)", "m(s)",
            () => TransformerEncoder(TransformerEncoderLayer(8, 2, 16, 0), 2), (n, m) => [m.call(n.s)]),
    ];

    private static Tensor[] Flat((Tensor, Tensor, Tensor) results) => [results.Item1, results.Item2, results.Item3];

    private static Tensor[] Flat((Tensor, Tensor) results) => [results.Item1, results.Item2];

    private static Tensor[] Flat(Tuple<Tensor, Tensor> results) => [results.Item1, results.Item2];
}
