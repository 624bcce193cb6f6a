// exercise: activation-slope
Matrix<double> Slope(string unit, Matrix<double> a)
{
    return unit switch
    {
        "sigmoid" => a.PointwiseMultiply(1 - a),
        "tanh" => 1 - a,
        _ => a.Map(value => value > 0 ? 1.0 : 0.0),
    };
}
