using System.Buffers.Binary;
using System.Text;

namespace Notebooks.Jupyter.Sockets;

/// <summary>How two peers meet: a greeting of 64 bytes each, and a READY command with the socket's type (ZMTP 3.0, mechanism NULL).</summary>
internal static class Handshake
{
    private const int GreetingLength = 64;
    private const int VersionAt = 10;
    private const int MechanismAt = 12;

    private static readonly byte[] Greeting = [0xff, .. new byte[8], 0x7f, 3, 0, .. "NULL"u8, .. new byte[GreetingLength - MechanismAt - 4]];

    /// <summary>Says who we are.</summary>
    /// <param name="stream">The connection.</param>
    /// <param name="type">Our socket's type, for example <c>ROUTER</c>.</param>
    public static void Send(Stream stream, string type)
    {
        stream.Write(Greeting);
        new FrameWriter(stream).Command([5, .. "READY"u8, .. Property("Socket-Type", type)]);
        stream.Flush();
    }

    /// <summary>Hears who the peer is.</summary>
    /// <returns>The peer's identity; empty when it has none.</returns>
    /// <exception cref="InvalidDataException">The peer speaks something else.</exception>
    public static byte[] Receive(FrameReader reader)
    {
        var greeting = reader.Bytes(GreetingLength);
        if (greeting[0] != 0xff || greeting[9] != 0x7f || greeting[VersionAt] < 3 || !greeting.AsSpan(MechanismAt, 20).SequenceEqual(Greeting.AsSpan(MechanismAt, 20)))
        {
            throw new InvalidDataException("A peer greeted with something other than ZMTP 3 and the mechanism NULL.");
        }

        var ready = reader.Read(out var isCommand)[0];
        if (!isCommand || !ready.AsSpan().StartsWith("\u0005READY"u8))
        {
            throw new InvalidDataException("A peer did not say READY after its greeting.");
        }

        return Identity(ready.AsSpan(6));
    }

    private static byte[] Property(string name, string value)
    {
        var size = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(size, value.Length);
        return [(byte)name.Length, .. Encoding.ASCII.GetBytes(name), .. size, .. Encoding.ASCII.GetBytes(value)];
    }

    private static byte[] Identity(ReadOnlySpan<byte> properties)
    {
        while (properties.Length > 0)
        {
            var name = Take(ref properties, Take(ref properties, 1)[0]);
            var value = Take(ref properties, BinaryPrimitives.ReadInt32BigEndian(Take(ref properties, sizeof(int))));
            if (Encoding.ASCII.GetString(name).Equals("Identity", StringComparison.OrdinalIgnoreCase))
            {
                return value.ToArray();
            }
        }

        return [];
    }

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> bytes, int count)
    {
        if (count < 0 || count > bytes.Length)
        {
            throw new InvalidDataException("A peer's READY ends within a property.");
        }

        var taken = bytes[..count];
        bytes = bytes[count..];
        return taken;
    }
}
