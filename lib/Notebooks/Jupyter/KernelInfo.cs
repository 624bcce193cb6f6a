using System.Reflection;

namespace Notebooks.Jupyter;

/// <summary>What the kernel says of itself.</summary>
internal static class KernelInfo
{
    /// <summary>The content of a <c>kernel_info_reply</c>.</summary>
    public static byte[] Reply()
    {
        var version = typeof(KernelInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        return Content.Ok(writer =>
        {
            writer.WriteString("protocol_version", MessageFormat.ProtocolVersion);
            writer.WriteString("implementation", "Notebooks");
            writer.WriteString("implementation_version", version);
            writer.WriteString("banner", $"C# on .NET {Environment.Version}, Notebooks {version}");
            writer.WriteBoolean("debugger", false);
            writer.WriteStartArray("help_links");
            writer.WriteEndArray();
            writer.WriteStartObject("language_info");
            writer.WriteString("name", "C#");
            writer.WriteString("version", "14.0");
            writer.WriteString("mimetype", "text/x-csharp");
            writer.WriteString("file_extension", ".cs");
            writer.WriteString("pygments_lexer", "csharp");
            writer.WriteString("codemirror_mode", "text/x-csharp");
            writer.WriteString("nbconvert_exporter", "script");
            writer.WriteEndObject();
        });
    }
}
