using DeepLearning.Display;

namespace DeepLearning.Exercises;

/// <summary>Fits a learner's function to the delegate type that an exercise expects.</summary>
internal static class Signatures
{
    /// <summary>The function as that delegate type, or null when the signature differs.</summary>
    public static TDelegate? Fit<TDelegate>(Delegate attempt)
        where TDelegate : Delegate =>
        attempt as TDelegate ?? (TDelegate?)Delegate.CreateDelegate(typeof(TDelegate), attempt, "Invoke", ignoreCase: false, throwOnBindFailure: false);

    /// <summary>A delegate type as one writes a function: <c>(double, double) → double</c>.</summary>
    public static string Describe(Type delegateType)
    {
        var invoke = delegateType.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(parameter => Text.TypeName(parameter.ParameterType));
        return $"({string.Join(", ", parameters)}) → {Text.TypeName(invoke.ReturnType)}";
    }
}
