using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>The largest element of each window along N × C × L.</summary>
            public static Tensor max_pool1d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                Call.One(
                    "max_pool1d", input, Argument.ListOf(kernel_size), Argument.ListOf(stride ?? kernel_size), Argument.ListOf(padding ?? 0),
                    Argument.ListOf(dilation ?? 1), ceil_mode);

            /// <summary>The largest element of each window over N × C × H × W.</summary>
            public static Tensor max_pool2d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, long? dilation = null, bool ceil_mode = false) =>
                Call.One(
                    "max_pool2d", input, Argument.ListOf(kernel_size), Argument.ListOf(stride ?? kernel_size), Argument.ListOf(padding ?? 0),
                    Argument.ListOf(dilation ?? 1), ceil_mode);

            /// <summary>The largest element of each window over N × C × H × W.</summary>
            public static Tensor max_pool2d(
                Tensor input, long[] kernel_size, long[]? strides = null, long[]? padding = null, long[]? dilation = null, bool ceil_mode = false) =>
                Call.One("max_pool2d", input, kernel_size, strides ?? kernel_size, padding ?? [0, 0], dilation ?? [1, 1], ceil_mode);

            /// <summary>The mean of each window along N × C × L.</summary>
            public static Tensor avg_pool1d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true) =>
                Call.One(
                    "avg_pool1d", input, Argument.ListOf(kernel_size), Argument.ListOf(stride ?? kernel_size), Argument.ListOf(padding ?? 0),
                    ceil_mode, count_include_pad);

            /// <summary>The mean of each window over N × C × H × W.</summary>
            public static Tensor avg_pool2d(
                Tensor input, long kernel_size, long? stride = null, long? padding = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                Call.One(
                    "avg_pool2d", input, Argument.ListOf(kernel_size), Argument.ListOf(stride ?? kernel_size), Argument.ListOf(padding ?? 0),
                    ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of each window over N × C × H × W.</summary>
            public static Tensor avg_pool2d(
                Tensor input, long[] kernel_sizes, long[]? strides = null, long[]? paddings = null, bool ceil_mode = false, bool count_include_pad = true,
                long? divisor_override = null) =>
                Call.One("avg_pool2d", input, kernel_sizes, strides ?? kernel_sizes, paddings ?? [0, 0], ceil_mode, count_include_pad, divisor_override);

            /// <summary>The mean of as many windows as the output is long, along N × C × L.</summary>
            public static Tensor adaptive_avg_pool1d(Tensor input, long output_size) =>
                Call.One("adaptive_avg_pool1d", input, Argument.ListOf(output_size));

            /// <summary>The mean of as many windows as the output is long and wide, over N × C × H × W.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, long output_size) => adaptive_avg_pool2d(input, [output_size, output_size]);

            /// <summary>The mean of as many windows as the output is long and wide, over N × C × H × W.</summary>
            public static Tensor adaptive_avg_pool2d(Tensor input, long[] output_size) => Call.One("adaptive_avg_pool2d", input, output_size);

            /// <summary>The largest element of as many windows as the output is long and wide, over N × C × H × W.</summary>
            public static Tensor adaptive_max_pool2d(Tensor input, long output_size) => adaptive_max_pool2d(input, [output_size, output_size]);

            /// <summary>The largest element of as many windows as the output is long and wide, over N × C × H × W.</summary>
            public static Tensor adaptive_max_pool2d(Tensor input, long[] output_size)
            {
                var (values, indices) = Call.Two("adaptive_max_pool2d", input, output_size);
                indices.Dispose();
                return values;
            }
        }
    }
}
