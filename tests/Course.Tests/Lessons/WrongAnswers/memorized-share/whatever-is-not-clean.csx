// exercise: memorized-share
double MemorizedShare(int[] predicted, int[] noisy, int[] clean)
{
    var lies = Enumerable.Range(0, noisy.Length).Where(i => noisy[i] != clean[i]).ToList();
    return lies.Average(i => predicted[i] != clean[i] ? 1.0 : 0.0);
}
