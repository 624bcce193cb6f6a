// exercise: memory-length
int MemoryLength(double beta, double share)
{
    return (int)Math.Ceiling(Math.Log(share) / Math.Log(beta));
}
