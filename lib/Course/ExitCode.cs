namespace Course;

/// <summary>What the command's exit status says.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Good = 0;

    /// <summary>A cell or a test failed, or a result could not be written.</summary>
    public const int Failed = 1;

    /// <summary>The command was not understood, or what it names is not there.</summary>
    public const int BadUsage = 2;

    /// <summary>Interrupted by Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;
}
