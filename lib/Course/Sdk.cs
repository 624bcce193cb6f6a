using System.Diagnostics;

namespace Course;

/// <summary>The .NET SDK, for the verbs that build.</summary>
internal static class Sdk
{
    /// <summary>Runs <c>dotnet</c> in the course's folder to its end, or until it is cancelled, with everything that it started.</summary>
    /// <returns>Its exit code; <see cref="ExitCode.Interrupted"/> when it was cancelled.</returns>
    public static async Task<int> RunAsync(IEnumerable<string> arguments, CancellationToken cancellation)
    {
        using var sdk = Process.Start(new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = CourseFolder.Root })!;
        using var stop = cancellation.Register(() => sdk.Kill(entireProcessTree: true));
        await sdk.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        return cancellation.IsCancellationRequested ? ExitCode.Interrupted : sdk.ExitCode;
    }
}
