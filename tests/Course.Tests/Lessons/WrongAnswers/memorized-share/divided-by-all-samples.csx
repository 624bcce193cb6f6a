// exercise: memorized-share
double MemorizedShare(int[] predicted, int[] noisy, int[] clean)
{
    var learnt = Enumerable.Range(0, noisy.Length)
        .Count(i => noisy[i] != clean[i] && predicted[i] == noisy[i]);
    return (double)learnt / noisy.Length;
}
