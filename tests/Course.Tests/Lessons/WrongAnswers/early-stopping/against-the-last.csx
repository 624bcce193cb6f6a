// exercise: early-stopping
bool ShouldStop(IReadOnlyList<double> costs, int patience)
{
    return costs.Count > patience && costs[^1] >= costs[^(patience + 1)];
}
