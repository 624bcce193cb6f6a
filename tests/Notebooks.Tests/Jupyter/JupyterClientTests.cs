using System.Diagnostics;
using System.Text.Json;

namespace Notebooks.Tests.Jupyter;

public sealed class JupyterClientTests
{
    private const string Python = "/usr/bin/python3";

    /// <summary>Starts the kernel by Jupyter's own client, and tells what came: the status and the outputs of each cell, as JSON.</summary>
    private const string Script = """
        import json, sys
        from jupyter_client import KernelManager
        from jupyter_client.kernelspec import KernelSpec

        class Manager(KernelManager):
            @property
            def kernel_spec(self):
                return KernelSpec(argv=[sys.argv[1], "jupyter", "{connection_file}"], display_name="kernel", interrupt_mode="message")

        manager = Manager()
        manager.start_kernel()
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=100)
        def run(code, manager=manager):
            shown = []
            reply = client.execute_interactive(code, allow_stdin=True, timeout=100, output_hook=shown.append, stdin_hook=lambda _: client.input("typed"))
            return [reply["content"]["status"], [[m["msg_type"], m["content"].get("text") or m["content"].get("data", {}).get("text/plain") or m["content"].get("ename")] for m in shown if m["msg_type"] not in ("status", "execute_input")]]
        told = [run(code) for code in sys.argv[2:]]
        manager.restart_kernel()
        client.wait_for_ready(timeout=100)
        told.append(run("1 + 2"))
        client.stop_channels()
        manager.shutdown_kernel()
        print(json.dumps([told, manager.is_alive()]))
        """;

    [SkippableFact]
    public async Task Jupyters_own_client_runs_cells_answers_them_restarts_and_shuts_down()
    {
        Skip.IfNot(await HasClient(), "jupyter-client is not here (Debian: python3-jupyter-client).");
        var told = JsonSerializer.Deserialize<JsonElement>(await Run(Script, KernelProcess.Program, "Console.Write(\"hé 🎉\"); 1 + 1", "throw new FormatException();", "Console.ReadLine()"));
        Assert.Equal(
            """[[["ok",[["stream","hé 🎉"],["execute_result","2"]]],["error",[["error","FormatException"]]],["ok",[["execute_result","typed"]]],["ok",[["execute_result","3"]]]],false]""",
            JsonSerializer.Serialize(told, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace("\\uD83C\\uDF89", "🎉", StringComparison.Ordinal));
    }

    private static async Task<bool> HasClient()
    {
        try
        {
            return File.Exists(Python) && (await Run("import jupyter_client; print('here')")).Trim() == "here";
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static async Task<string> Run(string script, params string[] arguments)
    {
        using var python = Process.Start(new ProcessStartInfo(Python, ["-c", script, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = python.StandardError.ReadToEndAsync();
        var printed = await python.StandardOutput.ReadToEndAsync();
        await python.WaitForExitAsync();
        return python.ExitCode == 0 ? printed : throw new InvalidOperationException(await errors);
    }
}
