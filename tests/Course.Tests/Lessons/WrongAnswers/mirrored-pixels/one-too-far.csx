// exercise: mirrored-pixels
int[] Mirror(int height, int width, int channels)
{
    return [.. Enumerable.Range(0, channels * height * width).Select(i => i - i % width + (width - i % width))];
}
