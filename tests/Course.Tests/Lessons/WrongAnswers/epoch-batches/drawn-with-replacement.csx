// exercise: epoch-batches
List<int[]> EpochBatches(int count, int size, Random random)
{
    List<int[]> batches = [];
    for (var start = 0; start < count; start += size)
        batches.Add(random.GetItems(Enumerable.Range(0, count).ToArray(), Math.Min(size, count - start)));
    return batches;
}
