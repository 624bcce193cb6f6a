using System.Diagnostics;

namespace Notebooks.Tests.Html;

/// <summary>Chromium without a window and without a network: what a page has become after its scripts ran.</summary>
internal static class Chromium
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private static readonly string? Executable = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>
    /// Opens the page from a <c>file://</c> address and returns its HTML once its scripts have run;
    /// skips the test, visibly, where there is no Chromium.
    /// </summary>
    public static string Open(string html, bool dark = false)
    {
        Skip.If(Executable is null, "Chromium is not installed: what pages look like in a browser is not tested. Install it with: apt-get install chromium");
        var folder = Directory.CreateTempSubdirectory("page-").FullName;
        try
        {
            var page = Path.Combine(folder, "page.html");
            File.WriteAllText(page, html);
            return DumpDom(page, Path.Combine(folder, "profile"), dark);
        }
        finally
        {
            Delete(folder);
        }
    }

    private static string DumpDom(string page, string profile, bool dark)
    {
        using var chromium = Process.Start(new ProcessStartInfo(Executable!,
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--host-resolver-rules=MAP * ~NOTFOUND", $"--blink-settings=preferredColorScheme={(dark ? 0 : 1)}",
            $"--user-data-dir={profile}", "--virtual-time-budget=10000", "--dump-dom", new Uri(page).AbsoluteUri,
        ])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var timer = new Timer(_ => chromium.Kill(entireProcessTree: true), null, Patience, Timeout.InfiniteTimeSpan);
        var errors = chromium.StandardError.ReadToEndAsync();
        var dom = chromium.StandardOutput.ReadToEnd();
        chromium.WaitForExit();
        return chromium.ExitCode == 0 ? dom : throw new InvalidOperationException($"Chromium ended with {chromium.ExitCode}: {errors.Result}");
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
}
