namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        public static partial class lr_scheduler
        {
            /// <summary>
            /// Lets the rate rise from max_lr / div_factor to max_lr, and fall to the first rate / final_div_factor;
            /// the momentum (or β₁) goes the other way. Call step() after each batch.
            /// </summary>
            /// <remarks>Smith and Topin (2019).</remarks>
            /// <param name="optimizer">The optimizer.</param>
            /// <param name="max_lr">The highest rate.</param>
            /// <param name="total_steps">How many steps; by default epochs · steps_per_epoch.</param>
            /// <param name="epochs">How many epochs.</param>
            /// <param name="steps_per_epoch">How many batches an epoch has.</param>
            /// <param name="pct_start">Which part of the steps the rate rises.</param>
            /// <param name="anneal_strategy">Along a cosine or a line.</param>
            /// <param name="cycle_momentum">Whether the momentum goes the other way.</param>
            /// <param name="base_momentum">The lowest momentum.</param>
            /// <param name="max_momentum">The highest momentum.</param>
            /// <param name="div_factor">How much lower the first rate is than the highest.</param>
            /// <param name="final_div_factor">How much lower the last rate is than the first.</param>
            /// <param name="three_phase">Whether it falls to the first rate as it rose, and then to the last.</param>
            /// <param name="last_epoch">The number of the last step made.</param>
            /// <param name="verbose">Whether each change is printed.</param>
            public static LRScheduler OneCycleLR(
                Optimizer optimizer, double max_lr, int total_steps = -1, int epochs = -1, int steps_per_epoch = -1, double pct_start = 0.3,
                impl.OneCycleLR.AnnealStrategy anneal_strategy = impl.OneCycleLR.AnnealStrategy.Cos, bool cycle_momentum = true,
                double base_momentum = 0.85, double max_momentum = 0.95, double div_factor = 25, double final_div_factor = 1e4,
                bool three_phase = false, int last_epoch = -1, bool verbose = false) =>
                new impl.OneCycleLR(
                    optimizer, new(max_lr, div_factor, final_div_factor, cycle_momentum ? (base_momentum, max_momentum) : null),
                    new(total_steps > 0 ? total_steps : epochs * steps_per_epoch, pct_start, three_phase, anneal_strategy), last_epoch, verbose);

            public static partial class impl
            {
                /// <summary>Lets the rate rise and fall once, and the momentum the other way.</summary>
                public sealed class OneCycleLR : LRScheduler
                {
                    private readonly Heights _heights;
                    private readonly Course _course;

                    internal OneCycleLR(Optimizer optimizer, Heights heights, Course course, int last_epoch, bool verbose)
                        : base(optimizer, last_epoch, verbose)
                    {
                        ArgumentOutOfRangeException.ThrowIfLessThan(course.Steps, 1, "total_steps, or epochs · steps_per_epoch,");
                        if (course.Rise is not (>= 0 and <= 1))
                        {
                            throw new ArgumentOutOfRangeException("pct_start", course.Rise, "pct_start is a part of the steps, between 0 and 1.");
                        }

                        (_heights, _course) = (heights, course);
                        foreach (var (index, group) in Groups.Index())
                        {
                            group.InitialLearningRate = Initial[index] = heights.First;
                        }

                        step();
                    }

                    /// <summary>The way between two values.</summary>
                    public enum AnnealStrategy
                    {
                        /// <summary>Half a cosine.</summary>
                        Cos,

                        /// <summary>A straight line.</summary>
                        Linear,
                    }

                    private protected override double Next(double rate, int group, int epoch)
                    {
                        if (epoch >= _course.Steps)
                        {
                            throw new InvalidOperationException($"The cycle has {_course.Steps} steps, and this would be one more.");
                        }

                        if (_heights.Momentum is var (low, high))
                        {
                            SetMomentum(Groups.ElementAt(group), _course.At(epoch, high, low, high, high));
                        }

                        return _course.At(epoch, _heights.First, _heights.Highest, _heights.First, _heights.Last);
                    }

                    private static void SetMomentum(ILearningRateController group, double momentum)
                    {
                        switch (group)
                        {
                            case IMomentum controller:
                                controller.Momentum = momentum;
                                break;
                            case IBetas controller:
                                controller.Betas = (momentum, controller.Betas.Item2);
                                break;
                            default:
                                throw new ArgumentException("This optimizer has no momentum to cycle; say cycle_momentum: false.");
                        }
                    }
                }
            }
        }
    }
}
