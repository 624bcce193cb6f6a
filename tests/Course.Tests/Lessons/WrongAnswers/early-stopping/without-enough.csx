// exercise: early-stopping
bool ShouldStop(IReadOnlyList<double> costs, int patience)
{
    return costs.Count >= patience && costs.TakeLast(patience).Min() > costs.Min();
}
