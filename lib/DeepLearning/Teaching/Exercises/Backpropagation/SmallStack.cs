using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;

namespace DeepLearning.Exercises;

/// <summary>Calls a function on a thread with a call stack of one megabyte, so that deep recursion fails alike on every host.</summary>
internal static class SmallStack
{
    private const int Megabyte = 1 << 20;

    /// <summary>What the function returns; what it throws is thrown here.</summary>
    public static T Call<T>(Func<T> function)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Run, Megabyte);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;

        void Run()
        {
            try
            {
                result = function();
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }
        }
    }

    /// <summary>The same function, which throws before the stack overflows: nobody can catch an overflow.</summary>
    public static Func<T, TResult> Guarded<T, TResult>(Func<T, TResult> function) => argument =>
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return function(argument);
    };
}
