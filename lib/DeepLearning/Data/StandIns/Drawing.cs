namespace DeepLearning;

/// <summary>A set of pictures that are drawn: what stands in its place, its classes, its format, and how one of a class is drawn.</summary>
internal sealed record Drawing(string Source, string[] Classes, int Channels, int Size, Action<Canvas, int, Xoshiro> Draw)
{
    private int Dimensions => Channels * Size * Size;

    public ImageSplit Split(int train, int test, int seed) => new(Make(train, seed), Make(test, seed, forTest: true), Source);

    // Each picture has a generator of its own, so that threads change nothing: streams 0, 1… to learn from, −1, −2… to test on.
    public Images Make(int count, int seed, bool forTest = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Array.MaxLength / Dimensions);
        var (pixels, labels) = (new byte[count * Dimensions], new byte[count]);
        Parallel.For(0, count, () => new Canvas(Channels, Size), (i, _, canvas) =>
        {
            var random = new Xoshiro(seed, forTest ? ~i : i);
            labels[i] = (byte)random.Next(Classes.Length);
            Draw(canvas, labels[i], random);
            canvas.CopyTo(pixels.AsSpan(i * Dimensions, Dimensions));
            return canvas;
        }, _ => { });
        return new(pixels, labels, Classes, Channels, Size, Size);
    }
}
