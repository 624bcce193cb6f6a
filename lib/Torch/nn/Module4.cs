namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>Something that turns four arguments into a result.</summary>
        public interface IModule<in T1, in T2, in T3, in T4, out TResult>
        {
            /// <summary>The result, with hooks.</summary>
            TResult call(T1 input1, T2 input2, T3 input3, T4 input4);
        }

        /// <summary>A module whose <see cref="forward"/> takes four arguments.</summary>
        public abstract class Module<T1, T2, T3, T4, TResult> :
            HookableModule<Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, (T1, T2, T3, T4)?>, Func<Module<T1, T2, T3, T4, TResult>, T1, T2, T3, T4, TResult, TResult>>, IModule<T1, T2, T3, T4, TResult>
        {
            /// <summary>A module of that name, in training mode.</summary>
            protected Module(string name)
                : base(name)
            {
            }

            /// <summary>What the module computes; without hooks.</summary>
            public abstract TResult forward(T1 input1, T2 input2, T3 input3, T4 input4);

            /// <summary>What the module computes, with the hooks before and after it.</summary>
            public TResult call(T1 input1, T2 input2, T3 input3, T4 input4)
            {
                foreach (var hook in PreHooks.ToArray())
                {
                    if (hook(this, input1, input2, input3, input4) is { } replaced)
                    {
                        (input1, input2, input3, input4) = replaced;
                    }
                }

                var result = forward(input1, input2, input3, input4);
                foreach (var hook in PostHooks.ToArray())
                {
                    if (hook(this, input1, input2, input3, input4, result) is { } replaced)
                    {
                        result = replaced;
                    }
                }

                return result;
            }
        }
    }
}
