// exercise: bracket-rules
Bracket Shrink(Func<double, double> loss, Bracket p)
{
    var (a, b, c, d) = p;
    if (loss(a) < loss(b))
        return new(a, a + (b - a) / 2, a + (c - a) / 2, a + (d - a) / 2);
    return loss(b) < loss(c) ? Thirds(a, c) : Thirds(b, d);
}
