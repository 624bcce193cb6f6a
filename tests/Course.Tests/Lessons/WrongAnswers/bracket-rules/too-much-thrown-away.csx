// exercise: bracket-rules
Bracket Shrink(Func<double, double> loss, Bracket p)
{
    var (a, b, c, d) = p;
    var (atA, atB, atC, atD) = (loss(a), loss(b), loss(c), loss(d));
    if (atA < atB && atA < atC && atA < atD)
        return new(a, a + (b - a) / 2, a + (c - a) / 2, a + (d - a) / 2);
    return atB < atC ? Thirds(b, c) : Thirds(b, d);
}
