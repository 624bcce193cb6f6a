using System.Diagnostics;

namespace Notebooks.Tests.Jupyter;

[Collection(SharedKernel.Name)]
public sealed class KernelInterruptTests(KernelProcess kernel) : IDisposable
{
    private readonly FrontEnd _frontEnd = kernel.Connect();

    public void Dispose() => _frontEnd.Dispose();

    [SkippableTheory]
    [InlineData("while (true) { }", false)]
    [InlineData("System.Threading.Thread.Sleep(-1);", false)]
    [InlineData("await Task.Delay(-1);", false)]
    [InlineData("while (true) { }", true)]
    [InlineData("System.Threading.Thread.Sleep(-1);", true)]
    [InlineData("await Task.Delay(-1);", true)]
    public void A_running_cell_is_stopped_and_variables_survive(string code, bool bySignal)
    {
        Skip.If(bySignal && OperatingSystem.IsWindows(), "There are no signals.");
        _frontEnd.Execute("var survivor = 41;");
        var id = _frontEnd.Send("execute_request", FrontEnd.Cell("survivor++; Console.Write(\"running\"); " + code));
        var waiting = _frontEnd.Send("execute_request", FrontEnd.Cell("survivor = 0;"));
        _frontEnd.AwaitPrinted("running");
        var clock = Stopwatch.StartNew();
        if (bySignal)
        {
            using var kill = Process.Start("kill", ["-INT", kernel.Process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            kill.WaitForExit();
        }
        else
        {
            Assert.Equal("ok", _frontEnd.Ask("interrupt_request", [], "control").Status);
        }

        var reply = _frontEnd.Reply();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"It took {clock.Elapsed} to stop.");
        Assert.Equal((id, "error", "Cancelled"), (reply.ParentId, reply.Text("status"), reply.Text("ename")));
        var aborted = _frontEnd.Reply();
        Assert.Equal((waiting, "aborted"), (aborted.ParentId, aborted.Text("status")));
        Assert.Equal("42", _frontEnd.Execute("survivor").Result);
    }

    [Fact]
    public void An_interrupt_without_a_cell_does_not_stop_the_next_one()
    {
        _frontEnd.Ask("interrupt_request", [], "control");
        Assert.Equal("1", _frontEnd.Execute("System.Threading.Thread.Sleep(200); return 1;").Result);
    }
}
