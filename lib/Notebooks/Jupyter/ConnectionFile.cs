using System.Text;
using System.Text.Json;
using Notebooks.Jupyter.Sockets;

namespace Notebooks.Jupyter;

/// <summary>Where and how a front end wants to talk to a kernel (Jupyter client documentation, "Connection files").</summary>
/// <param name="Shell">Where requests come in.</param>
/// <param name="Control">Where requests come in that must not wait for cells.</param>
/// <param name="Stdin">Where cells ask the reader.</param>
/// <param name="Iopub">Where outputs go out.</param>
/// <param name="Heartbeat">Where the kernel shows that it lives.</param>
/// <param name="Key">What messages are signed with; empty when they are not signed.</param>
internal sealed record ConnectionFile(Endpoint Shell, Endpoint Control, Endpoint Stdin, Endpoint Iopub, Endpoint Heartbeat, byte[] Key)
{
    /// <summary>Reads a connection file.</summary>
    /// <exception cref="InvalidDataException">The file is not one, or asks for what this kernel cannot do.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            using var file = JsonDocument.Parse(File.ReadAllBytes(path));
            return Of(file.RootElement);
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException($"{path} is not a Jupyter connection file: {error.Message}", error);
        }
    }

    private static ConnectionFile Of(JsonElement file)
    {
        var transport = Text(file, "transport", "tcp");
        var ip = Text(file, "ip", "127.0.0.1");
        var key = Text(file, "key", "");
        if (key.Length > 0 && Text(file, "signature_scheme", "hmac-sha256") is var scheme and not "hmac-sha256")
        {
            throw new InvalidDataException($"The connection file asks for signatures by '{scheme}'. Expected: hmac-sha256.");
        }

        return new(At("shell_port"), At("control_port"), At("stdin_port"), At("iopub_port"), At("hb_port"), Encoding.UTF8.GetBytes(key));

        Endpoint At(string port) => Endpoint.Of(transport, ip, file.GetProperty(port).GetInt32());
    }

    private static string Text(JsonElement file, string name, string otherwise) =>
        file.TryGetProperty(name, out var value) ? value.GetString() ?? otherwise : otherwise;
}
