using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Notebooks.Completion;

/// <summary>Documentation comments as plain words.</summary>
internal static partial class DocumentationText
{
    /// <summary>The summary of a member, or null.</summary>
    public static string? Summary(string? xml) => Parsed(xml)?.Element("summary") is { } summary ? Words(summary) : null;

    /// <summary>Summary, parameters, result, exceptions and remarks of a member, or null where there is none of them.</summary>
    public static string? All(string? xml)
    {
        if (Parsed(xml) is not { } member)
        {
            return null;
        }

        string?[] parts =
        [
            member.Element("summary") is { } summary ? Words(summary) : null,
            Listed(member, "Type parameters", "typeparam", "name"),
            Listed(member, "Parameters", "param", "name"),
            member.Element("returns") is { } returns && Words(returns) is { } result ? "Returns: " + result : null,
            member.Element("value") is { } value && Words(value) is { } held ? "Value: " + held : null,
            Listed(member, "Exceptions", "exception", "cref"),
            member.Element("remarks") is { } remarks ? Words(remarks) : null,
        ];
        var text = string.Join("\n\n", parts.OfType<string>());
        return text.Length == 0 ? null : text;
    }

    private static string? Listed(XElement member, string title, string element, string name)
    {
        var lines = member.Elements(element).Select(item => $"  {Short((string?)item.Attribute(name) ?? "")}: {Words(item)}").ToList();
        return lines.Count == 0 ? null : $"{title}:\n{string.Join('\n', lines)}";
    }

    private static XElement? Parsed(string? xml)
    {
        try
        {
            return string.IsNullOrEmpty(xml) ? null : XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Words(XElement element)
    {
        var text = new StringBuilder();
        Append(element, text);
        var lines = Blanks().Replace(text.ToString(), " ").Split('\v').Select(line => line.Trim()).Where(line => line.Length > 0);
        var words = string.Join('\n', lines);
        return words.Length == 0 ? null : words;
    }

    // A vertical tab is a line's end that is meant; others are only how the comment was wrapped.
    private static void Append(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText words:
                    text.Append(words.Value);
                    break;
                case XElement { Name.LocalName: "see" or "seealso" or "paramref" or "typeparamref" } named:
                    text.Append(named.IsEmpty || named.Value.Length == 0 ? Short(named.Attributes().FirstOrDefault()?.Value ?? "") : named.Value);
                    break;
                case XElement { Name.LocalName: "para" or "item" or "code" or "br" } block:
                    text.Append(block.Name.LocalName == "item" ? "\v- " : "\v");
                    Append(block, text);
                    text.Append('\v');
                    break;
                case XElement other:
                    Append(other, text);
                    break;
            }
        }
    }

    // M:System.Math.Sqrt(System.Double) is Sqrt to a reader, and T:System.Func`2 is Func.
    private static string Short(string reference)
    {
        if (reference is not [_, ':', ..])
        {
            return reference;
        }

        var name = reference[2..].Split('(')[0];
        var last = name.Split('.')[^1];
        return (last is "#ctor" ? name.Split('.')[^2] : last).Split('`')[0];
    }

    [GeneratedRegex(@"[^\S\v]+")]
    private static partial Regex Blanks();
}
