using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using static TorchSharp.torch;

namespace TorchSharp.Calls;

/// <summary>
/// Calls libtorch's operators by the names of their schemas: <c>Call.One("add.Tensor", left, right)</c> is
/// <c>aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -&gt; Tensor</c>. Arguments stand in the
/// schema's order; trailing ones that are left out, and <see cref="Argument.Default"/>, take the schema's defaults.
/// </summary>
/// <remarks>
/// A name is looked up once and its handle kept, by the text's identity: give literals. A failure is a
/// <see cref="System.Runtime.InteropServices.ExternalException"/> with libtorch's sentence, the operator and the shapes.
/// </remarks>
internal static unsafe class Call
{
    private const int ScratchLength = 48;
    private static readonly ConcurrentDictionary<string, nint> Handles = new(new SameText());

    /// <summary>Calls an operator with one tensor as its result.</summary>
    public static Tensor One(string name, params ReadOnlySpan<Argument> arguments)
    {
        Value* results;
        Invoke(name, arguments, &results);
        return Tensor.Of(results[0])!;
    }

    /// <summary>Calls an operator with two tensors as its result.</summary>
    public static (Tensor, Tensor) Two(string name, params ReadOnlySpan<Argument> arguments)
    {
        var tensors = Many(name, arguments);
        return (tensors[0], tensors[1]);
    }

    /// <summary>Calls an operator with three tensors as its result.</summary>
    public static (Tensor, Tensor, Tensor) Three(string name, params ReadOnlySpan<Argument> arguments)
    {
        var tensors = Many(name, arguments);
        return (tensors[0], tensors[1], tensors[2]);
    }

    /// <summary>Calls an operator with several tensors, or a list of tensors, as its result.</summary>
    public static Tensor[] Many(string name, params ReadOnlySpan<Argument> arguments)
    {
        Value* results;
        var count = Invoke(name, arguments, &results);
        return Tensors(results, count);
    }

    /// <summary>Calls an operator that changes <paramref name="target"/>, which is its first argument as well, and gives it back.</summary>
    public static Tensor Change(Tensor target, string name, params ReadOnlySpan<Argument> arguments)
    {
        Invoke(name, arguments, null);
        return target;
    }

    /// <summary>Calls an operator whose result is not wanted.</summary>
    public static void Do(string name, params ReadOnlySpan<Argument> arguments) => Invoke(name, arguments, null);

    /// <summary>Calls an operator whose result is an integer.</summary>
    public static long Integer(string name, params ReadOnlySpan<Argument> arguments) => Plain(name, arguments).Integer;

    /// <summary>Calls an operator whose result is a truth value.</summary>
    public static bool Truth(string name, params ReadOnlySpan<Argument> arguments) => Plain(name, arguments).Integer != 0;

    /// <summary>Calls an operator whose result is a number.</summary>
    public static double Number(string name, params ReadOnlySpan<Argument> arguments) => Plain(name, arguments).Number;

    /// <summary>The operator's schema, as libtorch writes it.</summary>
    public static string Schema(string name)
    {
        Value* results;
        Failure.Check(Bridge.Schema(Handle(name), &results), name);
        return Encoding.UTF8.GetString((byte*)results->Integer, results->Count);
    }

    /// <summary>The tensors among an answer's values.</summary>
    public static Tensor[] Tensors(Value* results, int count)
    {
        var list = count > 0 && results->Tag == Tag.TensorList;
        var tensors = new Tensor[list ? count - 1 : count];
        for (var i = 0; i < tensors.Length; i++)
        {
            tensors[i] = Tensor.Of(results[list ? i + 1 : i])!;
        }

        return tensors;
    }

    private static Value Plain(string name, ReadOnlySpan<Argument> arguments)
    {
        Value* results;
        Invoke(name, arguments, &results);
        return results[0];
    }

    [SkipLocalsInit]
    private static int Invoke(string name, ReadOnlySpan<Argument> arguments, Value** results)
    {
        var handle = Handle(name);
        var values = stackalloc Value[arguments.Length];
        var packing = new Packing(stackalloc long[ScratchLength]);
        try
        {
            for (var i = 0; i < arguments.Length; i++)
            {
                packing.Pack(arguments[i], ref values[i]);
            }

            var count = Bridge.Call(handle, values, arguments.Length, results);
            return count >= 0 ? count : throw Failure.Of(name, arguments);
        }
        finally
        {
            packing.Release(arguments);
        }
    }

    private static nint Handle(string name) => Handles.TryGetValue(name, out var handle) ? handle : Find(name);

    private static nint Find(string name)
    {
        var full = name.Contains("::", StringComparison.Ordinal) ? name : "aten::" + name;
        var dot = full.IndexOf('.');
        var handle = Bridge.Find(dot < 0 ? full : full[..dot], dot < 0 ? "" : full[(dot + 1)..]);
        Failure.Check(handle == 0 ? -1 : 0, name);
        Handles[name] = handle;
        return handle;
    }

    private sealed class SameText : IEqualityComparer<string>
    {
        public bool Equals(string? x, string? y) => ReferenceEquals(x, y);

        public int GetHashCode(string text) => RuntimeHelpers.GetHashCode(text);
    }
}
