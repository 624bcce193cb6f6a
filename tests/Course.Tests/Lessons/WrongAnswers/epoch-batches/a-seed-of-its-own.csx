// exercise: epoch-batches
List<int[]> EpochBatches(int count, int size, Random random)
{
    int[] order = [.. Enumerable.Range(0, count)];
    new Random(1).Shuffle(order);
    return [.. order.Chunk(size)];
}
