// exercise: early-stopping
bool ShouldStop(IReadOnlyList<double> costs, int patience)
{
    return costs.Count > patience && costs.TakeLast(patience).Max() >= costs.SkipLast(patience).Min();
}
