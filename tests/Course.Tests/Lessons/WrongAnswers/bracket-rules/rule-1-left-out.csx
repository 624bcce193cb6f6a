// exercise: bracket-rules
Bracket Shrink(Func<double, double> loss, Bracket p)
{
    var (a, b, c, d) = p;
    return loss(b) < loss(c) ? Thirds(a, c) : Thirds(b, d);
}
