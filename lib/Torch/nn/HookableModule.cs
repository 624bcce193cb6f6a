namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module with hooks: functions that <c>call</c> runs before and after <c>forward</c>.</summary>
        /// <typeparam name="TPreHook">The type of a function that sees, and may replace, what comes in.</typeparam>
        /// <typeparam name="TPostHook">The type of a function that sees, and may replace, what goes out.</typeparam>
        public abstract class HookableModule<TPreHook, TPostHook> : Module
            where TPreHook : Delegate
            where TPostHook : Delegate
        {
            /// <summary>A module of that name, without hooks.</summary>
            protected HookableModule(string name)
                : base(name)
            {
            }

            /// <summary>The functions that run before, first registered first.</summary>
            private protected List<TPreHook> PreHooks { get; } = [];

            /// <summary>The functions that run after, first registered first.</summary>
            private protected List<TPostHook> PostHooks { get; } = [];

            /// <summary>Adds a function that runs after <c>forward</c>; what it returns, unless null, takes the result's place.</summary>
            /// <returns>What takes it away again.</returns>
            public HookRemover register_forward_hook(TPostHook hook)
            {
                PostHooks.Add(hook);
                return new HookRemover(() => PostHooks.Remove(hook));
            }

            /// <summary>Adds a function that runs before <c>forward</c>; what it returns, unless null, takes the arguments' place.</summary>
            /// <returns>What takes it away again.</returns>
            public HookRemover register_forward_pre_hook(TPreHook hook)
            {
                PreHooks.Add(hook);
                return new HookRemover(() => PreHooks.Remove(hook));
            }

            /// <summary>Takes a hook away.</summary>
            public sealed class HookRemover
            {
                private readonly Action _remove;

                internal HookRemover(Action remove) => _remove = remove;

                /// <summary>Takes the hook away; a second time does nothing.</summary>
                public void remove() => _remove();
            }
        }
    }
}
