using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Slides kernels along a line: N × C × L to N × C′ × L′.</summary>
        public static Conv1d Conv1d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, new([kernel_size], [stride], [padding], [dilation], padding_mode, groups), bias, device, dtype);

        /// <summary>Slides kernels along a line, padded so that the length stays, or not at all.</summary>
        public static Conv1d Conv1d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(in_channels, out_channels, Kernel.Of([kernel_size], [stride], padding, [dilation], padding_mode, groups), bias, device, dtype);

        /// <summary>Slides square kernels over pictures: N × C × H × W to N × C′ × H′ × W′.</summary>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, long stride = 1, long padding = 0, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            Conv2d(
                in_channels, out_channels, (kernel_size, kernel_size), (stride, stride), (padding, padding), (dilation, dilation), padding_mode, groups,
                bias, device, dtype);

        /// <summary>Slides kernels over pictures: N × C × H × W to N × C′ × H′ × W′.</summary>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null,
            (long, long)? dilation = null, PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null,
            ScalarType? dtype = null) =>
            new(
                in_channels, out_channels,
                new(Kernel.Pair(kernel_size, 1), Kernel.Pair(stride, 1), Kernel.Pair(padding, 0), Kernel.Pair(dilation, 1), padding_mode, groups),
                bias, device, dtype);

        /// <summary>Slides square kernels over pictures, padded so that the lengths stay, or not at all.</summary>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, long kernel_size, Padding padding, long stride = 1, long dilation = 1,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            Conv2d(
                in_channels, out_channels, (kernel_size, kernel_size), padding, (stride, stride), (dilation, dilation), padding_mode, groups, bias,
                device, dtype);

        /// <summary>Slides kernels over pictures, padded so that the lengths stay, or not at all.</summary>
        public static Conv2d Conv2d(
            long in_channels, long out_channels, (long, long) kernel_size, Padding padding, (long, long)? stride = null, (long, long)? dilation = null,
            PaddingModes padding_mode = PaddingModes.Zeros, long groups = 1, bool bias = true, Device? device = null, ScalarType? dtype = null) =>
            new(
                in_channels, out_channels,
                Kernel.Of(Kernel.Pair(kernel_size, 1), Kernel.Pair(stride, 1), padding, Kernel.Pair(dilation, 1), padding_mode, groups), bias, device, dtype);
    }
}
