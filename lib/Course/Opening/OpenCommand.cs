using System.CommandLine;
using System.Globalization;

namespace Course;

/// <summary><c>open</c>: lessons as learners work on them, in Jupyter or in VS Code.</summary>
internal static class OpenCommand
{
    private static readonly Argument<string?> Lesson = new("lesson")
    {
        Description = "A path, or a part of a lesson's name such as gradient-descent; when none is named, the list of all.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> NoBrowser = new("--no-browser") { Description = "Prints the address, and opens no browser." };

    private static readonly Option<int?> Port = new("--port")
    {
        Description = "Jupyter's port; the first free one from 8888 when not given.",
        HelpName = "number",
    };

    private static readonly Option<bool> VsCode = new("--vscode") { Description = "Opens VS Code in the place of Jupyter." };

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        Port.Validators.Add(result =>
        {
            if (result.Tokens is [.., var token] && !(int.TryParse(token.Value, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535))
            {
                result.AddError($"--port takes a whole number from 1 to 65535; got '{token.Value}'.");
            }
        });
        var command = new Command("open", "Opens a copy of a lesson in Jupyter, with the course's kernel; the copies are in my/, and stay yours.")
        {
            Lesson, NoBrowser, Port, VsCode,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var opened = Prepare(parsed.GetValue(Lesson));
        return parsed.GetValue(VsCode)
            ? Task.FromResult(VisualStudioCode.Open(opened))
            : ServeAsync(Path.GetRelativePath(CourseFolder.Root, opened), parsed.GetValue(Port), !parsed.GetValue(NoBrowser), cancellation);
    }

    /// <summary>Copies the lessons that the learner does not have yet, and says what there is to know about them.</summary>
    /// <returns>What to open: the copy of the named lesson, or the folder of all.</returns>
    /// <exception cref="UsageException">There is no such lesson, or copies cannot be written.</exception>
    private static string Prepare(string? name)
    {
        var cards = LessonCard.All();
        var opened = name is null ? CourseFolder.Learner
            : Path.GetFullPath(name) is var own && File.Exists(own) && IsBelow(CourseFolder.Learner, own) ? own
            : LearnersCopy.PathIn(CourseFolder.Learner, cards.Single(card => card.Name == Find(cards, name)));
        var isNew = !Path.Exists(opened);
        var states = new LearnerFolder(CourseFolder.Learner).Fill(cards);
        foreach (var (outdated, _) in states.Where(state => state.Value == CopyState.Outdated))
        {
            Console.WriteLine($"– {outdated} has changed since it was copied. Your copy stays as it is; move it away to get a new one.");
        }

        Console.WriteLine($"✓ {CourseFolder.Shown(opened)}  " + (name is null ? $"your copies of {states.Count} lessons"
            : isNew ? "your copy of the lesson, to write into" : "your copy, as you left it"));
        return opened;
    }

    private static string Find(IReadOnlyList<LessonCard> cards, string name) => LessonName.Find(
        [.. cards.Select(card => card.Name)],
        IsBelow(CourseFolder.Notebooks, Path.GetFullPath(name)) ? Path.GetRelativePath(CourseFolder.Notebooks, name) : name);

    private static bool IsBelow(string folder, string path) => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static async Task<int> ServeAsync(string page, int? port, bool opensBrowser, CancellationToken cancellation)
    {
        var program = JupyterProgram.Find() ?? throw new UsageException(
            $"Jupyter is not here. Bring it with: sudo apt-get install jupyter-notebook, or: pip install jupyterlab. VS Code does without: {CourseFolder.CommandName} open --vscode");
        var log = Path.Combine(CourseFolder.Root, "artifacts", "jupyter.log");
        using var server = new JupyterServer(program, LoopbackPort.Free(port), log);
        try
        {
            if (!await server.AnswersAsync(cancellation).ConfigureAwait(false))
            {
                Console.Error.WriteLine($"{program.Path} did not start. The end of what it said, which is in {CourseFolder.Shown(log)}:");
                Console.Error.WriteLine(string.Join(Environment.NewLine, await server.LastWordsAsync().ConfigureAwait(false)));
                return ExitCode.Failed;
            }

            var address = server.Page(program.Page(page));
            Console.WriteLine($"  {address}");
            Console.WriteLine("  Ctrl-C ends Jupyter and its kernels; save first.");
            if (opensBrowser)
            {
                DefaultBrowser.Open(address);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C came while it started; it is ended below.
        }

        await server.RunAsync(cancellation).ConfigureAwait(false);
        return ExitCode.Good;
    }
}
