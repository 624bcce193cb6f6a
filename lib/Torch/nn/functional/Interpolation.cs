using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        public static partial class functional
        {
            /// <summary>Makes N × C × L, N × C × H × W or N × C × D × H × W larger or smaller.</summary>
            /// <param name="x">What is resized.</param>
            /// <param name="size">The new lengths; or else <paramref name="scale_factor"/>.</param>
            /// <param name="scale_factor">Factors of the lengths.</param>
            /// <param name="mode">How to fill in between.</param>
            /// <param name="align_corners">Whether the corners stay where they are; for the modes between elements.</param>
            /// <param name="recompute_scale_factor">Whether to take the factors from the rounded lengths.</param>
            /// <param name="antialias">Whether to smooth when it becomes smaller; bilinear and bicubic.</param>
            /// <exception cref="ArgumentException">Not one of size and scale_factor is given, or the mode does not fit the dimensions.</exception>
            public static Tensor interpolate(
                Tensor x, long[]? size = null, double[]? scale_factor = null, InterpolationMode mode = InterpolationMode.Nearest,
                bool? align_corners = null, bool recompute_scale_factor = false, bool antialias = false)
            {
                if (size is null == scale_factor is null)
                {
                    throw new ArgumentException("interpolate takes either size or scale_factor.", nameof(size));
                }

                var places = (int)x.ndim - 2;
                if (scale_factor is not null && (recompute_scale_factor || mode == InterpolationMode.Area))
                {
                    var factors = Spread(scale_factor, places)!;
                    size = [.. x.shape.Skip(2).Select((length, i) => (long)(length * factors[i]))];
                    scale_factor = null;
                }

                var (lengths, scales) = (Spread(size, places), Spread(scale_factor, places));
                var corners = align_corners ?? false;
                return (mode, places) switch
                {
                    (InterpolationMode.Nearest, 1) => Call.One("upsample_nearest1d.vec", x, lengths, scales),
                    (InterpolationMode.Nearest, 2) => Call.One("upsample_nearest2d.vec", x, lengths, scales),
                    (InterpolationMode.Nearest, 3) => Call.One("upsample_nearest3d.vec", x, lengths, scales),
                    (InterpolationMode.Linear, 1) => Call.One("upsample_linear1d.vec", x, lengths, corners, scales),
                    (InterpolationMode.Bilinear, 2) when antialias => Call.One("_upsample_bilinear2d_aa.vec", x, lengths, corners, scales),
                    (InterpolationMode.Bilinear, 2) => Call.One("upsample_bilinear2d.vec", x, lengths, corners, scales),
                    (InterpolationMode.Bicubic, 2) when antialias => Call.One("_upsample_bicubic2d_aa.vec", x, lengths, corners, scales),
                    (InterpolationMode.Bicubic, 2) => Call.One("upsample_bicubic2d.vec", x, lengths, corners, scales),
                    (InterpolationMode.Trilinear, 3) => Call.One("upsample_trilinear3d.vec", x, lengths, corners, scales),
                    (InterpolationMode.Area, 1) => Call.One("adaptive_avg_pool1d", x, lengths),
                    (InterpolationMode.Area, 2) => Call.One("adaptive_avg_pool2d", x, lengths),
                    (InterpolationMode.Area, 3) => Call.One("adaptive_avg_pool3d", x, lengths),
                    _ => throw new ArgumentException(
                        $"{mode} does not resize [{string.Join(", ", x.shape)}]: Linear takes N × C × L, Bilinear and Bicubic N × C × H × W, Trilinear N × C × D × H × W.",
                        nameof(mode)),
                };
            }

            /// <summary>One value for all dimensions, as many times as there are.</summary>
            private static T[]? Spread<T>(T[]? values, int dimensions) =>
                values is [var one] ? [.. Enumerable.Repeat(one, dimensions)] : values;
        }
    }
}
