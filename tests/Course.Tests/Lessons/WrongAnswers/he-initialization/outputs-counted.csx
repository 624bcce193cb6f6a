// exercise: he-initialization
Matrix<double>[] HeWeights(int[] sizes, Random random)
{
    Matrix<double> Layer(int inputs, int outputs) =>
        random.NormalMatrix(outputs, inputs, 0, Math.Sqrt(2.0 / outputs));
    return [.. sizes.Zip(sizes[1..], Layer)];
}
