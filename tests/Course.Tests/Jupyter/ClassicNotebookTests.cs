using System.Text.Json.Nodes;
using Notebooks.Documents;

namespace Course.Tests.Jupyter;

/// <summary>What a reader sees and does in Jupyter: a real browser, without a network, at Debian's server, with the course's kernel.</summary>
[Collection(nameof(ClassicNotebook))]
public sealed class ClassicNotebookTests : IClassFixture<ClassicNotebook>
{
    private const string Start = """
        #load "../course.csx"
        using DeepLearning;
        """;

    private readonly ClassicNotebook _notebook;

    public ClassicNotebookTests(ClassicNotebook notebook)
    {
        ClassicNotebook.Need();
        _notebook = notebook;
    }

    private DevTools Page => _notebook.Page;

    [SkippableFact]
    public async Task A_learners_copy_runs_to_its_end_draws_its_figures_and_sets_its_formulas()
    {
        const string Copy = "my/1-optimization/2-gradient-descent.ipynb";
        await _notebook.OpenFileAsync(Copy);
        await _notebook.RunAllAsync();
        await Page.UntilAsync("document.querySelectorAll('.MathJax').length > 20");

        Assert.Equal(0, (int)(await Page.EvaluateAsync("document.querySelectorAll('.output_error').length"))!);
        Assert.Equal(7, (int)(await Page.EvaluateAsync("document.querySelectorAll('.plotly-figure').length"))!);
        await Page.UntilAsync("[...document.querySelectorAll('.plotly-figure')].every(figure => figure.querySelector('.main-svg .xaxislayer-above'))");
        Assert.Contains("not attempted", await Text(".output"), StringComparison.Ordinal);

        Assert.InRange((await _notebook.SaveAsync(Copy)).Length, 1, 2_000_000);
    }

    [SkippableFact]
    public async Task A_notebook_that_is_opened_again_draws_its_figures_before_anything_runs()
    {
        await _notebook.OpenAsync("saved", Start, "Plot.Line([1, 2, 3]).Title(\"Three points\")");
        await _notebook.RunAllAsync();
        await Page.UntilAsync("document.querySelector('.plotly-figure .main-svg')");
        await _notebook.SaveAsync("my/1-optimization/saved.ipynb");
        await _notebook.OpenFileAsync("my/1-optimization/saved.ipynb");

        await Page.UntilAsync("document.querySelector('.plotly-figure .main-svg')");
    }

    [SkippableFact]
    public async Task In_a_notebook_that_is_not_trusted_a_figure_stands_in_words()
    {
        await _notebook.OpenAsync("foreign", Start, "Plot.Line([1, 2, 3]).Title(\"Three points\")");
        await _notebook.RunAllAsync();
        await _notebook.SaveAsync("my/1-optimization/foreign.ipynb");
        var document = NotebookDocument.Read(_notebook.At("my/1-optimization/foreign.ipynb"));
        document.Cells[1].Source += " // another's";
        document.Write(_notebook.At("my/1-optimization/stranger.ipynb"));
        await _notebook.OpenFileAsync("my/1-optimization/stranger.ipynb");

        Assert.False((bool)(await Page.EvaluateAsync("Jupyter.notebook.trusted"))!);
        Assert.Contains("Figure \"Three points\": line of 3 points; x step, y value (Drawn when", await _notebook.TextAsync(1), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_curve_grows_in_its_place_while_something_trains()
    {
        await _notebook.OpenAsync("live", Start, """
            using (var board = new TrainingBoard())
                for (var step = 0; step < 400; step++)
                {
                    board.Add(step, loss: 1.0 / (1 + step));
                    System.Threading.Thread.Sleep(10);
                }
            """);
        await _notebook.RunAsync(0);
        await Page.EvaluateAsync("""
            window.states = new Set();
            window.places = new Set();
            window.watch = setInterval(() => {
              const place = document.querySelector(".plotly-figure");
              const line = place?.querySelector(".js-line");
              if (line && Jupyter.notebook.get_cell(1).input_prompt_number === "*") { states.add(line.getAttribute("d")); places.add(place); }
            }, 20);
            """);
        await _notebook.RunAsync(1);
        await Page.EvaluateAsync("clearInterval(watch)");

        Assert.Equal(0, (int)(await Page.EvaluateAsync("document.querySelectorAll('.output_error').length"))!);
        Assert.InRange((int)(await Page.EvaluateAsync("states.size"))!, 6, 100);
        Assert.Equal(1, (int)(await Page.EvaluateAsync("places.size"))!);
        Assert.Equal(1, (int)(await Page.EvaluateAsync("document.querySelectorAll('.plotly-figure').length"))!);
        Assert.Equal(400, (int)(await Page.EvaluateAsync("document.querySelector('.plotly-figure').data[0].x.length"))!);
    }

    [SkippableFact]
    public async Task Tab_completes_and_Shift_Tab_explains()
    {
        await _notebook.OpenAsync("help", "var numbers = new List<int> { 3, 1, 2 };", "numbers.Rev", "Math.Sqrt");
        await _notebook.RunAsync(0);
        await PutCursor(1);
        await Page.PressAsync("Tab", 9);
        await Page.UntilAsync("Jupyter.notebook.get_cell(1).get_text().startsWith('numbers.Reverse')");
        await Page.EvaluateAsync("Jupyter.notebook.get_cell(1).set_text('numbers.')");
        await PutCursor(1);
        await Page.PressAsync("Tab", 9);
        await Page.UntilAsync("['Add', 'Capacity', 'Select'].every(name => [...document.querySelectorAll('#complete option')].some(option => option.text === name))");
        await Page.PressAsync("Escape", 27);
        await PutCursor(2);
        await Page.PressAsync("Tab", 9, shift: true);

        await Page.UntilAsync("document.querySelector('#tooltip .tooltiptext')?.innerText.includes('square root')");
        Assert.Contains("double Math.Sqrt(double d)", await Text("#tooltip .tooltiptext"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task The_stop_button_ends_a_loop_keeps_the_variables_and_restart_forgets_them()
    {
        await _notebook.OpenAsync("stop", "var kept = 42;", "Console.WriteLine(\"begun\");\nwhile (true) kept = 43;", "kept");
        await _notebook.RunAsync(0);
        await Page.EvaluateAsync("Jupyter.notebook.execute_cells([1])");
        await Page.UntilAsync("Jupyter.notebook.get_cell(1).element.find('.output').text().includes('begun')");
        await Click("[data-jupyter-action='jupyter-notebook:interrupt-kernel']");
        await _notebook.UntilIdleAsync();
        Assert.Contains("interrupted", await _notebook.TextAsync(1), StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("43", await _notebook.RunAsync(2), StringComparison.Ordinal);

        await Click("[data-jupyter-action='jupyter-notebook:confirm-restart-kernel']");
        await Page.UntilAsync("document.querySelector('.modal.in .btn-danger')");
        await Click(".modal.in .btn-danger");
        await Page.UntilAsync("Jupyter.notebook.get_cell(2).output_area.outputs.length === 1 && !Jupyter.notebook.kernel_busy && Jupyter.notebook.kernel.is_connected()");
        Assert.Contains("CS0103", await _notebook.RunAsync(2), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task An_error_names_its_line_and_a_question_is_answered_below_its_cell()
    {
        await _notebook.OpenAsync("talk", "var zero = 0;\nConsole.WriteLine(1 / zero);", "var name = Console.ReadLine();\n$\"Hello {name}\"");
        var error = await _notebook.RunAsync(0);
        Assert.Contains("DivideByZeroException", error, StringComparison.Ordinal);
        Assert.Contains("line 2", error, StringComparison.Ordinal);

        await Page.EvaluateAsync("Jupyter.notebook.execute_cells([1])");
        await Page.UntilAsync("document.querySelector('input.raw_input')");
        await Page.EvaluateAsync("document.querySelector('input.raw_input').focus()");
        await Page.TypeAsync("Ada");
        await Page.PressAsync("Enter", 13);
        await _notebook.UntilIdleAsync();
        Assert.EndsWith("Hello Ada", await _notebook.TextAsync(1), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task A_million_lines_and_ten_thousand_updates_leave_the_page_alive_and_the_last_of_them_seen()
    {
        await _notebook.OpenAsync("flood", "for (var i = 1; i <= 1_000_000; i++) Console.WriteLine(i);",
            "var shown = display(0); for (var i = 1; i <= 10_000; i++) shown.Update(i);", "1 + 1");
        await _notebook.RunAllAsync();

        Assert.Equal("10000", await _notebook.TextAsync(1));
        Assert.EndsWith("2", await _notebook.TextAsync(2), StringComparison.Ordinal);
    }

    private async Task PutCursor(int cell) => await Page.EvaluateAsync($$"""
        Jupyter.notebook.select({{cell}});
        Jupyter.notebook.edit_mode();
        Jupyter.notebook.get_cell({{cell}}).code_mirror.focus();
        Jupyter.notebook.get_cell({{cell}}).code_mirror.setCursor({ line: 0, ch: 99 });
        """);

    private Task<JsonNode?> Click(string selector) => Page.EvaluateAsync($"document.querySelector(\"{selector}\").click()");

    private async Task<string> Text(string selector) =>
        (string)(await Page.EvaluateAsync($"[...document.querySelectorAll(\"{selector}\")].map(found => found.innerText).join(\"\\n\")"))!;
}
