using System.CommandLine;
using DeepLearning;
using Spectre.Console;

namespace Course;

/// <summary><c>data</c>: which data sets there are and where they are, brings them, and verifies them.</summary>
internal static class DataCommand
{
    private const string All = "all";
    private const int WidthOfFiles = 400;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var wanted = new Argument<string[]>("id") { Description = $"Data sets, or '{All}'.", Arity = ArgumentArity.OneOrMore };
        var looked = new Argument<string[]>("id") { Description = "Data sets; all when none is named.", Arity = ArgumentArity.ZeroOrMore };
        var list = new Command("list", "Lists the data sets: size, where each was found, licence.");
        var get = new Command("get", "Downloads data sets into data/cache; goes on where an earlier try was stopped.") { wanted };
        var verify = new Command("verify", "Holds every copy that was found against its checksum.") { looked };
        list.SetAction(_ => List(DataStore.Default, Console.Out, Width));
        get.SetAction((parsed, cancellation) => GetAsync(DataStore.Default, parsed.GetValue(wanted)!, Console.Out, cancellation));
        verify.SetAction(parsed => Verify(DataStore.Default, parsed.GetValue(looked)!, Console.Out));
        var data = new Command("data", "Lists, downloads and verifies the data sets of the lessons.") { list, get, verify };
        data.SetAction(_ => List(DataStore.Default, Console.Out, Width));
        return data;
    }

    private static int Width => Console.IsOutputRedirected ? WidthOfFiles : AnsiConsole.Profile.Width;

    /// <summary>Lists every data set, in lines of so many characters.</summary>
    internal static int List(DataStore store, TextWriter output, int width = WidthOfFiles)
    {
        var table = new Table().NoBorder().AddColumns("id", "name", "size", "where", "licence");
        table.Columns[0].NoWrap();
        table.Columns[2].NoWrap();
        foreach (var set in store.Catalogue.Sets)
        {
            string[] row = [set.Id, set.Name, SetState.Size(set.Bytes), SetState.Of(store, set).Place, set.Licence];
            table.AddRow(row.Select(text => new Text(text)));
        }

        var lines = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(lines) });
        console.Profile.Width = width;
        console.Write(table);
        foreach (var line in lines.ToString().TrimEnd().Split('\n'))
        {
            output.WriteLine(line.TrimEnd());
        }

        return ExitCode.Good;
    }

    /// <summary>Downloads what is not here.</summary>
    internal static async Task<int> GetAsync(DataStore store, IReadOnlyList<string> ids, TextWriter output, CancellationToken cancellation)
    {
        var exit = ExitCode.Good;
        foreach (var set in Named(store, ids is [All] ? [] : ids))
        {
            try
            {
                var files = await DownloadView.ShowAsync(output, progress => store.GetAsync(set, progress, cancellation)).ConfigureAwait(false);
                Got(store, set, files, output);
            }
            catch (DataException error)
            {
                output.WriteLine($"✗ {set.Id}: {error.Message}");
                exit = ExitCode.Failed;
            }
            catch (OperationCanceledException)
            {
                Console.Error.WriteLine("Interrupted. What has come is kept, and the next try goes on from there.");
                return ExitCode.Interrupted;
            }
        }

        return exit;
    }

    /// <summary>Verifies what is here.</summary>
    internal static int Verify(DataStore store, IReadOnlyList<string> ids, TextWriter output)
    {
        var exit = ExitCode.Good;
        foreach (var set in Named(store, ids))
        {
            var copies = set.Files.SelectMany(file => store.Verify(set, file)).ToList();
            var damaged = copies.Where(copy => copy.Damage is not null).ToList();
            var good = copies.Count - damaged.Count;
            output.WriteLine(copies.Count == 0 ? $"○ {set.Id}  nothing is here"
                : $"{(damaged.Count > 0 ? "✗" : "✓")} {set.Id}  {good} of {copies.Count} {(copies.Count == 1 ? "copy" : "copies")} as published");
            damaged.ForEach(copy => output.WriteLine($"    {copy.Damage}"));
            exit = damaged.Count > 0 ? ExitCode.Failed : exit;
        }

        return exit;
    }

    private static void Got(DataStore store, DataSet set, IReadOnlyList<DataFile> files, TextWriter output)
    {
        var place = string.Join(", ", SetState.Of(store, set).Folders.Select(folder => CourseFolder.Shown(Path.Combine(folder, set.Id))));
        output.WriteLine(files.Count == 0
            ? $"✓ {set.Id}  is already here: {place}"
            : $"✓ {set.Id}  {files.Count} {(files.Count == 1 ? "file" : "files")}, {SetState.Size(files.Sum(file => file.Bytes))}  → {place}");
        output.WriteLine($"    licence: {set.Licence}");
        output.WriteLine($"    cite: {set.Citation}");
    }

    private static IReadOnlyList<DataSet> Named(DataStore store, IReadOnlyList<string> ids)
    {
        try
        {
            return ids.Count == 0 ? store.Catalogue.Sets : [.. ids.Distinct().Select(id => store.Catalogue[id])];
        }
        catch (DataException error)
        {
            throw new UsageException(error.Message);
        }
    }
}
