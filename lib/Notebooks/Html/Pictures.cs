using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Notebooks.Html;

/// <summary>Puts the pictures of the prose into the page, so that it needs no other file and no network.</summary>
/// <param name="folder">Where relative addresses begin; null leaves them as they are.</param>
internal sealed partial class Pictures(string? folder)
{
    private static readonly Dictionary<string, string> MimeTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".svg"] = "image/svg+xml",
        [".webp"] = "image/webp",
    };

    /// <summary>The HTML with attached and local pictures as <c>data:</c> addresses; a picture on the network becomes a link to it.</summary>
    public string Inline(string html, JsonElement attachments) => Image().Replace(html, image =>
    {
        var address = WebUtility.HtmlDecode(image.Groups["src"].Value);
        if (IsOnNetwork(address))
        {
            return LinkTo(address, image.Value);
        }

        var data = Attached(address, attachments) ?? Local(address);
        return data is null ? image.Value : image.Value.Replace(image.Groups["src"].Value, data, StringComparison.Ordinal);
    });

    private static bool IsOnNetwork(string address) =>
        Array.Exists(["//", "http:", "https:"], start => address.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    private static string LinkTo(string address, string image)
    {
        var alt = Alternative().Match(image).Groups["alt"].Value;
        var encoded = WebUtility.HtmlEncode(address);
        return $"<a class=\"picture\" href=\"{encoded}\">picture on the web: {(alt.Length > 0 ? alt : encoded)}</a>";
    }

    private static string? Attached(string address, JsonElement attachments) =>
        address.StartsWith("attachment:", StringComparison.Ordinal)
        && attachments.ValueKind == JsonValueKind.Object
        && attachments.TryGetProperty(Uri.UnescapeDataString(address["attachment:".Length..]), out var forms)
        && forms.EnumerateObject().FirstOrDefault() is { Value.ValueKind: JsonValueKind.String } form
            ? $"data:{form.Name};base64,{form.Value.GetString()}"
            : null;

    private string? Local(string address)
    {
        var path = folder is null || address.Contains(':') ? null : Path.Combine(folder, Uri.UnescapeDataString(address));
        return File.Exists(path) && MimeTypes.TryGetValue(Path.GetExtension(path), out var mimeType)
            ? $"data:{mimeType};base64,{Convert.ToBase64String(File.ReadAllBytes(path))}"
            : null;
    }

    [GeneratedRegex("""<img\b[^>]*?\bsrc=(?:"(?<src>[^"]+)"|'(?<src>[^']+)')[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex Image();

    [GeneratedRegex("""\balt="(?<alt>[^"]*)" """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Alternative();
}
