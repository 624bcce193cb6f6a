using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Optimizers, and schedules of their learning rates.</summary>
    public static partial class optim
    {
        /// <summary>Changes parameters, step by step, so that a loss falls.</summary>
        public abstract class Optimizer : IDisposable
        {
            private protected Optimizer()
            {
            }

            /// <summary>The parameter groups, whose learning rates can be read and set.</summary>
            public virtual IEnumerable<ILearningRateController> ParamGroups => Groups;

            /// <summary>The parameter groups.</summary>
            private protected List<ParamGroup> Groups { get; } = [];

            /// <summary>Changes each parameter that has a gradient.</summary>
            /// <param name="closure">Computes the loss and its gradients anew; by default they are there already.</param>
            /// <returns>What the closure gave; null without one.</returns>
            public abstract Tensor? step(Func<Tensor>? closure = null);

            /// <summary>Sets the gradients of all parameters to zero.</summary>
            public virtual void zero_grad()
            {
                using var scope = NewDisposeScope();
                Tensor[] gradients = [.. parameters().Select(parameter => parameter.grad).OfType<Tensor>()];
                if (gradients.Length > 0)
                {
                    Calls.Call.Do("_foreach_zero_", gradients);
                }
            }

            /// <summary>The parameters of all groups.</summary>
            public virtual IEnumerable<Parameter> parameters() => Groups.SelectMany(group => group.Parameters);

            /// <summary>Adds a group of parameters, with settings of its own.</summary>
            /// <exception cref="ArgumentException">It has no parameters, or one that is in a group already, or other settings than this optimizer's.</exception>
            public abstract void add_param_group(ParamGroup param_group);

            /// <summary>Lets go of the memory of its averages.</summary>
            public void Dispose()
            {
                Dispose(true);
                GC.SuppressFinalize(this);
            }

            /// <summary>Lets go of the memory of its averages.</summary>
            protected abstract void Dispose(bool disposing);

            /// <summary>Everything that an optimizer remembers: each group's settings and each parameter's averages.</summary>
            public sealed class StateDictionary
            {
                internal StateDictionary(List<OptimizerOptions> options, List<OptimizerState> state) => (Options, State) = (options, state);

                /// <summary>The groups' settings.</summary>
                public List<OptimizerOptions> Options { get; }

                /// <summary>The parameters' averages, group by group.</summary>
                public List<OptimizerState> State { get; }
            }
        }

        /// <summary>What has a learning rate that a schedule changes.</summary>
        public interface ILearningRateController
        {
            /// <summary>The learning rate now.</summary>
            double LearningRate { get; set; }

            /// <summary>The learning rate that it began with.</summary>
            double InitialLearningRate { get; set; }
        }

        /// <summary>What has a momentum that a schedule changes.</summary>
        public interface IMomentum
        {
            /// <summary>The momentum now.</summary>
            double Momentum { get; set; }
        }

        /// <summary>What has, in place of a momentum, two decay rates of averages.</summary>
        public interface IBetas
        {
            /// <summary>The decay rates of the averages of gradients and of their squares.</summary>
            (double, double) Betas { get; set; }
        }
    }
}
