using System.Text.Json;
using Notebooks.Documents;

namespace Course.Tests.Jupyter;

/// <summary>
/// A clone of the course whose <c>./course open</c> serves lessons with Debian's Jupyter, and a browser that looks at them;
/// absent where a test should be skipped.
/// </summary>
public sealed class ClassicNotebook : IAsyncLifetime
{
    private CourseCopy? _course;
    private CourseProgram? _server;
    private DevTools? _page;
    private Uri? _address;

    internal DevTools Page => _page!;

    public async Task InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        _course = new();
        Directory.CreateSymbolicLink(_course.At("artifacts/course/web"), Path.Combine(AppContext.BaseDirectory, "web"));
        File.CreateSymbolicLink(Path.Combine(_course.Bin, "jupyter-notebook"), "/usr/bin/jupyter-notebook");
        _course.AddProgram("browser", "printf '%s\\n' \"$1\" >\"${0%/*}/address\"\n");
        _course.Environment["BROWSER"] = Path.Combine(_course.Bin, "browser");
        _course.Environment["COURSE_PROFILE"] = "smoke";
        _server = _course.Start("open", "gradient-descent", "--port", $"{LoopbackPort.Free(null)}");
        _page = await DevTools.StartAsync();
        var address = Path.Combine(_course.Bin, "address");
        await CourseProgram.Until(() => File.Exists(address) && File.ReadAllText(address).EndsWith('\n'));
        _address = new(File.ReadAllText(address).Trim());
    }

    public async Task DisposeAsync()
    {
        if (_page is not null)
        {
            await _page.DisposeAsync();
        }

        _server?.Signal("INT");
        await (_server?.End() ?? Task.CompletedTask);
        _server?.Dispose();
        _course?.Dispose();
    }

    /// <summary>Why a test cannot run here; null when it can.</summary>
    private static string? Missing => !OperatingSystem.IsLinux() || !File.Exists("/usr/bin/jupyter-notebook") ? "Debian's Jupyter is absent: apt-get install jupyter-notebook"
        : DevTools.Program is null ? "Chromium is absent: apt-get install chromium"
        : !File.Exists(Path.Combine(AppContext.BaseDirectory, "web", "plotly.min.js")) ? "plotly.js is absent: npm ci --prefix lib/web"
        : null;

    internal static void Need() => Skip.If(Missing is not null, $"{Missing}: lessons are not looked at in Jupyter.");

    /// <summary>A file of the clone.</summary>
    internal string At(string path) => _course!.At(path);

    /// <summary>Opens a notebook of these cells, in a file of its own beside the lessons, with a new kernel.</summary>
    internal Task OpenAsync(string name, params string[] cells)
    {
        var path = $"my/1-optimization/{name}.ipynb";
        var document = NotebookDocument.Read(At("my/1-optimization/2-gradient-descent.ipynb"));
        while (document.Cells.Count > 0)
        {
            document.RemoveAt(0);
        }

        foreach (var cell in cells)
        {
            document.Insert(document.Cells.Count, CellKind.Code, cell);
        }

        document.Write(At(path));
        return OpenFileAsync(path);
    }

    /// <summary>Opens a notebook, and waits until its kernel is ready.</summary>
    internal async Task OpenFileAsync(string path)
    {
        await Page.OpenAsync(new Uri(_address!, $"/notebooks/{path}{_address!.Query}").AbsoluteUri);
        await Page.UntilAsync($"location.pathname.endsWith({JsonSerializer.Serialize(path)}) && Jupyter.notebook._fully_loaded && Jupyter.notebook.kernel.is_connected() && Jupyter.notebook.kernel.info_reply.status");
    }

    /// <summary>Starts all cells.</summary>
    internal Task StartAllAsync() => Page.EvaluateAsync("Jupyter.notebook.execute_all_cells()");

    /// <summary>Waits until no cell runs or waits.</summary>
    internal Task UntilIdleAsync() => Page.UntilAsync("Jupyter.notebook.get_cells().every(cell => cell.input_prompt_number !== '*') && !Jupyter.notebook.kernel_busy");

    /// <summary>Runs all cells to their end.</summary>
    internal async Task RunAllAsync()
    {
        await StartAllAsync();
        await UntilIdleAsync();
    }

    /// <summary>Runs one cell to its end; returns its outputs' text.</summary>
    internal async Task<string> RunAsync(int cell)
    {
        await Page.EvaluateAsync($"Jupyter.notebook.execute_cells([{cell}])");
        await UntilIdleAsync();
        return await TextAsync(cell);
    }

    /// <summary>What stands below a cell, as text.</summary>
    internal async Task<string> TextAsync(int cell) =>
        (string)(await Page.EvaluateAsync($"Jupyter.notebook.get_cell({cell}).element.find('.output').text().trim()"))!;

    /// <summary>Saves, and returns the file's bytes.</summary>
    internal async Task<byte[]> SaveAsync(string path)
    {
        await Page.EvaluateAsync("Jupyter.notebook.save_notebook()");
        return await File.ReadAllBytesAsync(At(path));
    }
}
