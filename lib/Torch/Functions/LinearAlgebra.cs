using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Matrix product; batches of matrices are broadcast.</summary>
    public static Tensor matmul(Tensor input, Tensor target) => Call.One("matmul", input, target);

    /// <summary>Product of two matrices.</summary>
    public static Tensor mm(Tensor input, Tensor target) => input.mm(target);

    /// <summary>Products of the matrices of two batches.</summary>
    public static Tensor bmm(Tensor input, Tensor batch2) => input.bmm(batch2);

    /// <summary>Product of a matrix and a vector.</summary>
    public static Tensor mv(Tensor input, Tensor target) => input.mv(target);

    /// <summary>Inner product of two vectors.</summary>
    public static Tensor dot(Tensor input, Tensor target) => input.dot(target);

    /// <summary>Outer product of two vectors.</summary>
    public static Tensor outer(Tensor input, Tensor vec2) => input.outer(vec2);

    /// <summary>β this + α mat1 mat2.</summary>
    public static Tensor addmm(Tensor input, Tensor mat1, Tensor mat2, float beta = 1, float alpha = 1) => input.addmm(mat1, mat2, beta, alpha);

    /// <summary>β this + α mat vec.</summary>
    public static Tensor addmv(Tensor input, Tensor mat, Tensor vec, float beta = 1, float alpha = 1) => input.addmv(mat, vec, beta, alpha);

    /// <summary>β this + α batch1 batch2.</summary>
    public static Tensor baddbmm(Tensor input, Tensor batch1, Tensor batch2, float beta = 1, float alpha = 1) =>
        input.baddbmm(batch1, batch2, beta, alpha);

    /// <summary>The norm of all elements: √Σx² when p is 2.</summary>
    public static Tensor norm(Tensor input, float p = 2f) => input.norm(p);

    /// <summary>Norms along a dimension.</summary>
    public static Tensor norm(Tensor input, int dim, bool keepdim = false, float p = 2f) => input.norm(dim, keepdim, p);

    /// <summary>The norm of the difference of two tensors.</summary>
    public static Tensor dist(Tensor input, Tensor other, float p = 2f) => input.dist(other, p);

    /// <summary>The sum of a matrix's diagonal.</summary>
    public static Tensor trace(Tensor input) => input.trace();

    /// <summary>The inverse of a matrix.</summary>
    public static Tensor inverse(Tensor input) => input.inverse();

    /// <summary>The determinant of a matrix.</summary>
    public static Tensor det(Tensor input) => input.det();

    /// <summary>The transposed matrices.</summary>
    public static Tensor adjoint(Tensor input) => input.adjoint();
}
