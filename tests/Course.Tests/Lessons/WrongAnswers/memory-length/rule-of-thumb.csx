// exercise: memory-length
int MemoryLength(double beta, double share)
{
    return (int)Math.Round(1 / (1 - beta));
}
