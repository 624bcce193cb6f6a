namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>Multiplies the rate by a factor when a metric has stopped getting better: call step(metric) after each epoch.</summary>
            /// <param name="optimizer">The optimizer.</param>
            /// <param name="mode"><c>min</c> when lower is better, <c>max</c> when higher.</param>
            /// <param name="factor">What the rate is multiplied by.</param>
            /// <param name="patience">How many steps without getting better are let pass.</param>
            /// <param name="threshold">How much better is better.</param>
            /// <param name="threshold_mode"><c>rel</c> for a part of the best value, <c>abs</c> for a number.</param>
            /// <param name="cooldown">How many steps after a change are let pass.</param>
            /// <param name="min_lr">The lowest rates, one for all groups or one for each; by default 0.</param>
            /// <param name="eps">A smaller change of the rate is not made.</param>
            /// <param name="verbose">Whether each change is printed.</param>
            public static impl.ReduceLROnPlateau ReduceLROnPlateau(
                Optimizer optimizer, string mode = "min", double factor = 0.1, int patience = 10, double threshold = 1e-4, string threshold_mode = "rel",
                int cooldown = 0, IList<double>? min_lr = null, double eps = 1e-8, bool verbose = false) =>
                new(optimizer, new(mode, threshold, threshold_mode), factor, patience, cooldown, min_lr, eps, verbose);

            public static partial class impl
            {
                /// <summary>Multiplies the rate by a factor when a metric has stopped getting better.</summary>
                public sealed class ReduceLROnPlateau : LRScheduler
                {
                    private readonly Better _better;
                    private readonly double _factor;
                    private readonly int _patience;
                    private readonly int _cooldown;
                    private readonly double[] _least;
                    private readonly double _smallest;
                    private double? _best;
                    private int _worse;
                    private int _cooling;

                    internal ReduceLROnPlateau(
                        Optimizer optimizer, Better better, double factor, int patience, int cooldown, IList<double>? least, double smallest, bool verbose)
                        : base(optimizer, 0, verbose)
                    {
                        if (factor is not (> 0 and < 1))
                        {
                            throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor lies between 0 and 1.");
                        }

                        var groups = Groups.Count();
                        _least = least is null ? new double[groups] : least.Count == 1 ? [.. Enumerable.Repeat(least[0], groups)] : [.. least];
                        if (_least.Length != groups)
                        {
                            throw new ArgumentException($"There are {groups} groups, and {_least.Length} lowest rates.", nameof(least));
                        }

                        (_better, _factor, _patience, _cooldown, _smallest) = (better, factor, patience, cooldown, smallest);
                    }

                    /// <summary>Says that this schedule wants a metric.</summary>
                    /// <exception cref="InvalidOperationException">Always.</exception>
                    public override void step() => throw new InvalidOperationException("ReduceLROnPlateau needs the metric that it watches: step(validationLoss).");

                    /// <summary>Takes the metric of an epoch, and changes the rate when it has stopped getting better.</summary>
                    public override void step(double current, int? epoch = null)
                    {
                        if (_best is not { } best || _better.Than(current, best))
                        {
                            (_best, _worse) = (current, 0);
                        }
                        else
                        {
                            _worse++;
                        }

                        if (_cooling > 0)
                        {
                            (_cooling, _worse) = (_cooling - 1, 0);
                        }

                        if (_worse > _patience)
                        {
                            (_cooling, _worse) = (_cooldown, 0);
                            Set((rate, group) => Next(rate, group, 0));
                        }
                    }

                    private protected override double Next(double rate, int group, int epoch)
                    {
                        var lower = Math.Max(rate * _factor, _least[group]);
                        return rate - lower > _smallest ? lower : rate;
                    }
                }
            }
        }
    }
}
