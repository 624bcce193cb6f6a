using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Slides kernels along a line: N × C × L to N × C′ × L′, with weights C′ × C/groups × K.</summary>
            public static Tensor conv1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? dilation = null, long groups = 1) =>
                Call.One(
                    "conv1d", input, weight, bias, Argument.ListOf(stride ?? 1), Argument.ListOf(padding ?? 0), Argument.ListOf(dilation ?? 1), groups);

            /// <summary>Slides kernels over pictures: N × C × H × W to N × C′ × H′ × W′, with weights C′ × C/groups × K × K and
            /// H′ = ⌊(H + 2 padding − dilation (K − 1) − 1) / stride⌋ + 1.</summary>
            public static Tensor conv2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? dilation = null, long groups = 1) =>
                Call.One("conv2d", input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], dilation ?? [1, 1], groups);

            /// <summary>The transpose of a convolution along a line, which makes longer what that makes shorter; weights are C × C′/groups × K.</summary>
            public static Tensor conv_transpose1d(
                Tensor input, Tensor weight, Tensor? bias = null, long? stride = null, long? padding = null, long? output_padding = null,
                long? dilation = null, long groups = 1) =>
                Call.One(
                    "conv_transpose1d", input, weight, bias, Argument.ListOf(stride ?? 1), Argument.ListOf(padding ?? 0),
                    Argument.ListOf(output_padding ?? 0), groups, Argument.ListOf(dilation ?? 1));

            /// <summary>The transpose of a convolution over pictures, which makes larger what that makes smaller; weights are C × C′/groups × K × K and
            /// H′ = (H − 1) stride − 2 padding + dilation (K − 1) + output_padding + 1.</summary>
            public static Tensor conv_transpose2d(
                Tensor input, Tensor weight, Tensor? bias = null, long[]? strides = null, long[]? padding = null, long[]? output_padding = null,
                long[]? dilation = null, long groups = 1) =>
                Call.One(
                    "conv_transpose2d.input", input, weight, bias, strides ?? [1, 1], padding ?? [0, 0], output_padding ?? [0, 0], groups, dilation ?? [1, 1]);

            /// <summary>Puts elements around, from the last dimension on: before and after, before and after, …</summary>
            public static Tensor pad(Tensor input, long[] pad, PaddingModes mode = PaddingModes.Constant, double value = 0) => mode switch
            {
                PaddingModes.Reflect => Call.One("pad", input, pad, "reflect"),
                PaddingModes.Replicate => Call.One("pad", input, pad, "replicate"),
                PaddingModes.Circular => Call.One("pad", input, pad, "circular"),
                _ => Call.One("pad", input, pad, "constant", value),
            };
        }
    }
}
