using System.CommandLine;
using System.Globalization;

namespace Course.Opening;

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
        var page = Prepare(CourseFolder.Root, parsed.GetValue(Lesson), Console.Out);
        return parsed.GetValue(VsCode)
            ? Task.FromResult(VisualStudioCode.Open(CourseFolder.Root, page, Console.Out))
            : ServeAsync(page, parsed.GetValue(Port), !parsed.GetValue(NoBrowser), cancellation);
    }

    /// <summary>Copies the lessons that the learner does not have yet, and says what there is to know about them.</summary>
    /// <returns>What to open, from the course's folder: the copy of the named lesson, or the folder of all.</returns>
    /// <exception cref="UsageException">There is no such lesson, or copies cannot be written.</exception>
    internal static string Prepare(string root, string? name, TextWriter output)
    {
        var learner = new LearnerFolder(root);
        var lessons = LessonName.All(Path.Combine(root, "notebooks"));
        var own = name is not null && Path.GetFullPath(name) is var path && File.Exists(path) && Below(learner.Path, path) is { } relative ? relative : null;
        var lesson = name is null || own is not null ? own : LessonName.Find(lessons, Below(Path.Combine(root, "notebooks"), Path.GetFullPath(name)) ?? name);
        var states = learner.Fill(lessons);
        foreach (var (outdated, _) in states.Where(state => state.Value == CopyState.Outdated))
        {
            output.WriteLine($"– {outdated} has changed since it was copied. Your copy stays as it is; to begin anew, move {CourseFolder.Shown(learner.Copy(outdated))} away.");
        }

        if (lesson is null)
        {
            output.WriteLine($"✓ {states.Count} {(states.Count == 1 ? "lesson" : "lessons")} in {CourseFolder.Shown(learner.Path)}");
            return Path.GetFileName(learner.Path);
        }

        var isNew = states.GetValueOrDefault(lesson, CopyState.Kept) == CopyState.New;
        output.WriteLine($"✓ {CourseFolder.Shown(learner.Copy(lesson))}  {(isNew ? "your copy of the lesson, to write into" : "your copy, as you left it")}");
        return Path.GetRelativePath(root, learner.Copy(lesson));
    }

    private static async Task<int> ServeAsync(string page, int? port, bool opensBrowser, CancellationToken cancellation)
    {
        var program = JupyterProgram.Find() ?? throw new UsageException(
            $"Jupyter is not here. Bring it with: sudo apt-get install jupyter-notebook, or: pip install jupyterlab. VS Code does without: {CourseFolder.CommandName} open --vscode");
        var log = Path.Combine(CourseFolder.Root, "artifacts", "jupyter.log");
        using var server = new JupyterServer(program, JupyterServer.FreePort(port), log);
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
                Browser.Open(address);
            }
        }
        catch (OperationCanceledException)
        {
            // Ctrl-C came while it started; it is ended below.
        }

        await server.RunAsync(cancellation).ConfigureAwait(false);
        return ExitCode.Good;
    }

    private static string? Below(string folder, string path) =>
        path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) ? Path.GetRelativePath(folder, path) : null;
}
