using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Notebooks.Tests.Html;

/// <summary>Chromium without a window and without a network: what a page has become after its scripts ran.</summary>
internal static class HeadlessBrowser
{
    private const int SecondsToWait = 120;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Where Chromium is, or null.</summary>
    public static string? Executable { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>Opens the page from a <c>file://</c> address and returns the document once its scripts have run; skips the test, visibly, where there is no Chromium.</summary>
    public static IDocument Open(string html, bool dark = false)
    {
        Skip.If(Executable is null, "Chromium is not installed: the page's scripts cannot be run. Install it with: apt-get install chromium");
        var folder = Directory.CreateTempSubdirectory("page-").FullName;
        var page = Path.Combine(folder, "page.html");
        File.WriteAllText(page, html);
        var document = new HtmlParser().ParseDocument(DumpDom(page, Path.Combine(folder, "profile"), dark));
        Delete(folder);
        return document;
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Chromium's other processes may still be writing their profile; the system's temporary folder is cleaned anyway.
        }
    }

    private static string DumpDom(string page, string profile, bool dark)
    {
        using var chromium = Process.Start(new ProcessStartInfo(Executable!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}",
            $"--user-data-dir={profile}", "--virtual-time-budget=10000", "--dump-dom", new Uri(page).AbsoluteUri,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var timer = new Timer(_ => chromium.Kill(entireProcessTree: true), null, TimeSpan.FromSeconds(SecondsToWait), Timeout.InfiniteTimeSpan);
        var errors = chromium.StandardError.ReadToEndAsync();
        var dom = chromium.StandardOutput.ReadToEnd();
        chromium.WaitForExit();
        return chromium.ExitCode == 0 ? dom : throw new InvalidOperationException($"Chromium ended with {chromium.ExitCode}: {errors.Result}");
    }
}
