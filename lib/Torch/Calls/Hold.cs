using static TorchSharp.torch;

namespace TorchSharp.Calls;

/// <summary>Keeps a tensor's native side alive while its address is used.</summary>
internal readonly ref struct Hold
{
    private readonly TensorHandle _handle;

    /// <summary>Holds a tensor.</summary>
    /// <exception cref="ObjectDisposedException">It was disposed.</exception>
    public Hold(Tensor tensor)
    {
        var held = false;
        _handle = tensor.Handle;
        _handle.DangerousAddRef(ref held);
    }

    /// <summary>The native tensor.</summary>
    public nint Pointer => _handle.Pointer;

    /// <summary>Lets go.</summary>
    public void Dispose() => _handle.DangerousRelease();
}
