using Notebooks.Documents;
using Notebooks.Execution;
using Notebooks.Running;

namespace Notebooks.Tests.Execution;

/// <summary>What becomes of a cell's outputs on their way, without a clock: what waits is passed on when the tests say so.</summary>
public sealed class CellOutputsTests
{
    private readonly OutputCollector _collector = new();
    private readonly CellOutputs _outputs;

    public CellOutputsTests() => _outputs = new CellOutputs(_collector.Next());

    private IEnumerable<string> Shown => Now().Select(output => output switch
    {
        StreamOutput stream => $"{stream.Name} {stream.Text}",
        ValueOutput value => value.Data.Text("text/plain")!,
        _ => output.GetType().Name,
    });

    [Fact]
    public void Streams_stay_in_the_order_in_which_they_were_written()
    {
        _outputs.Write("stdout", "a");
        _outputs.Write("stderr", "b");
        _outputs.Write("stdout", "c");
        _outputs.Write("stdout", "d");
        Show("value");
        _outputs.Write("stderr", "e");
        _outputs.Complete();
        Assert.Equal(["stdout a", "stderr b", "stdout cd", "value", "stderr e"], Shown);
    }

    [Fact]
    public void Streams_that_change_too_often_are_joined_without_loss()
    {
        for (var i = 0; i < 1_000; i++)
        {
            _outputs.Write("stdout", "o");
            _outputs.Write("stderr", "e");
        }

        _outputs.Complete();
        var streams = Now().OfType<StreamOutput>().ToList();
        foreach (var (name, letter) in new[] { ("stdout", 'o'), ("stderr", 'e') })
        {
            Assert.Equal(new string(letter, 1_000), string.Concat(streams.Where(stream => stream.Name == name).Select(stream => stream.Text)));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_frames_that_were_not_passed_on_the_last_one_is_shown(bool wait)
    {
        Show("before");
        for (var i = 0; i <= CellOutputs.ValueLimit; i++)
        {
            _outputs.Clear(wait);
            Show($"{i}");
            _outputs.Write("stdout", "text");
        }

        _outputs.Complete();
        Assert.Equal([$"{CellOutputs.ValueLimit}", "stdout text"], Shown);
    }

    [Fact]
    public void What_is_shown_stays_until_something_comes()
    {
        _outputs.Write("stdout", "old");
        _outputs.Clear(wait: true);
        _outputs.Flush();
        Assert.Equal(["stdout old"], Shown);
        _outputs.Write("stdout", "new");
        _outputs.Flush();
        Assert.Equal(["stdout new"], Shown);
    }

    [Fact]
    public void What_is_cleared_at_once_is_gone_though_nothing_comes()
    {
        Show("value");
        _outputs.Write("stdout", "old");
        _outputs.Clear(wait: true);
        _outputs.Clear(wait: false);
        _outputs.Complete();
        Assert.Empty(Shown);
    }

    [Fact]
    public void An_error_replaces_what_was_to_be_cleared()
    {
        Show("value");
        _outputs.Clear(wait: true);
        _outputs.Add(new ErrorOutput("E", "wrong", []));
        _outputs.Complete();
        Assert.Equal(["ErrorOutput"], Shown);
    }

    private IReadOnlyList<Output> Now() => Assert.Single(_collector.TakeChanged()).Outputs;

    private void Show(string text) => _outputs.Add(new DisplayOutput(new MimeBundle(("text/plain", text))));
}
