// exercise: epoch-batches
List<int[]> EpochBatches(int count, int size, Random random)
{
    int[] order = [.. Enumerable.Range(0, count)];
    random.Shuffle(order);
    return [.. order.Chunk(size).Where(batch => batch.Length == size)];
}
