// exercise: label-noise
int[] Corrupt(int[] labels, double share, Random random)
{
    for (var i = 0; i < labels.Length; i++)
        if (random.NextDouble() < share)
            labels[i] = (int)(10 * random.NextDouble());
    return labels;
}
