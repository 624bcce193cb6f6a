using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Notebooks.Jupyter;

/// <summary>Signs messages and checks signatures: HMAC-SHA256 in hexadecimal digits over the four parts of a message.</summary>
internal sealed class Signatures(byte[] key)
{
    /// <summary>How many accepted signatures are remembered, so that their messages are not accepted again.</summary>
    private const int Remembered = 65_536;

    private readonly HashSet<UInt128> _known = [];
    private readonly Queue<UInt128> _order = new();

    /// <summary>The signature of a message; empty without a key.</summary>
    public byte[] Sign(params ReadOnlySpan<byte[]> parts) => key.Length == 0 ? [] : Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Digest(parts)));

    /// <summary>Whether the signature is the message's own, and is seen for the first time.</summary>
    public bool Accept(byte[] signature, params ReadOnlySpan<byte[]> parts)
    {
        if (key.Length == 0)
        {
            return true;
        }

        var digest = Digest(parts);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(digest)), signature)
            && IsFirst(MemoryMarshal.Read<UInt128>(digest));
    }

    private byte[] Digest(ReadOnlySpan<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return hash.GetHashAndReset();
    }

    private bool IsFirst(UInt128 digest)
    {
        lock (_known)
        {
            if (!_known.Add(digest))
            {
                return false;
            }

            _order.Enqueue(digest);
            if (_order.Count > Remembered)
            {
                _known.Remove(_order.Dequeue());
            }

            return true;
        }
    }
}
