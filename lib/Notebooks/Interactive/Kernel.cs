using Microsoft.AspNetCore.Html;
using Microsoft.DotNet.Interactive.Formatting;
using Notebooks.Execution;

namespace Microsoft.DotNet.Interactive;

/// <summary>What every C# cell can call by its bare name, with the names that .NET Interactive gave it.</summary>
public static class Kernel
{
    private const string NoInput =
        "Input is not available when a notebook runs headless. Put the value into the cell tagged \"parameters\" and pass it with --set name=value.";

    /// <summary>Shows a value in the running cell's output.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="mimeTypes">The forms to show; none for the usual ones.</param>
    /// <returns>What was shown, which can be updated in place.</returns>
    public static DisplayedValue display(object? value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>Text that is HTML and shows as such.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Adds style rules to the page.</summary>
    public static void CSS(string content) => $"<style type=\"text/css\">{content}</style>".DisplayAs("text/html");

    /// <summary>Runs a script in the page.</summary>
    public static void Javascript(string scriptContent) => $"<script type=\"text/javascript\">{scriptContent}</script>".DisplayAs("text/html");

    /// <summary>Takes away what the running cell has shown so far. .NET Interactive has no such function.</summary>
    /// <param name="wait">Whether it stays until something else is shown, so that nothing flickers.</param>
    public static void ClearOutput(bool wait = false) => CurrentCell.Outputs?.Clear(wait);

    /// <summary>Asks the reader for a text.</summary>
    /// <exception cref="InvalidOperationException">Nobody can be asked: the notebook runs headless.</exception>
    public static Task<string> GetInputAsync(string prompt = "", string typeHint = "text") =>
        Ask(prompt, typeHint.Equals("password", StringComparison.OrdinalIgnoreCase));

    /// <summary>Asks the reader for a password.</summary>
    /// <exception cref="InvalidOperationException">Nobody can be asked: the notebook runs headless.</exception>
    public static async Task<PasswordString> GetPasswordAsync(string prompt = "") => new(await Ask(prompt, isPassword: true));

    private static Task<string> Ask(string prompt, bool isPassword) => CurrentCell.Input is null
        ? throw new InvalidOperationException(NoInput)
        : Task.Run(() => CurrentCell.Ask(prompt, isPassword)!);
}
