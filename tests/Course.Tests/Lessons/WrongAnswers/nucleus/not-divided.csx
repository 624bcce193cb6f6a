// exercise: nucleus
Vector<double> Nucleus(Vector<double> p, double mass)
{
    var (kept, sum) = (Vector<double>.Build.Dense(p.Count), 0.0);
    foreach (var k in Enumerable.Range(0, p.Count).OrderByDescending(k => p[k]))
    {
        if (sum < mass)
            (kept[k], sum) = (p[k], sum + p[k]);
    }

    return kept;
}
