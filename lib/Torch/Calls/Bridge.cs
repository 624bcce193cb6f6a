using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace TorchSharp.Calls;

/// <summary>The functions of <c>native/bridge.cpp</c>. The first use of any of them loads libtorch.</summary>
internal static unsafe partial class Bridge
{
    private const string Name = "bridge";

#pragma warning disable CA2255 // The resolver has to be there before the first call, and costs nothing until then.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Resolve() =>
        NativeLibrary.SetDllImportResolver(typeof(Bridge).Assembly, (name, _, _) => name == Name ? BridgeLibrary.Handle : 0);

    [LibraryImport(Name, EntryPoint = "bridge_version")]
    internal static partial byte* Version();

    [LibraryImport(Name, EntryPoint = "bridge_error")]
    internal static partial byte* Error();

    [LibraryImport(Name, EntryPoint = "bridge_find", StringMarshalling = StringMarshalling.Utf8)]
    internal static partial nint Find(string name, string overload);

    [LibraryImport(Name, EntryPoint = "bridge_schema")]
    internal static partial int Schema(nint op, Value** results);

    [LibraryImport(Name, EntryPoint = "bridge_call")]
    internal static partial int Call(nint op, Value* arguments, int count, Value** results);

    [LibraryImport(Name, EntryPoint = "bridge_free")]
    internal static partial void Free(nint tensor);

    [LibraryImport(Name, EntryPoint = "bridge_empty")]
    internal static partial nint Empty(long* sizes, int dimensions, int dtype);

    [LibraryImport(Name, EntryPoint = "bridge_alias")]
    internal static partial nint Alias(nint tensor);

    [LibraryImport(Name, EntryPoint = "bridge_describe")]
    [SuppressGCTransition]
    internal static partial void Describe(nint tensor, Description* description);

    [LibraryImport(Name, EntryPoint = "bridge_sizes")]
    [SuppressGCTransition]
    internal static partial int Sizes(nint tensor, long* sizes, long* strides);

    [LibraryImport(Name, EntryPoint = "bridge_data")]
    internal static partial int Data(nint tensor, void** data);

    [LibraryImport(Name, EntryPoint = "bridge_backward")]
    internal static partial int Backward(nint* tensors, int count, nint* gradients, int gradientCount, int retain, int create, nint* inputs, int inputCount);

    [LibraryImport(Name, EntryPoint = "bridge_gradients")]
    internal static partial int Gradients(
        nint* outputs, int outputCount, nint* inputs, int inputCount, nint* gradients, int gradientCount, int retain, int create, int allowUnused, Value** results);

    [LibraryImport(Name, EntryPoint = "bridge_gradient")]
    internal static partial int Gradient(nint tensor, Value** results);

    [LibraryImport(Name, EntryPoint = "bridge_set_gradient")]
    internal static partial int SetGradient(nint tensor, nint gradient);

    [LibraryImport(Name, EntryPoint = "bridge_set_requires_gradient")]
    internal static partial int SetRequiresGradient(nint tensor, int required);

    [LibraryImport(Name, EntryPoint = "bridge_gradient_mode")]
    internal static partial int GradientMode(int enabled);

    [LibraryImport(Name, EntryPoint = "bridge_inference_begin")]
    internal static partial nint InferenceBegin(int enabled);

    [LibraryImport(Name, EntryPoint = "bridge_inference_end")]
    internal static partial void InferenceEnd(nint guard);

    [LibraryImport(Name, EntryPoint = "bridge_inference_mode")]
    internal static partial int InferenceMode();

    [LibraryImport(Name, EntryPoint = "bridge_generator")]
    internal static partial nint Generator(ulong seed, int standard);

    [LibraryImport(Name, EntryPoint = "bridge_generator_free")]
    internal static partial void GeneratorFree(nint generator);

    [LibraryImport(Name, EntryPoint = "bridge_generator_seed")]
    internal static partial ulong GeneratorSeed(nint generator, ulong seed, int set);

    [LibraryImport(Name, EntryPoint = "bridge_generator_state")]
    internal static partial int GeneratorState(nint generator, nint state, Value** results);

    [LibraryImport(Name, EntryPoint = "bridge_default_dtype")]
    internal static partial int DefaultDtype(int dtype);

    [LibraryImport(Name, EntryPoint = "bridge_threads")]
    internal static partial int Threads(int count);

    [LibraryImport(Name, EntryPoint = "bridge_bytes_in_use")]
    [SuppressGCTransition]
    internal static partial long BytesInUse();
}
