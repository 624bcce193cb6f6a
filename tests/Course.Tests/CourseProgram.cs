using System.Diagnostics;
using System.Globalization;

namespace Course.Tests;

/// <summary>What a call of the command printed and how it ended.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    public override string ToString() => $"exit code {ExitCode}\n{Output}\n{Error}";
}

/// <summary>The command, started as a reader starts it.</summary>
internal sealed class CourseProgram : IDisposable
{
    /// <summary>Bounds what must not hang; no test is about being faster than this.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static readonly string File = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Course.exe" : "Course");

    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private CourseProgram(string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        (_output, _error) = (_process.StandardOutput.ReadToEndAsync(), _process.StandardError.ReadToEndAsync());
    }

    public int Id => _process.Id;

    /// <summary>Starts the command in a folder, ready for Ctrl-C even where the tests themselves were started in a shell's background.</summary>
    public static CourseProgram Start(string folder, params string[] arguments) =>
        OperatingSystem.IsLinux() ? new(folder, "env", ["--default-signal=INT", File, .. arguments]) : new(folder, File, arguments);

    /// <summary>Starts another program in a folder, ready for Ctrl-C; a variable that is null is taken away.</summary>
    public static CourseProgram Start(string folder, IReadOnlyDictionary<string, string?> environment, string program, params string[] arguments) =>
        OperatingSystem.IsLinux() ? new(folder, "/usr/bin/env", ["--default-signal=INT", program, .. arguments], environment) : new(folder, program, arguments, environment);

    /// <summary>Runs the command in a folder to its end.</summary>
    public static Task<Outcome> Run(string folder, params string[] arguments) => Ended(new(folder, File, arguments));

    /// <summary>Runs the command as a user who owns nothing; skips the test where that is not possible.</summary>
    public static async Task<Outcome> RunAsNobody(string folder, params string[] arguments)
    {
        var canChange = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && System.IO.File.Exists("/usr/bin/setpriv");
        Skip.IfNot(canChange, "Only root on Linux can become another user (setpriv).");
        string[] nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", File];
        var canStart = (await Ended(new(folder, "setpriv", [.. nobody, "--version"]))).ExitCode == 0;
        Skip.IfNot(canStart, $"Other users may not start {File}.");
        return await Ended(new(folder, "setpriv", [.. nobody, .. arguments]));
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Outcome> End()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return new(_process.ExitCode, await _output.WaitAsync(Patience), await _error.WaitAsync(Patience));
    }

    /// <summary>Waits for at least this many session processes of the command; returns their ids.</summary>
    public async Task<IReadOnlyList<int>> Sessions(int count)
    {
        IReadOnlyList<int> sessions = [];
        await Until(() => (sessions = Children()).Count >= count);
        return sessions;
    }

    /// <summary>Sends a signal, for example <c>INT</c> or <c>KILL</c>; one that has ended does not mind.</summary>
    public void Signal(string name)
    {
        using var kill = Process.Start(new ProcessStartInfo("kill", ["-" + name, Id.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    /// <summary>Waits until a condition holds; fails when it does not within the patience.</summary>
    public static async Task Until(Func<bool> holds)
    {
        for (var clock = Stopwatch.StartNew(); !holds(); await Task.Delay(20))
        {
            Assert.True(clock.Elapsed < Patience, "What was waited for did not happen.");
        }
    }

    /// <summary>Whether a process still runs.</summary>
    public static bool Runs(int id) => System.IO.File.Exists($"/proc/{id}/stat") && Stat(id) is not (_, "Z");

    private static async Task<Outcome> Ended(CourseProgram program)
    {
        using (program)
        {
            return await program.End();
        }
    }

    private List<int> Children() =>
        [.. Process.GetProcessesByName("Notebooks").Select(process => process.Id).Where(id => Stat(id).Parent == Id)];

    private static (int Parent, string State) Stat(int id)
    {
        try
        {
            var stat = System.IO.File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (int.Parse(fields[1], CultureInfo.InvariantCulture), fields[0]);
        }
        catch (IOException)
        {
            return (0, "Z");
        }
    }
}
