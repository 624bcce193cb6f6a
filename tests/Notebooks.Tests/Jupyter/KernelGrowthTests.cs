namespace Notebooks.Tests.Jupyter;

[Collection(SharedKernel.Name)]
public sealed class KernelGrowthTests(KernelProcess kernel)
{
    // Cells without code, because a cell with code stays in its session for good; what it costs there is measured by the benchmark.
    [Fact]
    public void Ten_thousand_requests_leave_nothing_behind()
    {
        using var frontEnd = kernel.Connect();
        Send(frontEnd, 2_000);
        var before = Memory();
        Send(frontEnd, 10_000);
        Assert.True(Memory() - before < 20_000_000, $"{Memory() - before} bytes more");

        long Memory() => long.Parse(frontEnd.Execute("GC.GetTotalMemory(forceFullCollection: true)").Result, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Send(FrontEnd frontEnd, int count)
    {
        const int Together = 100;
        for (var i = 0; i < count; i += Together)
        {
            var ids = Enumerable.Range(0, Together).Select(_ => frontEnd.Send("execute_request", FrontEnd.Cell("#!html\n<b></b>", silent: true))).ToArray();
            Assert.Equal(ids, ids.Select(_ => frontEnd.Reply().ParentId));
        }
    }
}
