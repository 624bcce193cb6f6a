using TorchSharp.Calls;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Gradients of whole expressions.</summary>
    public static unsafe class autograd
    {
        /// <summary>∂outputs/∂inputs, without touching any <see cref="Tensor.grad"/>.</summary>
        /// <param name="outputs">What is differentiated; scalars, unless <paramref name="grad_outputs"/> are given.</param>
        /// <param name="inputs">What it is differentiated by.</param>
        /// <param name="grad_outputs">What the outputs are weighed with, of their shapes.</param>
        /// <param name="retain_graph">Whether to keep what a further gradient needs.</param>
        /// <param name="create_graph">Whether the gradients can be differentiated themselves, as a gradient penalty wants; keeps the graph too.</param>
        /// <param name="allow_unused">Whether an input that no output depends on is no error; its gradient is then null.</param>
        /// <returns>One gradient for each input, of its shape.</returns>
        public static IList<Tensor> grad(
            IList<Tensor> outputs, IList<Tensor> inputs, IList<Tensor>? grad_outputs = null,
            bool retain_graph = false, bool create_graph = false, bool allow_unused = false)
        {
            Value* results;
            var room = stackalloc long[Room];
            var packing = new Packing(new Span<long>(room, Room));
            Tensor[] all = [.. outputs, .. inputs, .. grad_outputs ?? []];
            try
            {
                var from = packing.Pointers(outputs, out var outputCount);
                var to = packing.Pointers(inputs, out var inputCount);
                var weights = packing.Pointers(grad_outputs, out var weightCount);
                if (Bridge.Gradients(
                    from, outputCount, to, inputCount, weights, weightCount, Code(retain_graph || create_graph), Code(create_graph), Code(allow_unused), &results) < 0)
                {
                    throw Failure.Of("autograd.grad", [Argument.Optional([.. outputs]), Argument.Optional([.. inputs]), Argument.Optional([.. grad_outputs ?? []])]);
                }

                return Call.Tensors(results, inputCount);
            }
            finally
            {
                packing.Release(all);
            }
        }

        /// <summary>Adds the gradients of tensors to the <see cref="Tensor.grad"/> of each leaf that they were computed from.</summary>
        public static void backward(
            IList<Tensor> tensors, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null)
        {
            var room = stackalloc long[Room];
            var packing = new Packing(new Span<long>(room, Room));
            Tensor[] all = [.. tensors, .. grad_tensors ?? [], .. inputs ?? []];
            try
            {
                var from = packing.Pointers(tensors, out var count);
                var weights = packing.Pointers(grad_tensors, out var weightCount);
                var to = packing.Pointers(inputs, out var inputCount);
                if (Bridge.Backward(from, count, weights, weightCount, Code(retain_graph ?? create_graph), Code(create_graph), to, inputCount) < 0)
                {
                    throw Failure.Of("backward", [Argument.Optional([.. tensors]), Argument.Optional([.. grad_tensors ?? []])]);
                }
            }
            finally
            {
                packing.Release(all);
            }
        }

        /// <summary>Adds the gradient of a tensor to the <see cref="Tensor.grad"/> of each leaf that it was computed from.</summary>
        public static void backward(
            Tensor tensor, IList<Tensor>? grad_tensors = null, bool? retain_graph = null, bool create_graph = false, IList<Tensor>? inputs = null) =>
            backward([tensor], grad_tensors, retain_graph, create_graph, inputs);

        private const int Room = 64;

        private static int Code(bool value) => value ? 1 : 0;
    }
}
