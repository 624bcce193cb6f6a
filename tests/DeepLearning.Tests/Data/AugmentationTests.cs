using FsCheck;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace DeepLearning.Tests.Data;

public class AugmentationTests
{
    private const int Height = 5, Width = 7;

    [Fact]
    public void A_flip_moves_each_pixel_to_the_mirrored_column_of_its_row_and_plane()
    {
        var (batch, flipped) = (Numbered(2), Numbered(2));
        Augmentation.FlipHorizontally(flipped, Height, Width, new Xoshiro(1), probability: 1);
        ForEachPixel((plane, row, column, i) =>
            Assert.Equal(batch[Place(plane, row, Width - 1 - column), i], flipped[Place(plane, row, column), i]));
    }

    [Fact]
    public void Two_flips_change_nothing()
    {
        var batch = Numbered(4);
        Augmentation.FlipHorizontally(batch, Height, Width, new Xoshiro(1), probability: 1);
        Assert.NotEqual(Numbered(4), batch);
        Augmentation.FlipHorizontally(batch, Height, Width, new Xoshiro(2), probability: 1);
        Assert.Equal(Numbered(4), batch);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.3)]
    [InlineData(1)]
    public void Flips_and_shifts_come_with_their_probability_whole_pictures_at_a_time(double probability)
    {
        var (flipped, shifted) = (Numbered(2000), Numbered(2000));
        Augmentation.FlipHorizontally(flipped, Height, Width, new Xoshiro(1), probability);
        Augmentation.Shift(shifted, Height, Width, 2, new Xoshiro(1), probability);
        var plain = Numbered(1).Column(0);
        Assert.Equal(2000 * probability, flipped.EnumerateColumns().Count(picture => picture[0] != plain[0]), 5 * Math.Sqrt(2000 * 0.21));
        Assert.Equal(2000 * probability * 24 / 25, shifted.EnumerateColumns().Count(picture => !picture.Equals(plain)), 5 * Math.Sqrt(2000 * 0.21));
        Assert.All(flipped.EnumerateColumns(), picture => Assert.Equal(picture[0] == plain[0], picture.Equals(plain)));
    }

    [Fact]
    public void A_shift_moves_every_pixel_as_far_and_fills_with_zero() =>
        Prop.ForAll(Arb.From(Gen.Choose(-9, 9)), Arb.From(Gen.Choose(-9, 9)), (right, down) =>
        {
            double[] plane = [.. Enumerable.Range(1, Height * Width)], shifted = [.. plane];
            Augmentation.ShiftPlane(shifted, Width, right, down);
            for (var i = 0; i < plane.Length; i++)
            {
                var (row, column) = (i / Width - down, i % Width - right);
                var isInside = row is >= 0 and < Height && column is >= 0 and < Width;
                Assert.Equal(isInside ? plane[row * Width + column] : 0, shifted[i]);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_planes_of_a_picture_shift_together_and_every_shift_comes()
    {
        var batch = Matrix<double>.Build.Dense(3 * Height * Width, 500);
        for (var i = 0; i < 500; i++)
        {
            for (var plane = 0; plane < 3; plane++)
            {
                batch[Place(plane, 2, 3), i] = plane + 1;
            }
        }

        Augmentation.Shift(batch, Height, Width, 1, new Xoshiro(3));
        var places = batch.EnumerateColumns().Select(picture => Enumerable.Range(0, 3).Select(plane =>
            Enumerable.Range(0, Height * Width).Single(place => picture[plane * Height * Width + place] == plane + 1)).Distinct().Single()).ToList();
        Assert.Equal([9, 10, 11, 16, 17, 18, 23, 24, 25], places.Distinct().Order());
    }

    [Fact]
    public void The_same_seed_does_the_same()
    {
        var (a, b, other) = (Numbered(30), Numbered(30), Numbered(30));
        foreach (var (batch, seed) in new[] { (a, 1), (b, 1), (other, 2) })
        {
            var random = new Xoshiro(seed, stream: 4);
            Augmentation.FlipHorizontally(batch, Height, Width, random);
            Augmentation.Shift(batch, Height, Width, 2, random);
        }

        Assert.Equal(a, b);
        Assert.NotEqual(a, other);
    }

    [Fact]
    public void What_is_no_batch_of_pictures_is_refused()
    {
        var random = new Xoshiro(1);
        Assert.Contains("105 numbers", Assert.Throws<ArgumentException>(() => Augmentation.FlipHorizontally(Numbered(1), 4, 7, random)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Augmentation.FlipHorizontally(Numbered(1), 0, 7, random));
        Assert.Throws<ArgumentOutOfRangeException>(() => Augmentation.FlipHorizontally(Numbered(1), Height, Width, random, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => Augmentation.Shift(Numbered(1), Height, Width, -1, random));
        Assert.Throws<ArgumentOutOfRangeException>(() => Augmentation.Shift(Numbered(1), Height, Width, int.MaxValue, random));
        Assert.Throws<ArgumentException>(() => Augmentation.Shift(Matrix<double>.Build.Sparse(35, 1), Height, Width, 1, random));
    }

    private static Matrix<double> Numbered(int count) => Matrix<double>.Build.Dense(3 * Height * Width, count, (place, _) => place + 1);

    private static int Place(int plane, int row, int column) => (plane * Height + row) * Width + column;

    private static void ForEachPixel(Action<int, int, int, int> check)
    {
        for (var place = 0; place < 2 * 3 * Height * Width; place++)
        {
            check(place / Width / Height % 3, place / Width % Height, place % Width, place / (3 * Height * Width));
        }
    }
}
