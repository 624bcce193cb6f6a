namespace DeepLearning;

/// <summary>The few operations on a vector register that the kernels consist of; the compiler makes one instruction of each.</summary>
/// <typeparam name="TVector">The register.</typeparam>
/// <typeparam name="T">Its element, <see cref="double"/> or <see cref="float"/>.</typeparam>
internal unsafe interface ISimd<TVector, T>
    where TVector : struct
    where T : unmanaged
{
    /// <summary>How many elements a register has.</summary>
    static abstract int Lanes { get; }

    /// <summary>How many columns the micro-kernel's tile has: as many as leave all sums in registers.</summary>
    static abstract int Columns { get; }

    static abstract TVector Load(T* source);

    static abstract void Store(TVector value, T* destination);

    static abstract TVector Broadcast(T value);

    static abstract TVector Add(TVector left, TVector right);

    static abstract TVector Multiply(TVector left, TVector right);

    /// <summary>left · right + addend.</summary>
    static abstract TVector MultiplyAdd(TVector left, TVector right, TVector addend);

    static abstract T Sum(TVector value);
}
