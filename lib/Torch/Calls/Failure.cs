using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace TorchSharp.Calls;

/// <summary>libtorch's errors as exceptions.</summary>
internal static unsafe class Failure
{
    /// <summary>Throws when a call failed.</summary>
    /// <exception cref="ExternalException">libtorch's sentence, and what was called.</exception>
    public static void Check(int code, string what)
    {
        if (code < 0)
        {
            throw new ExternalException($"{Sentence()} ({what})");
        }
    }

    /// <summary>The exception for an operator that failed: libtorch's sentence, the operator, and what it was given.</summary>
    public static ExternalException Of(string name, ReadOnlySpan<Argument> arguments)
    {
        var sentence = Sentence();
        var given = new List<string>();
        foreach (ref readonly var argument in arguments)
        {
            switch (argument.Owner)
            {
                case Tensor tensor:
                    given.Add(Shape(tensor));
                    break;
                case IReadOnlyList<Tensor?> { Count: > 0 } tensors:
                    given.Add($"[{string.Join(", ", tensors.Take(6).Select(tensor => tensor is null ? "none" : Shape(tensor)))}{(tensors.Count > 6 ? ", …" : "")}]");
                    break;
                case long[] numbers:
                    given.Add($"[{string.Join(", ", numbers.Take(12))}]");
                    break;
                case null when argument.Tag == Tag.Int:
                    given.Add(argument.Bits.ToString(System.Globalization.CultureInfo.InvariantCulture));
                    break;
            }
        }

        return new ExternalException($"{sentence} ({name} of {string.Join(", ", given)})");
    }

    private static string Sentence() => (Marshal.PtrToStringUTF8((nint)Bridge.Error()) ?? "").Trim();

    private static string Shape(Tensor tensor) => $"{tensor.dtype.Name()}[{string.Join(", ", tensor.shape)}]";
}
