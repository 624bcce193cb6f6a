using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning;

/// <summary>
/// Makes more pictures of those there are, in place: a picture is a column, plane by plane (red, green, blue), each plane row by row.
/// Chance comes from a generator of the caller's, such as <c>new Xoshiro(seed, epoch)</c>.
/// </summary>
public static class Augmentation
{
    /// <summary>Mirrors some of the pictures, left for right.</summary>
    /// <param name="batch">The pictures, d × b, d a multiple of height · width.</param>
    /// <param name="height">Rows of a picture.</param>
    /// <param name="width">Columns of a picture.</param>
    /// <param name="random">The generator: one number for each picture.</param>
    /// <param name="probability">The probability that a picture is mirrored.</param>
    /// <exception cref="ArgumentException">The batch is not dense, its columns are no such pictures, or the probability is not in 0…1.</exception>
    public static void FlipHorizontally(Matrix<double> batch, int height, int width, Random random, double probability = 0.5)
    {
        var pictures = Pictures(batch, height, width, probability);
        for (var first = 0; first < pictures.Length; first += batch.RowCount)
        {
            if (random.NextDouble() < probability)
            {
                for (var row = 0; row < batch.RowCount; row += width)
                {
                    pictures.Slice(first + row, width).Reverse();
                }
            }
        }
    }

    /// <summary>Shifts some of the pictures, each by −largest … largest pixels to the right and as many down; what comes in is 0.</summary>
    /// <param name="batch">The pictures, d × b, d a multiple of height · width.</param>
    /// <param name="height">Rows of a picture.</param>
    /// <param name="width">Columns of a picture.</param>
    /// <param name="largest">The largest shift, in pixels.</param>
    /// <param name="random">The generator: three numbers for each picture.</param>
    /// <param name="probability">The probability that a picture is shifted.</param>
    /// <exception cref="ArgumentException">
    /// The batch is not dense, its columns are no such pictures, the probability is not in 0…1, or the shift is negative.
    /// </exception>
    public static void Shift(Matrix<double> batch, int height, int width, int largest, Random random, double probability = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(largest);
        ArgumentOutOfRangeException.ThrowIfEqual(largest, int.MaxValue);
        var pictures = Pictures(batch, height, width, probability);
        for (var first = 0; first < pictures.Length; first += batch.RowCount)
        {
            var isShifted = random.NextDouble() < probability;
            var (right, down) = (random.Next(-largest, largest + 1), random.Next(-largest, largest + 1));
            for (var plane = 0; isShifted && plane < batch.RowCount; plane += height * width)
            {
                ShiftPlane(pictures.Slice(first + plane, height * width), width, right, down);
            }
        }
    }

    /// <summary>Shifts one plane, rows of <paramref name="width"/> numbers: what leaves it is lost, what comes in is 0.</summary>
    internal static void ShiftPlane(Span<double> plane, int width, int right, int down)
    {
        if (Math.Abs(right) >= width || Math.Abs(down) >= plane.Length / width)
        {
            plane.Clear();
            return;
        }

        // One move of the whole plane brings every pixel to its place, and some from one row's end to the next one's beginning.
        var move = down * width + right;
        plane[Math.Max(0, -move)..Math.Min(plane.Length, plane.Length - move)].CopyTo(plane[Math.Max(0, move)..]);
        plane[..Math.Max(0, down * width)].Clear();
        plane[Math.Min(plane.Length, plane.Length + down * width)..].Clear();
        for (var row = 0; row < plane.Length; row += width)
        {
            plane.Slice(right > 0 ? row : row + width + right, Math.Abs(right)).Clear();
        }
    }

    private static Span<double> Pictures(Matrix<double> batch, int height, int width, double probability)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        Require.Part(probability, nameof(probability));
        if (batch.RowCount % ((long)height * width) != 0)
        {
            throw new ArgumentException(
                $"A column has {batch.RowCount} numbers, which is no whole number of planes of {height} × {width} pixels.", nameof(batch));
        }

        return Dense.Columns(batch);
    }
}
