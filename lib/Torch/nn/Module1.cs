namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Something that turns one argument into a result.</summary>
        public interface IModule<in T, out TResult>
        {
            /// <summary>The result, with hooks.</summary>
            TResult call(T input);
        }

        /// <summary>A module whose <see cref="forward"/> takes one argument.</summary>
        public abstract class Module<T, TResult> :
            HookableModule<Func<Module<T, TResult>, T, T>, Func<Module<T, TResult>, T, TResult, TResult>>, IModule<T, TResult>
        {
            /// <summary>A module of that name, in training mode.</summary>
            protected Module(string name)
                : base(name)
            {
            }

            /// <summary>What the module computes; without hooks.</summary>
            public abstract TResult forward(T input);

            /// <summary>What the module computes, with the hooks before and after it.</summary>
            public TResult call(T input) => Hooked(input, forward);

            /// <summary>What is computed so, with the hooks before and after it.</summary>
            private protected TResult Hooked(T input, Func<T, TResult> compute)
            {
                foreach (var hook in PreHooks.ToArray())
                {
                    if (hook(this, input) is { } replaced)
                    {
                        input = replaced;
                    }
                }

                var result = compute(input);
                foreach (var hook in PostHooks.ToArray())
                {
                    if (hook(this, input, result) is { } replaced)
                    {
                        result = replaced;
                    }
                }

                return result;
            }
        }
    }
}
