using System.Runtime.CompilerServices;

namespace DeepLearning;

/// <summary>A matrix in memory, element (i, j) at <c>data[i · rowStep + j · columnStep]</c>; one of the steps is 1, and a transpose swaps them.</summary>
internal readonly unsafe struct View<T>(T* data, nint rowStep, nint columnStep)
    where T : unmanaged
{
    public T* Data => data;

    public nint RowStep => rowStep;

    public nint ColumnStep => columnStep;

    public View<T> Transposed => new(data, columnStep, rowStep);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public View<T> From(nint row, nint column) => new(data + row * rowStep + column * columnStep, rowStep, columnStep);
}
