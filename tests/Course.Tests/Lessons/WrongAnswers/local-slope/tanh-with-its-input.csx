// exercise: local-slope
double LocalSlope(string operation, double x, double y)
{
    return operation switch
    {
        "exp" => y,
        "tanh" => 1 - x * x,
        _ => x > 0 ? 1 : 0,
    };
}
