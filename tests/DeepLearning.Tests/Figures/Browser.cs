using System.Net;
using System.Text.RegularExpressions;
using DeepLearning.Figures;
using Notebooks.Tests.Html;

namespace DeepLearning.Tests.Figures;

/// <summary>Opens a page in a headless Chromium and returns what its script left in the element with the id <c>result</c>.</summary>
internal static class Browser
{
    /// <summary>A script element with plotly.js.</summary>
    public static string Plotly => $"<script src=\"{new Uri(PlotlyLoader.DefaultPath)}\"></script>";

    public static string ResultOf(string body)
    {
        Skip.IfNot(File.Exists(PlotlyLoader.DefaultPath), "plotly.js is not here (npm ci --prefix lib/web): what figures look like in a browser is not tested");
        var dom = Chromium.Open($"<!doctype html><meta charset=\"utf-8\"><body style=\"color:rgb(1,2,3)\">{body}</body>");
        var result = Regex.Match(dom, "<pre id=\"result\">(.*?)</pre>", RegexOptions.Singleline);
        Assert.True(result.Success, $"The page left no result. It ended as: {dom[^Math.Min(2000, dom.Length)..]}");
        return WebUtility.HtmlDecode(result.Groups[1].Value);
    }
}
