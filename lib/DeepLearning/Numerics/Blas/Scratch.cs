using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>Memory of the calling thread that stays from call to call, aligned to 64 bytes.</summary>
internal static unsafe class Scratch
{
    private const int Alignment = 64;

    [ThreadStatic]
    private static byte[]? _a;

    [ThreadStatic]
    private static byte[]? _b;

    /// <summary>Room for packed panels of A.</summary>
    public static T* ForA<T>(nint length)
        where T : unmanaged => (T*)AtLeast(ref _a, length * sizeof(T));

    /// <summary>Room for packed panels of B.</summary>
    public static T* ForB<T>(nint length)
        where T : unmanaged => (T*)AtLeast(ref _b, length * sizeof(T));

    private static nint AtLeast(ref byte[]? buffer, nint bytes)
    {
        if (buffer is null || buffer.Length < bytes + Alignment)
        {
            buffer = GC.AllocateUninitializedArray<byte>((int)(bytes + Alignment), pinned: true);
        }

        var address = (nint)Unsafe.AsPointer(ref buffer[0]);
        return (address + Alignment - 1) & -Alignment;
    }
}
