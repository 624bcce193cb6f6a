namespace TorchSharp.Modules;

/// <summary>How a convolution's kernels move, with a length for each dimension.</summary>
internal sealed record Kernel(long[] Size, long[] Stride, long[] Padding, long[] Dilation, PaddingModes Mode, long Groups)
{
    /// <summary>How much is put behind, where that differs from <see cref="Padding"/>, which is then put before only.</summary>
    public long[]? Behind { get; init; }

    /// <summary>Two lengths in one list; nothing is the same number twice.</summary>
    public static long[] Pair((long, long)? lengths, long preset) => lengths is var (first, second) ? [first, second] : [preset, preset];

    /// <summary>Kernels that are padded so that the lengths stay, or not at all.</summary>
    /// <exception cref="ArgumentException">The lengths are to stay, and the stride is not 1.</exception>
    public static Kernel Of(long[] size, long[] stride, Padding padding, long[] dilation, PaddingModes mode, long groups)
    {
        long[] reach = [.. size.Zip(dilation, (length, step) => padding == TorchSharp.Padding.Same ? step * (length - 1) : 0)];
        if (padding == TorchSharp.Padding.Same && stride.Any(step => step != 1))
        {
            throw new ArgumentException($"Padding.Same keeps the lengths, so the stride is 1, not [{string.Join(", ", stride)}].", nameof(stride));
        }

        long[] before = [.. reach.Select(length => length / 2)];
        long[] behind = [.. reach.Select(length => length - (length / 2))];
        return new(size, stride, before, dilation, mode, groups) { Behind = before.SequenceEqual(behind) ? null : behind };
    }

    /// <summary>The shape of the weights.</summary>
    /// <exception cref="ArgumentException">The groups do not divide the channels.</exception>
    public long[] Shape(long first, long second) => Groups > 0 && first % Groups == 0 && second % Groups == 0
        ? [first, second / Groups, .. Size]
        : throw new ArgumentException($"{Groups} groups do not divide {first} and {second} channels.", nameof(Groups));
}
