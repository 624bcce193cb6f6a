namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the rate by γ every so many steps: η₀ · γ^⌊t / size⌋.</summary>
            public static LRScheduler StepLR(Optimizer optimizer, int step_size, double gamma = 0.1, int last_epoch = -1, bool verbose = false) =>
                new impl.StepLR(optimizer, step_size, gamma, last_epoch, verbose);

            /// <summary>The schedules' classes.</summary>
            public static partial class impl
            {
                /// <summary>Multiplies the rate by γ every so many steps: η₀ · γ^⌊t / size⌋.</summary>
                public sealed class StepLR : LRScheduler
                {
                    private readonly int _size;
                    private readonly double _gamma;

                    internal StepLR(Optimizer optimizer, int step_size, double gamma, int last_epoch, bool verbose)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentOutOfRangeException.ThrowIfLessThan(step_size, 1);
                        (_size, _gamma) = (step_size, gamma);
                        step();
                    }

                    private protected override double Next(double rate, int group, int epoch) =>
                        epoch > 0 && epoch % _size == 0 ? rate * _gamma : rate;
                }
            }
        }
    }
}
