using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    public partial class Tensor
    {
        /// <summary>The gradient that <see cref="backward()"/> has added up; null when there is none yet.</summary>
        public unsafe Tensor? grad
        {
            get
            {
                using var hold = new Hold(this);
                Value* results;
                Failure.Check(Bridge.Gradient(hold.Pointer, &results), nameof(grad));
                return Of(results[0]);
            }

            set
            {
                using var hold = new Hold(this);
                if (value is null)
                {
                    Failure.Check(Bridge.SetGradient(hold.Pointer, 0), nameof(grad));
                    return;
                }

                using var other = new Hold(value);
                Failure.Check(Bridge.SetGradient(hold.Pointer, other.Pointer), nameof(grad));
            }
        }

        /// <summary>Adds the gradient of this scalar to the <see cref="grad"/> of each leaf that it was computed from.</summary>
        /// <exception cref="System.Runtime.InteropServices.ExternalException">
        /// It has more than one element, was computed from nothing that requires gradients, or was differentiated before.
        /// </exception>
        public void backward() => backward(null);

        /// <summary>Adds the gradient of this tensor to the <see cref="grad"/> of each leaf that it was computed from.</summary>
        /// <param name="grad_tensors">What it is weighed with, of its shape; needed unless it has one element.</param>
        /// <param name="retain_graph">Whether to keep what a further backward needs; by default when it creates a graph.</param>
        /// <param name="create_graph">Whether the gradients can be differentiated themselves.</param>
        /// <param name="inputs">The leaves to add to; by default all.</param>
        public void backward(IList<Tensor>? grad_tensors = null, bool retain_graph = false, bool create_graph = false, IList<Tensor>? inputs = null) =>
            autograd.backward([this], grad_tensors, retain_graph || create_graph, create_graph, inputs);

        /// <summary>Switches on or off whether what is computed from it is recorded.</summary>
        /// <returns>This tensor.</returns>
        public Tensor requires_grad_(bool requires_grad = true)
        {
            this.requires_grad = requires_grad;
            return this;
        }

        /// <summary>Switches on or off whether what is computed from it is recorded.</summary>
        /// <returns>This tensor.</returns>
        public Tensor with_requires_grad(bool requires_grad = true) => requires_grad_(requires_grad);

        /// <summary>Lets <see cref="backward()"/> keep the gradient of this tensor, which is no leaf.</summary>
        public void retain_grad() => Call.Do("retain_grad", this);

        /// <summary>The same elements, without the record of how they were computed.</summary>
        public Tensor detach() => Call.One("detach", this);

        /// <summary>Forgets how it was computed.</summary>
        /// <returns>This tensor.</returns>
        public Tensor detach_() => Call.Change(this, "detach_", this);

        /// <summary>Makes it a view of another tensor's memory, whatever looks at it; its gradient is untouched.</summary>
        internal void set_data(Tensor source) => Call.Do("set_data", this, source);
    }
}
