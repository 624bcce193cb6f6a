using TorchSharp;
using TorchSharp.Modules;
using static Torch.Tests.NN.ModuleCase;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Torch.Tests.NN;

internal static class LayerCases
{
    public static readonly IReadOnlyList<ModuleCase> All =
    [
        Of("nn.Linear(8, 5)", "v", () => Linear(8, 5)),
        Of("nn.Linear(8, 5, bias=False)", "s", () => Linear(8, 5, hasBias: false)),
        Of("nn.Bilinear(8, 8, 3)", "m(v, w)", () => Bilinear(8, 8, 3), (n, m) => [m.call(n.v, n.w)]),
        Of("nn.Conv1d(3, 6, 3, stride=2, padding=1)", "s", () => Conv1d(3, 6, 3, stride: 2, padding: 1)),
        Of("nn.Conv1d(3, 6, 4, padding='same')", "s", () => Conv1d(3, 6, 4, Padding.Same)),
        Of("nn.Conv2d(4, 6, 3)", "q", () => Conv2d(4, 6, 3)),
        Of("nn.Conv2d(4, 6, 3)", "q[0]", () => Conv2d(4, 6, 3)),
        Of("nn.Conv2d(4, 6, (3, 2), stride=(2, 1), padding=(1, 2), dilation=(1, 2), bias=False)", "q",
            () => Conv2d(4, 6, (3, 2), (2, 1), (1, 2), (1, 2), bias: false)),
        Of("nn.Conv2d(4, 6, 3, padding=2, padding_mode='reflect', groups=2)", "q", () => Conv2d(4, 6, 3, padding: 2, padding_mode: PaddingModes.Reflect, groups: 2)),
        Of("nn.Conv2d(4, 6, 3, padding=1, padding_mode='circular')", "q", () => Conv2d(4, 6, 3, padding: 1, padding_mode: PaddingModes.Circular)),
        Of("nn.Conv2d(4, 6, 3, padding='same', padding_mode='replicate')", "q", () => Conv2d(4, 6, 3, Padding.Same, padding_mode: PaddingModes.Replicate)),
        Of("nn.Conv2d(4, 6, (2, 3), padding='same')", "q", () => Conv2d(4, 6, (2, 3), Padding.Same)),
        Of("nn.ConvTranspose1d(3, 6, 4, stride=2, padding=1)", "s", () => ConvTranspose1d(3, 6, 4, stride: 2, padding: 1)),
        Of("nn.ConvTranspose2d(4, 6, 4, stride=2, padding=1)", "q", () => ConvTranspose2d(4, 6, 4, stride: 2, padding: 1)),
        Of("nn.ConvTranspose2d(4, 6, (3, 2), stride=(3, 2), output_padding=(2, 1), groups=2, bias=False)", "q",
            () => ConvTranspose2d(4, 6, (3, 2), (3, 2), output_padding: (2, 1), groups: 2, bias: false)),
        Of("nn.MaxPool1d(3, stride=2)", "s", () => MaxPool1d(3, stride: 2)),
        Of("nn.MaxPool2d(2)", "q", () => MaxPool2d(2)),
        Of("nn.MaxPool2d((3, 2), stride=2, padding=1, ceil_mode=True)", "q", () => MaxPool2d((3, 2), (2, 2), (1, 1), ceil_mode: true)),
        Of("nn.AvgPool1d(3)", "s", () => AvgPool1d(3)),
        Of("nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False)", "q", () => AvgPool2d(3, stride: 2, padding: 1, count_include_pad: false)),
        Of("nn.AdaptiveAvgPool1d(3)", "s", () => AdaptiveAvgPool1d(3)),
        Of("nn.AdaptiveAvgPool2d(3)", "q", () => AdaptiveAvgPool2d(3)),
        Of("nn.AdaptiveAvgPool2d((1, 5))", "q", () => AdaptiveAvgPool2d((1, 5))),
        Of("nn.AdaptiveMaxPool2d(3)", "q", () => AdaptiveMaxPool2d(3)),
        Of("nn.BatchNorm1d(8)", "v", () => BatchNorm1d(8)),
        Of("nn.BatchNorm1d(3, affine=False, momentum=0.3)", "s", () => BatchNorm1d(3, affine: false, momentum: 0.3)),
        Of("nn.BatchNorm2d(4)", "q", () => BatchNorm2d(4)),
        Of("nn.BatchNorm2d(4, track_running_stats=False, eps=1e-3)", "q", () => BatchNorm2d(4, track_running_stats: false, eps: 1e-3)),
        Of("nn.BatchNorm2d(4)", "(m(q), m(q * 2), m.eval()(q))[2]", () => BatchNorm2d(4), Evaluated),
        Of("nn.LayerNorm(8)", "s", () => LayerNorm(8)),
        Of("nn.LayerNorm([8, 8], elementwise_affine=False)", "q", () => LayerNorm([8, 8], elementwise_affine: false)),
        Of("nn.GroupNorm(2, 4)", "q", () => GroupNorm(2, 4)),
        Of("nn.InstanceNorm2d(4)", "q", () => InstanceNorm2d(4)),
        Of("nn.InstanceNorm2d(4, affine=True, track_running_stats=True)", "q", () => InstanceNorm2d(4, affine: true, track_running_stats: true)),
        Of("nn.Dropout(0.3)", "v", () => Dropout(0.3)),
        Of("nn.Dropout2d(0.4)", "q", () => Dropout2d(0.4)),
        Of("nn.Dropout(0.3).eval()", "v", () => Evaluating(Dropout(0.3))),
        Of("nn.Embedding(8, 5)", "i", () => Embedding(8, 5)),
        Of("nn.Embedding(8, 5, padding_idx=3)", "i", () => Embedding(8, 5, padding_idx: 3)),
        Of("nn.Embedding(8, 5, max_norm=1.5)", "i", () => Embedding(8, 5, max_norm: 1.5)),
        Of("nn.Flatten()", "q", () => Flatten()),
        Of("nn.Unflatten(1, (2, 4))", "v", () => Unflatten(1, [2, 4])),
        Of("nn.Identity()", "v", () => Identity()),
        Of("nn.Upsample(scale_factor=2)", "q", () => Upsample(scale_factor: [2])),
        Of("nn.Upsample(scale_factor=1.5, mode='bilinear', align_corners=True)", "q", () => Upsample(scale_factor: [1.5], mode: UpsampleMode.Bilinear, align_corners: true)),
        Of("nn.Upsample(size=11, mode='linear')", "s", () => Upsample([11], mode: UpsampleMode.Linear)),
        Of("nn.CosineSimilarity()", "m(v, w)", () => CosineSimilarity(), (n, m) => [m.call(n.v, n.w)]),
        Of("nn.Sequential(nn.Conv2d(4, 6, 3), nn.BatchNorm2d(6), nn.ReLU(inplace=True), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(54, 5), nn.LogSoftmax(1))", "q",
            () => Sequential(Conv2d(4, 6, 3), BatchNorm2d(6), ReLU(inplace: true), MaxPool2d(2), Flatten(), Linear(54, 5), LogSoftmax(1))),
    ];

    private static Tensor[] Evaluated(Inputs inputs, BatchNorm2d module)
    {
        module.call(inputs.q);
        module.call(inputs.q * 2);
        module.eval();
        return [module.call(inputs.q)];
    }

    private static Module<Tensor, Tensor> Evaluating(Module<Tensor, Tensor> module)
    {
        module.eval();
        return module;
    }
}
