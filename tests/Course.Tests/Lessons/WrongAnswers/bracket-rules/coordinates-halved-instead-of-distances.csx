// exercise: bracket-rules
Bracket Shrink(Func<double, double> loss, Bracket p)
{
    var (a, b, c, d) = p;
    var (atA, atB, atC, atD) = (loss(a), loss(b), loss(c), loss(d));
    if (atA < atB && atA < atC && atA < atD)
        return new(a, b / 2, c / 2, d / 2);
    return atB < atC ? Thirds(a, c) : Thirds(b, d);
}
