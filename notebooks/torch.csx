#r "../artifacts/course/TorchSharp.dll"
// Matrices of the lessons, d × n with samples in columns, and tensors, n × d with samples in rows. Both are copied; the memory's order is the same.
static TorchSharp.torch.Tensor ToTensor(this MathNet.Numerics.LinearAlgebra.Matrix<double> matrix, TorchSharp.torch.ScalarType? dtype = null) =>
    TorchSharp.torch.from_array(matrix.ToColumnMajorArray(), dtype ?? TorchSharp.torch.float32).reshape(matrix.ColumnCount, matrix.RowCount);

static MathNet.Numerics.LinearAlgebra.Matrix<double> ToMatrix(this TorchSharp.torch.Tensor tensor) => tensor.shape is [var samples, var features]
    ? MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.Dense((int)features, (int)samples, tensor.detach().cpu().to(TorchSharp.torch.float64).data<double>().ToArray())
    : throw new System.ArgumentException($"A matrix is made of samples × features, and this tensor is [{string.Join(", ", tensor.shape)}].");
