using Notebooks.Completion;
using Notebooks.Tests.Execution;

namespace Notebooks.Tests.Completion;

/// <summary>A session, and completions where <c>¦</c> marks the cursor.</summary>
public abstract class CompletionFixture : SessionFixture
{
    private const char Cursor = '¦';

    /// <summary>The code without the mark, and where it was.</summary>
    protected static (string Code, int Position) Marked(string marked) =>
        (marked.Remove(marked.IndexOf(Cursor), 1), marked.IndexOf(Cursor));

    protected CompletionList Completions(string marked)
    {
        var (code, position) = Marked(marked);
        return Complete(code, position);
    }

    /// <summary>The texts of the completions, in their order.</summary>
    protected string[] Texts(string marked) => [.. Completions(marked).Items.Select(item => item.Text)];

    /// <summary>The one completion of that text.</summary>
    protected global::Notebooks.Completion.Completion Item(string marked, string text) => Assert.Single(Completions(marked).Items, item => item.Text == text);

    protected Inspection Inspected(string marked)
    {
        var (code, position) = Marked(marked);
        return Assert.IsType<Inspection>(Inspect(code, position));
    }
}
