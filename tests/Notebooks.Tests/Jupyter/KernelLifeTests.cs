using System.Diagnostics;
using System.Globalization;
using static Notebooks.Tests.Running.Runs;

namespace Notebooks.Tests.Jupyter;

/// <summary>How kernels begin and end.</summary>
public sealed class KernelLifeTests
{
    [SkippableFact]
    public void A_kernel_listens_on_files_that_only_its_user_opens_and_takes_them_away()
    {
        Skip.If(OperatingSystem.IsWindows(), "Files have no modes.");
        using var kernel = new KernelProcess("ipc");
        using var frontEnd = kernel.Connect();
        Assert.Equal("2", frontEnd.Execute("1 + 1").Result);
        var sockets = Directory.GetFiles(kernel.Folder, "socket-*");
        Assert.Equal(5, sockets.Length);
        Assert.All(sockets, socket => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(socket).UnixFileMode));
        Shutdown(kernel, frontEnd, "control", restart: false);
        Assert.Empty(Directory.GetFiles(kernel.Folder, "socket-*"));
    }

    [Fact]
    public void A_restarted_kernel_has_forgotten_everything()
    {
        using (var kernel = new KernelProcess())
        using (var frontEnd = kernel.Connect())
        {
            frontEnd.Execute("var old = 1;");
            Shutdown(kernel, frontEnd, "shell", restart: true);
        }

        using var next = new KernelProcess();
        using var again = next.Connect();
        var outcome = again.Execute("old");
        Assert.Equal(("CompilationError", 1), (outcome.Reply.Text("ename"), outcome.Reply.Content.GetProperty("execution_count").GetInt32()));
    }

    [Fact]
    public void A_kernel_whose_cell_runs_without_end_shuts_down()
    {
        using var kernel = new KernelProcess();
        using var frontEnd = kernel.Connect();
        frontEnd.Send("execute_request", FrontEnd.Cell("Console.Write(\"running\"); System.Threading.Tasks.Parallel.For(0, 2, _ => { while (true) ; });"));
        frontEnd.AwaitPrinted("running");
        Shutdown(kernel, frontEnd, "control", restart: false);
    }

    [SkippableFact]
    public void A_kernel_does_not_outlive_the_process_that_started_it()
    {
        Skip.If(OperatingSystem.IsWindows(), "There is no sh.");
        using var shell = new KernelProcess("tcp", start => new("sh", ["-c", "\"$0\" \"$@\" & wait", start.FileName, .. start.ArgumentList])
        {
            WorkingDirectory = start.WorkingDirectory, RedirectStandardError = true, RedirectStandardOutput = true,
        });
        using var frontEnd = shell.Connect();
        using var kernel = Process.GetProcessById(int.Parse(frontEnd.Execute("Environment.ProcessId").Result, CultureInfo.InvariantCulture));
        Assert.NotEqual(shell.Process.Id, kernel.Id);
        shell.Process.Kill();
        Assert.True(kernel.WaitForExit(Patience));
    }

    [SkippableFact]
    public void A_kernel_takes_the_place_of_the_files_that_a_killed_one_has_left()
    {
        Skip.If(OperatingSystem.IsWindows(), "Sockets are no files there.");
        using var kernel = new KernelProcess("ipc");
        kernel.Process.Kill();
        Assert.True(kernel.Process.WaitForExit(Patience));
        Assert.Equal(5, Directory.GetFiles(kernel.Folder, "socket-*").Length);
        using var next = Process.Start(new ProcessStartInfo(KernelProcess.Program, ["jupyter", Path.Combine(kernel.Folder, "kernel.json")]))!;
        using (var frontEnd = kernel.Reconnect())
        {
            Assert.Equal("2", frontEnd.Execute("1 + 1").Result);
        }

        next.Kill();
    }

    [Fact]
    public async Task What_is_said_of_a_stack_that_overflows_reaches_the_notebook_and_the_log()
    {
        using var kernel = new KernelProcess();
        using var frontEnd = kernel.Connect();
        var log = kernel.Process.StandardError.ReadToEndAsync();
        frontEnd.Send("execute_request", FrontEnd.Cell("int Endless(int n) => Endless(n + 1) + 1; Endless(0)"));
        frontEnd.AwaitPrinted("Stack overflow.");
        Assert.True(kernel.Process.WaitForExit(Patience));
        Assert.Contains("Stack overflow.", await log);
    }

    [Theory]
    [InlineData("{}", "is not a Jupyter connection file")]
    [InlineData("no JSON", "is not a Jupyter connection file")]
    [InlineData("""{ "shell_port": 1, "key": "k", "signature_scheme": "hmac-md5" }""", "Expected: hmac-sha256")]
    [InlineData("""{ "shell_port": 0, "control_port": 0, "stdin_port": 0, "iopub_port": 0, "hb_port": 0 }""", "Expected: 1 to 65535")]
    [InlineData("""{ "transport": "pigeon", "shell_port": 1, "control_port": 2, "stdin_port": 3, "iopub_port": 4, "hb_port": 5 }""", "Expected: tcp or ipc")]
    [InlineData("""{ "transport": "ipc", "ip": "/tmp/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789", "shell_port": 1, "control_port": 2, "stdin_port": 3, "iopub_port": 4, "hb_port": 5 }""", "longer than paths of sockets")]
    [InlineData("""{ "ip": "nowhere", "shell_port": 1, "control_port": 2, "stdin_port": 3, "iopub_port": 4, "hb_port": 5 }""", "Expected: an IP address")]
    public void A_connection_file_that_is_none_is_refused_with_a_reason(string text, string reason)
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, text);
        using var kernel = Process.Start(new ProcessStartInfo(KernelProcess.Program, ["jupyter", path]) { RedirectStandardError = true })!;
        Assert.Contains(reason, kernel.StandardError.ReadToEnd());
        Assert.True(kernel.WaitForExit(Patience));
        Assert.Equal(1, kernel.ExitCode);
        File.Delete(path);
    }

    private static void Shutdown(KernelProcess kernel, FrontEnd frontEnd, string channel, bool restart)
    {
        var id = frontEnd.Send("shutdown_request", new() { ["restart"] = restart }, channel);
        var reply = frontEnd.Reply(channel);
        Assert.Equal(("shutdown_reply", id, restart), (reply.Type, reply.ParentId, reply.Content.GetProperty("restart").GetBoolean()));
        while (frontEnd.Published() is var message && message.Type != "shutdown_reply")
        {
            // What was published before.
        }

        Assert.True(kernel.Process.WaitForExit(Patience));
        Assert.Equal(0, kernel.Process.ExitCode);
    }
}
