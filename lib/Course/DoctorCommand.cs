using System.CommandLine;

namespace Course;

/// <summary><c>doctor</c>: what is here, what is missing, and the command that brings it.</summary>
internal static class DoctorCommand
{
    /// <summary>The verb; its exit code is 0 when the lessons can run.</summary>
    public static Command Create()
    {
        var command = new Command("doctor", "Says what is here, what is missing, and the command that brings it.");
        command.SetAction(_ => Run());
        return command;
    }

    private static int Run()
    {
        var findings = Examination.All();
        var width = findings.Max(finding => finding.Name.Length);
        foreach (var finding in findings)
        {
            Console.WriteLine($"{(finding.Found ? "✓" : finding.Needed ? "✗" : "○")} {finding.Name.PadRight(width)}  {finding.Detail}");
        }

        var ready = findings.All(finding => finding.Found || !finding.Needed);
        Console.WriteLine(ready ? "The lessons can run." : "The lessons cannot run yet: bring what is marked ✗.");
        return ready ? ExitCode.Good : ExitCode.Failed;
    }
}
