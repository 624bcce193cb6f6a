using System.Diagnostics;

namespace Notebooks.Execution;

/// <summary>Tells the compiler's own mistakes from ours: on some texts that are no C#, Roslyn throws where it should report.</summary>
internal static class CompilerFault
{
    private const string Compiler = "Microsoft.CodeAnalysis";

    /// <summary>Whether it was thrown in the compiler, directly or by the framework that it called.</summary>
    public static bool Is(Exception error) => error is not OperationCanceledException && new StackTrace(error).GetFrames()
        .Select(frame => frame.GetMethod()?.DeclaringType?.Assembly.GetName().Name ?? "")
        .FirstOrDefault(assembly => !assembly.StartsWith("System.", StringComparison.Ordinal))
        ?.StartsWith(Compiler, StringComparison.Ordinal) == true;
}
