using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>start, start + step, … below <paramref name="stop"/>.</summary>
    public static Tensor arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Call.One("arange.start_step", start, stop, step, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>start, start + 1, … below <paramref name="stop"/>.</summary>
    public static Tensor arange(Scalar start, Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(start, stop, 1, dtype, device, requires_grad);

    /// <summary>0, 1, … below <paramref name="stop"/>.</summary>
    public static Tensor arange(Scalar stop, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        arange(0, stop, 1, dtype, device, requires_grad);

    /// <summary>Numbers from <paramref name="start"/> to <paramref name="end"/>, both among them, at equal distances.</summary>
    public static Tensor linspace(double start, double end, long steps, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Call.One("linspace", start, end, steps, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>Numbers from base^start to base^end, both among them, at equal ratios.</summary>
    public static Tensor logspace(
        double start, double end, long steps, double @base = 10, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Call.One("logspace", start, end, steps, @base, dtype, Argument.None, Device.Usable(device)), requires_grad);

    /// <summary>The identity matrix, or the first of its columns.</summary>
    public static Tensor eye(long rows, long columns = -1, ScalarType? dtype = null, Device? device = null, bool requires_grad = false) =>
        Made(Call.One("eye.m", rows, columns < 0 ? rows : columns, dtype, Argument.None, Device.Usable(device)), requires_grad);
}
