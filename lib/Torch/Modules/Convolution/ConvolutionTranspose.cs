using TorchSharp.Calls;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>What transposed convolutions have in common: they lengthen, and several lengths can be meant.</summary>
public abstract class ConvolutionTranspose : Convolution
{
    private readonly string _operator;
    private readonly long[] _outputPadding;

    private protected ConvolutionTranspose(
        string name, string @operator, long in_channels, long out_channels, Kernel kernel, long[] output_padding, bool bias, Device? device, ScalarType? dtype)
        : base(name, kernel, kernel.Shape(in_channels, out_channels), out_channels, bias, device, dtype) =>
        (_operator, _outputPadding) = (@operator, output_padding);

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => forward(input, null);

    /// <summary>What the module computes, as long as is asked for; without hooks.</summary>
    /// <param name="input">N × C × lengths, or C × lengths.</param>
    /// <param name="output_size">The lengths of the result, or its whole shape; by default those of output_padding.</param>
    /// <exception cref="ArgumentException">No output_padding below the stride gives those lengths.</exception>
    public Tensor forward(Tensor input, long[]? output_size) => Call.One(
        _operator, input, weight, bias, Moves.Stride, Moves.Padding, output_size is null ? _outputPadding : Behind(input, output_size), Moves.Groups,
        Moves.Dilation);

    /// <summary>What is added behind: L′ − ((L − 1) stride − 2 padding + dilation (K − 1) + 1), from 0 to stride − 1.</summary>
    private long[] Behind(Tensor input, long[] size)
    {
        var dimensions = Moves.Size.Length;
        if (size.Length != dimensions && size.Length != input.ndim)
        {
            throw new ArgumentException($"output_size has {dimensions} lengths, or the result's {input.ndim}, not [{string.Join(", ", size)}].", nameof(size));
        }

        var lengths = input.shape[^dimensions..];
        long[] shortest = [.. lengths.Select((length, i) =>
            ((length - 1) * Moves.Stride[i]) - (2 * Moves.Padding[i]) + (Moves.Dilation[i] * (Moves.Size[i] - 1)) + 1)];
        long[] behind = [.. size[^dimensions..].Zip(shortest, (wanted, least) => wanted - least)];
        return behind.Zip(Moves.Stride).All(pair => pair.First >= 0 && pair.First < pair.Second) ? behind : throw new ArgumentException(
            $"[{string.Join(", ", lengths)}] becomes at least [{string.Join(", ", shortest)}] and less than a stride more, not [{string.Join(", ", size)}].",
            nameof(size));
    }
}
