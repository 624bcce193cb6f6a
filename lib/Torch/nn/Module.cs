using TorchSharp.Modules;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Layers, losses, and what they are built from.</summary>
    public static partial class nn
    {
        /// <summary>
        /// Something with parameters: it lists, moves, saves and disposes its own and those of the modules inside it.
        /// A network derives from <see cref="Module{T, TResult}"/>, puts its layers into fields and ends its
        /// constructor with <see cref="RegisterComponents"/>.
        /// </summary>
        public partial class Module : IDisposable
        {
            private readonly string _name;
            private bool _disposed;

            /// <summary>A module of that name, in training mode.</summary>
            protected Module(string name) => _name = name;

            /// <summary>Whether it is being trained: dropout drops, and batch normalization uses the batch.</summary>
            public virtual bool training { get; private set; } = true;

            /// <summary>The name that it was given.</summary>
            public virtual string GetName() => _name;

            /// <summary>Switches it and the modules inside it to training, or with false to evaluation.</summary>
            public virtual void train(bool train = true)
            {
                training = train;
                foreach (var child in children())
                {
                    child.train(train);
                }
            }

            /// <summary>Switches it and the modules inside it to evaluation.</summary>
            public virtual void eval() => train(false);

            /// <summary>Applies a function to every module inside it, the innermost first, and then to itself.</summary>
            /// <returns>This module.</returns>
            public virtual Module apply(Action<Module> fn)
            {
                foreach (var child in children())
                {
                    child.apply(fn);
                }

                fn(this);
                return this;
            }

            /// <summary>Forgets the gradients of all parameters, or sets them to 0.</summary>
            public virtual void zero_grad(bool set_to_none = true)
            {
                foreach (var parameter in parameters())
                {
                    if (set_to_none)
                    {
                        parameter.grad = null;
                    }
                    else if (parameter.grad is { } gradient)
                    {
                        gradient.detach_().zero_();
                    }
                }
            }

            /// <summary>Switches on or off whether gradients are computed for its parameters.</summary>
            /// <returns>This module.</returns>
            public virtual Module requires_grad_(bool requires_grad = true)
            {
                foreach (var parameter in parameters())
                {
                    parameter.requires_grad = requires_grad;
                }

                return this;
            }

            /// <summary>Its name, and those of the modules inside it, one a line.</summary>
            public override string ToString()
            {
                var inside = named_children().Select(child => $"\n  ({child.name}): {child.module.ToString().Replace("\n", "\n  ")}").ToArray();
                return inside.Length == 0 ? GetName() : $"{GetName()}({string.Concat(inside)}\n)";
            }

            /// <summary>Disposes its parameters and buffers, and the modules inside it.</summary>
            public void Dispose()
            {
                if (!_disposed)
                {
                    _disposed = true;
                    Dispose(true);
                    GC.SuppressFinalize(this);
                }
            }

            /// <summary>Disposes its parameters and buffers, and the modules inside it.</summary>
            protected virtual void Dispose(bool disposing)
            {
                if (disposing)
                {
                    IDisposable[] all = [.. _modules.Values, .. _parameters.Values, .. _buffers.Values];
                    foreach (var owned in all)
                    {
                        owned.Dispose();
                    }
                }
            }
        }

        /// <summary>A tensor that an optimizer changes: a leaf that requires gradients. It takes over the tensor's place.</summary>
        public static Parameter Parameter(Tensor data, bool requires_grad = true) => new(data, requires_grad);
    }
}
