namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Lets a factor of the first rate go in a straight line from one value to another, and stay there: a warm-up.</summary>
            public static LRScheduler LinearLR(Optimizer optimizer, double start_factor = 1.0 / 3, double end_factor = 1.0, int total_iters = 5, int last_epoch = -1, bool verbose = false) =>
                new impl.LinearLR(optimizer, start_factor, end_factor, total_iters, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Lets a factor of the first rate go in a straight line from one value to another, and stay there: a warm-up.</summary>
                public sealed class LinearLR : LRScheduler
                {
                    private readonly double _start;
                    private readonly double _end;
                    private readonly int _steps;

                    internal LinearLR(Optimizer optimizer, double start_factor, double end_factor, int total_iters, int last_epoch, bool verbose)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentOutOfRangeException.ThrowIfLessThan(total_iters, 1);
                        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(start_factor);
                        (_start, _end, _steps) = (start_factor, end_factor, total_iters);
                        step();
                    }

                    private protected override double Next(double rate, int group, int epoch) =>
                        epoch == 0 ? rate * _start : epoch > _steps ? rate : rate * Factor(epoch) / Factor(epoch - 1);

                    private double Factor(int epoch) => _start + ((_end - _start) * epoch / _steps);
                }
            }
        }
    }
}
