using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>A sum of products by Einstein's convention: <c>einsum("ij,jk->ik", a, b)</c> is a matrix product.</summary>
    public static Tensor einsum(string equation, params Tensor[] tensors) => Call.One("einsum", equation, tensors);

    /// <summary>Contracts the last <paramref name="dims"/> dimensions of a with the first of b.</summary>
    public static Tensor tensordot(Tensor a, Tensor b, long dims = 2) =>
        tensordot(a, b, [.. Enumerable.Range(0, (int)dims).Select(i => a.ndim - dims + i)], [.. Enumerable.Range(0, (int)dims).Select(i => (long)i)]);

    /// <summary>Contracts dimensions of a with dimensions of b.</summary>
    public static Tensor tensordot(Tensor a, Tensor b, long[] dims1, long[] dims2) => Call.One("tensordot", a, b, dims1, dims2);

    /// <summary>The distances between each row of one matrix and each of another.</summary>
    public static Tensor cdist(Tensor x1, Tensor x2, double p = 2) => Call.One("cdist", x1, x2, p);

    /// <summary>The cosines of the angles between vectors along a dimension.</summary>
    public static Tensor cosine_similarity(Tensor x1, Tensor x2, long dim = 1, double eps = 1e-8) => Call.One("cosine_similarity", x1, x2, dim, eps);

    /// <summary>Linear algebra.</summary>
    public static class linalg
    {
        /// <summary>The norm of a vector, √Σx² when ord is 2; of all elements, or along dimensions.</summary>
        public static Tensor vector_norm(Tensor input, double ord = 2, long[]? dims = null, bool keepdim = false) =>
            Call.One("linalg_vector_norm", input, ord, dims, keepdim);

        /// <summary>√Σx² of all elements, or along dimensions.</summary>
        public static Tensor norm(Tensor input, long[]? dims = null, bool keepdim = false) => vector_norm(input, 2, dims, keepdim);

        /// <summary>The inverse of a matrix.</summary>
        public static Tensor inv(Tensor input) => Call.One("linalg_inv", input);

        /// <summary>The pseudoinverse of a matrix.</summary>
        public static Tensor pinv(Tensor input, double rcond = 1e-15, bool hermitian = false) => Call.One("linalg_pinv", input, rcond, hermitian);

        /// <summary>The determinant of a matrix.</summary>
        public static Tensor det(Tensor input) => Call.One("linalg_det", input);

        /// <summary>The X of input X = other.</summary>
        public static Tensor solve(Tensor input, Tensor other) => Call.One("linalg_solve", input, other, true);

        /// <summary>The lower triangular L of L Lᵀ = input, which is positive definite.</summary>
        public static Tensor cholesky(Tensor input) => Call.One("linalg_cholesky", input);

        /// <summary>Singular values S, in falling order, and the vectors of input = U diag(S) Vh.</summary>
        public static (Tensor U, Tensor S, Tensor Vh) svd(Tensor input, bool fullMatrices = true) => Call.Three("linalg_svd", input, fullMatrices);

        /// <summary>Eigenvalues, in rising order, and the eigenvectors (columns) of a symmetric matrix.</summary>
        public static (Tensor, Tensor) eigh(Tensor input, char UPLO = 'L') => Call.Two("linalg_eigh", input, UPLO.ToString());

        /// <summary>input = Q R, with the columns of Q orthonormal and R upper triangular.</summary>
        public static (Tensor Q, Tensor R) qr(Tensor input) => Call.Two("linalg_qr", input);

        /// <summary>Products of a batch of matrices.</summary>
        public static Tensor matmul(Tensor input, Tensor other) => torch.matmul(input, other);
    }
}
