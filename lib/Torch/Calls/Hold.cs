using static TorchSharp.torch;

namespace TorchSharp.Calls;

/// <summary>Keeps a tensor's native side alive while its address is used.</summary>
/// <param name="tensor">The tensor.</param>
/// <exception cref="ObjectDisposedException">It was disposed.</exception>
internal readonly ref struct Hold(Tensor tensor)
{
    private readonly Tensor _tensor = tensor;

    /// <summary>The native tensor.</summary>
    public nint Pointer { get; } = tensor.Hold();

    /// <summary>Lets go.</summary>
    public void Dispose() => _tensor.Release();
}
