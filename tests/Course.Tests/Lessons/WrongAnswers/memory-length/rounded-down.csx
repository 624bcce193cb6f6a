// exercise: memory-length
int MemoryLength(double beta, double share)
{
    return (int)Math.Floor(Math.Log(1 - share) / Math.Log(beta));
}
