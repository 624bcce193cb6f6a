using System.Runtime.InteropServices;

namespace TorchSharp.Calls;

/// <summary>Owns a native tensor, and tells <see cref="NativeMemory"/> when.</summary>
internal sealed class TensorHandle : SafeHandle
{
    /// <summary>Takes over a native tensor.</summary>
    public TensorHandle(nint tensor, long bytes)
        : base(0, ownsHandle: true)
    {
        SetHandle(tensor);
        NativeMemory.Took(bytes);
    }

    private TensorHandle()
        : base(0, ownsHandle: true) => SetHandleAsInvalid();

    /// <summary>A handle that holds nothing.</summary>
    public static TensorHandle Closed { get; } = new();

    /// <inheritdoc/>
    public override bool IsInvalid => handle == 0;

    /// <summary>The native tensor; the caller keeps this handle alive.</summary>
    public nint Pointer => handle;

    /// <inheritdoc/>
    protected override bool ReleaseHandle()
    {
        Bridge.Free(handle);
        NativeMemory.Gave();
        return true;
    }
}
