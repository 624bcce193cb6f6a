namespace TorchSharp;

public static partial class torch
{
    public static partial class optim
    {
        /// <summary>Schedules of learning rates.</summary>
        public static partial class lr_scheduler
        {
            /// <summary>Changes an optimizer's learning rates: call <see cref="step()"/> after each epoch, or each batch.</summary>
            public abstract class LRScheduler
            {
                private readonly Optimizer _optimizer;
                private readonly bool _verbose;
                private double[] _rates;

                private protected LRScheduler(Optimizer optimizer, int last_epoch, bool verbose)
                {
                    (_optimizer, _verbose, Epoch) = (optimizer, verbose, last_epoch);
                    Initial = [.. optimizer.ParamGroups.Select(group => group.InitialLearningRate)];
                    _rates = Rates();
                }

                /// <summary>How many steps were made; −1 before the first, which a schedule makes itself.</summary>
                private protected int Epoch { get; private set; }

                /// <summary>The learning rates that the groups began with.</summary>
                private protected double[] Initial { get; }

                /// <summary>The groups whose rates are changed.</summary>
                private protected IEnumerable<ILearningRateController> Groups => _optimizer.ParamGroups;

                /// <summary>Goes one step on.</summary>
                public virtual void step()
                {
                    Epoch++;
                    Set((rate, group) => Next(rate, group, Epoch));
                }

                /// <summary>Goes to a step by its number, as if the schedule were alone and had made all before it; null goes one step on.</summary>
                public virtual void step(int? epoch)
                {
                    if (epoch is not { } number)
                    {
                        step();
                        return;
                    }

                    Epoch = number;
                    Set((_, group) => Enumerable.Range(0, number + 1).Aggregate(Initial[group], (rate, i) => Next(rate, group, i)));
                }

                /// <summary>Goes one step on, or to a step by its number; most schedules do not look at the metric.</summary>
                /// <param name="current">What is watched, for example the validation loss.</param>
                /// <param name="epoch">The step's number; by default the next.</param>
                public virtual void step(double current, int? epoch = null) => step(epoch);

                /// <summary>The learning rates that the last step set, one for each group.</summary>
                public IEnumerable<double> get_last_lr() => _rates;

                /// <summary>A group's learning rate after a step.</summary>
                /// <param name="rate">The rate before the step.</param>
                /// <param name="group">The group's number.</param>
                /// <param name="epoch">The step's number, from 0.</param>
                private protected abstract double Next(double rate, int group, int epoch);

                /// <summary>Sets each group's rate from the one that it has, and its number.</summary>
                private protected void Set(Func<double, int, double> rate)
                {
                    foreach (var (index, group) in Groups.Index())
                    {
                        group.LearningRate = rate(group.LearningRate, index);
                        if (_verbose && group.LearningRate != _rates[index])
                        {
                            Console.WriteLine(FormattableString.Invariant($"The learning rate of group {index} is now {group.LearningRate}."));
                        }
                    }

                    _rates = Rates();
                }

                private double[] Rates() => [.. Groups.Select(group => group.LearningRate)];
            }
        }
    }
}
