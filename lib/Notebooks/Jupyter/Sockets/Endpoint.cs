using System.Net;
using System.Net.Sockets;

namespace Notebooks.Jupyter.Sockets;

/// <summary>Where a socket is bound: a port of an address, or a file.</summary>
/// <param name="Address">The socket's address.</param>
/// <param name="Path">The file of a socket that has one.</param>
internal sealed record Endpoint(EndPoint Address, string? Path)
{
    private const int Backlog = 128;

    /// <summary>The endpoint that a connection file means.</summary>
    /// <param name="transport"><c>tcp</c> or <c>ipc</c>.</param>
    /// <param name="ip">The address, <c>*</c> for all of them; of ipc the beginning of the files' paths.</param>
    /// <param name="port">The port; of ipc the end of the file's path.</param>
    /// <exception cref="InvalidDataException">It means none.</exception>
    public static Endpoint Of(string transport, string ip, int port) => transport switch
    {
        "ipc" when $"{ip}-{port}" is var path => new(AddressOf(path), path),
        "tcp" when port is < 1 or > ushort.MaxValue => throw new InvalidDataException($"The connection file asks for the port {port}. Expected: 1 to 65535."),
        "tcp" when ip == "*" => new(new IPEndPoint(IPAddress.Any, port), null),
        "tcp" when ip == "localhost" => new(new IPEndPoint(IPAddress.Loopback, port), null),
        "tcp" when IPAddress.TryParse(ip, out var address) => new(new IPEndPoint(address, port), null),
        "tcp" => throw new InvalidDataException($"The connection file asks for the address '{ip}'. Expected: an IP address, such as 127.0.0.1."),
        _ => throw new InvalidDataException($"The connection file asks for the transport '{transport}'. Expected: tcp or ipc."),
    };

    /// <summary>Opens the listening socket; a file of it can be opened by its owner alone, and replaces what a killed kernel has left.</summary>
    public Socket Listen()
    {
        Release();
        var socket = new Socket(Address.AddressFamily, SocketType.Stream, Path is null ? ProtocolType.Tcp : ProtocolType.Unspecified);
        socket.Bind(Address);
        if (Path is not null && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        socket.Listen(Backlog);
        return socket;
    }

    /// <summary>Takes the socket's file away; another file of its name stays.</summary>
    public void Release()
    {
        if (Path is not null && File.Exists(Path) && (OperatingSystem.IsWindows() || IsSocket(Path)))
        {
            File.Delete(Path);
        }
    }

    // A socket has no length and cannot be opened as a file.
    private static bool IsSocket(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    private static UnixDomainSocketEndPoint AddressOf(string path)
    {
        try
        {
            return new(path);
        }
        catch (ArgumentOutOfRangeException error)
        {
            throw new InvalidDataException($"The connection file asks for the socket '{path}', which is longer than paths of sockets may be.", error);
        }
    }
}
