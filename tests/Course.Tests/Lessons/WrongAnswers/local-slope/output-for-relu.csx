// exercise: local-slope
double LocalSlope(string operation, double x, double y)
{
    return operation switch
    {
        "exp" => y,
        "tanh" => 1 - y * y,
        _ => y,
    };
}
