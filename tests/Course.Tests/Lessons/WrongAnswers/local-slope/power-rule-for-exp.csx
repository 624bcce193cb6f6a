// exercise: local-slope
double LocalSlope(string operation, double x, double y)
{
    return operation switch
    {
        "exp" => x * Math.Exp(x - 1),
        "tanh" => 1 - y * y,
        _ => x > 0 ? 1 : 0,
    };
}
