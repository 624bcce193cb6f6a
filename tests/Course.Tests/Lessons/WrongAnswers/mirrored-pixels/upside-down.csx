// exercise: mirrored-pixels
int[] Mirror(int height, int width, int channels)
{
    var places = new List<int>();
    for (var channel = 0; channel < channels; channel++)
        for (var row = height - 1; row >= 0; row--)
            for (var column = 0; column < width; column++)
                places.Add((channel * height + row) * width + column);
    return [.. places];
}
