using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
    /// <summary>Matrix product; batches of matrices are broadcast.</summary>
    public Tensor matmul(Tensor target) => Call.One("matmul", this, target);

    /// <summary>Product of two matrices.</summary>
    public Tensor mm(Tensor target) => Call.One("mm", this, target);

    /// <summary>Products of the matrices of two batches.</summary>
    public Tensor bmm(Tensor batch2) => Call.One("bmm", this, batch2);

    /// <summary>Product of a matrix and a vector.</summary>
    public Tensor mv(Tensor target) => Call.One("mv", this, target);

    /// <summary>Inner product of two vectors.</summary>
    public Tensor dot(Tensor target) => Call.One("dot", this, target);

    /// <summary>Outer product of two vectors.</summary>
    public Tensor outer(Tensor vec2) => Call.One("outer", this, vec2);

    /// <summary>β this + α mat1 mat2.</summary>
    public Tensor addmm(Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => Call.One("addmm", this, mat1, mat2, (double)beta, (double)alpha);

    /// <summary>β this + α mat vec.</summary>
    public Tensor addmv(Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => Call.One("addmv", this, mat, vec, (double)beta, (double)alpha);

    /// <summary>β this + α batch1 batch2.</summary>
    public Tensor baddbmm(Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        Call.One("baddbmm", this, batch1, batch2, (double)beta, (double)alpha);

    /// <summary>Cross product of vectors of three components.</summary>
    public Tensor cross(Scalar dim, Tensor other) => Call.One("linalg_cross", this, other, dim.ToInt64());

    /// <summary>The norm of all elements: √Σx² when p is 2.</summary>
    public Tensor norm(float p = 2f) => Call.One("norm.Scalar", this, (double)p);

    /// <summary>Norms along a dimension.</summary>
    public Tensor norm(int dim, bool keepdim = false, float p = 2f) => Call.One("norm.ScalarOpt_dim", this, (double)p, Argument.ListOf(dim), keepdim);

    /// <summary>The norm of the difference of two tensors.</summary>
    public Tensor dist(Tensor other, float p = 2f) => Call.One("dist", this, other, (double)p);

    /// <summary>The sum of a matrix's diagonal.</summary>
    public Tensor trace() => Call.One("trace", this);

    /// <summary>The inverse of a matrix.</summary>
    public Tensor inverse() => Call.One("inverse", this);

    /// <summary>The determinant of a matrix.</summary>
    public Tensor det() => Call.One("det", this);

    /// <summary>The transposed matrices.</summary>
    public Tensor adjoint() => transpose(-2, -1);
    }
}
