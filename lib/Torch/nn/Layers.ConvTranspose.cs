using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The transpose of a convolution along a line: N × C × L to N × C′ × L′.</summary>
        /// <exception cref="ArgumentException">The padding is not of zeros.</exception>
        public static ConvTranspose1d ConvTranspose1d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels, new([kernel_size], [stride], [padding], [dilation], Zeros(padding_mode), groups), [output_padding], bias,
                device, dtype);

        /// <summary>The transpose of a convolution over pictures with square kernels: N × C × H × W to N × C′ × H′ × W′.</summary>
        /// <exception cref="ArgumentException">The padding is not of zeros.</exception>
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long output_padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            ConvTranspose2d(
                in_channels, out_channels, (kernel_size, kernel_size), (stride, stride), (padding, padding), (output_padding, output_padding),
                (dilation, dilation), padding_mode, groups, bias, device, dtype);

        /// <summary>The transpose of a convolution over pictures: N × C × H × W to N × C′ × H′ × W′.</summary>
        /// <exception cref="ArgumentException">The padding is not of zeros.</exception>
        public static ConvTranspose2d ConvTranspose2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            (long, long)? output_padding = null, (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1,
            bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels,
                new(Kernel.Pair(kernel_size, 1), Kernel.Pair(stride, 1), Kernel.Pair(padding, 0), Kernel.Pair(dilation, 1), Zeros(padding_mode), groups),
                Kernel.Pair(output_padding, 0), bias, device, dtype);

        private static PaddingModes Zeros(PaddingModes mode) => mode == PaddingModes.Zeros
            ? mode
            : throw new ArgumentException($"A transposed convolution is padded with zeros, not {mode}; leave padding_mode out.", nameof(mode));
    }
}
