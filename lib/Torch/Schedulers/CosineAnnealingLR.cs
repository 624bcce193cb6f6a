namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Lets the rate fall along half a cosine: η_min + (η₀ − η_min) · (1 + cos(πt / T_max)) / 2.</summary>
            /// <remarks>Loshchilov and Hutter (2017), without restarts.</remarks>
            public static LRScheduler CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min = 0, int last_epoch = -1, bool verbose = false) =>
                new impl.CosineAnnealingLR(optimizer, T_max, eta_min, last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Lets the rate fall along half a cosine: η_min + (η₀ − η_min) · (1 + cos(πt / T_max)) / 2.</summary>
                public sealed class CosineAnnealingLR : LRScheduler
                {
                    private readonly double _period;
                    private readonly double _least;

                    internal CosineAnnealingLR(Optimizer optimizer, double T_max, double eta_min, int last_epoch, bool verbose)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(T_max);
                        (_period, _least) = (T_max, eta_min);
                        step();
                    }

                    private protected override double Next(double rate, int group, int epoch) =>
                        _least + ((Initial[group] - _least) * (1 + Math.Cos(Math.PI * epoch / _period)) / 2);
                }
            }
        }
    }
}
