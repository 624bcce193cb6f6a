using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using DeepLearning.Figures;

namespace DeepLearning.Tests.Figures;

/// <summary>Opens a page in a headless Chromium and returns what its script left in the element with the id <c>result</c>.</summary>
internal static class Browser
{
    private static readonly string? Chromium = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    /// <summary>A script element with plotly.js.</summary>
    public static string Plotly => $"<script src=\"{new Uri(PlotlyLoader.DefaultPath)}\"></script>";

    public static string ResultOf(string body)
    {
        Skip.If(Chromium is null, "no Chromium on the path: what figures look like in a browser is not tested");
        Skip.IfNot(File.Exists(PlotlyLoader.DefaultPath), "plotly.js is not here (npm ci --prefix lib/web): what figures look like in a browser is not tested");
        var folder = Directory.CreateTempSubdirectory("figures-");
        try
        {
            var page = Path.Combine(folder.FullName, "page.html");
            File.WriteAllText(page, $"<!doctype html><meta charset=\"utf-8\"><body style=\"color:rgb(1,2,3)\">{body}</body>");
            var dom = Dom(page, folder.FullName);
            var result = Regex.Match(dom, "<pre id=\"result\">(.*?)</pre>", RegexOptions.Singleline);
            Assert.True(result.Success, $"The page left no result. It ended as: {dom[^Math.Min(2000, dom.Length)..]}");
            return WebUtility.HtmlDecode(result.Groups[1].Value);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Dom(string page, string folder)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--enable-unsafe-swiftshader", "--no-first-run", "--disable-background-networking",
            $"--user-data-dir={folder}/profile", "--virtual-time-budget=10000", "--dump-dom", new Uri(page).AbsoluteUri,
        ];
        using var chromium = Process.Start(new ProcessStartInfo(Chromium!, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        chromium.ErrorDataReceived += (_, _) => { };
        chromium.BeginErrorReadLine();
        var dom = chromium.StandardOutput.ReadToEndAsync();
        if (!chromium.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            chromium.Kill(entireProcessTree: true);
            Assert.Fail("Chromium did not end within a minute.");
        }

        return dom.Result;
    }
}
