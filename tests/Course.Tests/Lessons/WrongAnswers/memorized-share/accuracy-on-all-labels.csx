// exercise: memorized-share
double MemorizedShare(int[] predicted, int[] noisy, int[] clean)
{
    return predicted.Zip(noisy).Average(pair => pair.First == pair.Second ? 1.0 : 0.0);
}
