using System.Numerics;
using MathNet.Numerics;
using MathNet.Numerics.Providers.LinearAlgebra;

namespace DeepLearning;

/// <summary>The linear algebra that MathNet.Numerics uses where this library is loaded: fast for real numbers, MathNet's own for complex ones.</summary>
internal sealed class FastProvider :
    ILinearAlgebraProvider, IFastProvider<double>, IFastProvider<float>, IManagedProvider<Complex>, IManagedProvider<Complex32>
{
    public bool IsAvailable() => true;

    public void InitializeVerify()
    {
    }

    public void FreeResources()
    {
    }

    public override string ToString() => Blas.Engine.Description;
}
