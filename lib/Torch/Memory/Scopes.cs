using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Opens a scope that disposes the tensors made in it, but for those that were moved out or detached.</summary>
    public static DisposeScope NewDisposeScope() => new();

    /// <summary>Computes something, and disposes every tensor made on the way but the result.</summary>
    public static T WrappedTensorDisposeScope<T>(Func<T> func)
        where T : Tensor
    {
        using var scope = NewDisposeScope();
        return scope.MoveToOuter(func());
    }

    /// <summary>What the tensors of this process hold.</summary>
    public static class Statistics
    {
        /// <summary>How many tensors were made, and neither disposed nor collected.</summary>
        public static long LiveTensors => NativeMemory.LiveTensors;

        /// <summary>The bytes of all tensors' elements, those that only a graph still needs among them.</summary>
        public static long LiveBytes => Bridge.BytesInUse();
    }

    /// <summary>On how many threads an operation computes.</summary>
    public static int get_num_threads() => Bridge.Threads(0);

    /// <summary>Sets on how many threads an operation computes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public static void set_num_threads(int num)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(num, 1);
        _ = Bridge.Threads(num);
    }

    /// <summary>libtorch's version.</summary>
    public static unsafe string __version__ => System.Runtime.InteropServices.Marshal.PtrToStringUTF8((nint)Bridge.Version())!;
}
