// exercise: label-noise
int[] Corrupt(int[] labels, double share, Random random)
{
    int Keep(int label) => random.NextDouble() > share ? (int)(10 * random.NextDouble()) : label;
    return [.. labels.Select(Keep)];
}
