using System.Numerics.Tensors;

namespace DeepLearning;

/// <summary>The three matrix products of a layer.</summary>
internal static class MatrixProduct
{
    /// <summary>C ← C + A B.</summary>
    public static void Add(Columns a, Columns b, Columns c)
    {
        for (var j = 0; j < b.Count; j++)
        {
            for (var k = 0; k < b.Rows; k++)
            {
                TensorPrimitives.MultiplyAdd(a[k], b[j][k], c[j], c[j]);
            }
        }
    }

    /// <summary>C ← A Bᵀ.</summary>
    public static void SetTransposedRight(Columns a, Columns b, Columns c)
    {
        c.Span.Clear();
        for (var k = 0; k < b.Count; k++)
        {
            for (var j = 0; j < b.Rows; j++)
            {
                TensorPrimitives.MultiplyAdd(a[k], b[k][j], c[j], c[j]);
            }
        }
    }

    /// <summary>C ← Aᵀ B.</summary>
    public static void SetTransposedLeft(Columns a, Columns b, Columns c)
    {
        c.Span.Clear();
        AddTransposedLeft(a, b, c);
    }

    /// <summary>C ← C + Aᵀ B.</summary>
    public static void AddTransposedLeft(Columns a, Columns b, Columns c)
    {
        for (var j = 0; j < b.Count; j++)
        {
            for (var i = 0; i < a.Count; i++)
            {
                c[j][i] += TensorPrimitives.Dot<double>(a[i], b[j]);
            }
        }
    }
}
