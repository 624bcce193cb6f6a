using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>The largest element of each window along N × C × L; windows lie side by side unless a stride is given.</summary>
        public static MaxPool1d MaxPool1d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            new(kernel_size, stride, padding, dilation, ceil_mode);

        /// <summary>The largest element of each window over N × C × H × W; windows lie side by side unless a stride is given.</summary>
        public static MaxPool2d MaxPool2d(long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
            MaxPool2d((kernel_size, kernel_size), Twice(stride), Twice(padding), Twice(dilation), ceil_mode);

        /// <summary>The largest element of each window over N × C × H × W; windows lie side by side unless a stride is given.</summary>
        public static MaxPool2d MaxPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, (long, long)? dilation = null, bool ceil_mode = false) =>
            new(
                Kernel.Pair(kernel_size, 1), Kernel.Pair(stride ?? kernel_size, 1), Kernel.Pair(padding, 0), Kernel.Pair(dilation, 1), ceil_mode);

        /// <summary>The mean of each window along N × C × L; windows lie side by side unless a stride is given.</summary>
        public static AvgPool1d AvgPool1d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true) =>
            new(kernel_size, stride, padding, ceil_mode, count_include_pad);

        /// <summary>The mean of each window over N × C × H × W; windows lie side by side unless a stride is given.</summary>
        public static AvgPool2d AvgPool2d(
            long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            AvgPool2d((kernel_size, kernel_size), Twice(stride), Twice(padding), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of each window over N × C × H × W; windows lie side by side unless a stride is given.</summary>
        public static AvgPool2d AvgPool2d(
            (long, long) kernel_size, (long, long)? stride = null, (long, long)? padding = null, bool ceil_mode = false, bool count_include_pad = true,
            long? divisor_override = null) =>
            new(
                Kernel.Pair(kernel_size, 1), Kernel.Pair(stride ?? kernel_size, 1), Kernel.Pair(padding, 0), ceil_mode, count_include_pad, divisor_override);

        /// <summary>The mean of as many windows as the output is long, along N × C × L.</summary>
        public static AdaptiveAvgPool1d AdaptiveAvgPool1d(long output_size) => new(output_size);

        /// <summary>The mean of as many windows as the output is long and wide, over N × C × H × W.</summary>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d(long output_size) => new([output_size, output_size]);

        /// <summary>The mean of as many windows as the output is long and wide, over N × C × H × W.</summary>
        public static AdaptiveAvgPool2d AdaptiveAvgPool2d((long, long) output_size) => new(Kernel.Pair(output_size, 1));

        /// <summary>The largest element of as many windows as the output is long and wide, over N × C × H × W.</summary>
        public static AdaptiveMaxPool2d AdaptiveMaxPool2d(long output_size) => new([output_size, output_size]);

        /// <summary>The largest element of as many windows as the output is long and wide, over N × C × H × W.</summary>
        public static AdaptiveMaxPool2d AdaptiveMaxPool2d((long, long) output_size) => new(Kernel.Pair(output_size, 1));

        private static (long, long)? Twice(long? length) => length is { } known ? (known, known) : null;
    }
}
