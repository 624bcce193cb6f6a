using System.Net;
using System.Net.Sockets;

namespace Course;

/// <summary>Ports of this machine that nobody listens on.</summary>
internal static class LoopbackPort
{
    private const int First = 8888;
    private const int Count = 100;

    /// <summary>The port that the reader asked for, or else the first that is free, from Jupyter's own upwards.</summary>
    /// <exception cref="UsageException">It is taken, or all are.</exception>
    public static int Free(int? wanted) => wanted is { } port
        ? IsFree(port) ? port : throw new UsageException($"Port {port} is taken. Choose another with --port, or none.")
        : Enumerable.Range(First, Count).Cast<int?>().FirstOrDefault(candidate => IsFree(candidate!.Value))
            ?? throw new UsageException($"All ports from {First} to {First + Count - 1} are taken. Choose one with --port.");

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
