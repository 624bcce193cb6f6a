using System.Security.Cryptography;

namespace DeepLearning;

/// <summary>What bytes must be: how many, and their checksum.</summary>
public record Fingerprint
{
    /// <summary>How many bytes there are; without a checksum, how many there are at most.</summary>
    public required long Bytes { get; init; }

    /// <summary>The SHA-256 of the bytes, in hexadecimal digits.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The MD5 of the bytes, where nothing better was published.</summary>
    public string? Md5 { get; init; }

    /// <summary>Whether the bytes are known, and not only a bound of their number.</summary>
    internal bool IsExact => (Sha256 ?? Md5) is not null;

    /// <summary>Reads exactly these bytes, whatever else the stream would give; takes no more memory than they do.</summary>
    /// <exception cref="InvalidDataException">The stream is shorter or longer, or its checksum is another.</exception>
    internal byte[] Read(Stream stream)
    {
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)Bytes));
        var count = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (count < bytes.Length)
        {
            throw new InvalidDataException($"it ends after {count:N0} of {Bytes:N0} bytes");
        }

        if (stream.ReadByte() >= 0)
        {
            throw new InvalidDataException($"it goes on after its {Bytes:N0} bytes");
        }

        Require(CryptographicOperations.HashData(Algorithm, bytes));
        return bytes;
    }

    /// <summary>Holds a stream's checksum against this one; where none is known everything is right.</summary>
    /// <exception cref="InvalidDataException">The checksum is another.</exception>
    internal async Task CheckAsync(Stream stream, CancellationToken cancellation)
    {
        if (IsExact)
        {
            Require(await CryptographicOperations.HashDataAsync(Algorithm, stream, cancellation).ConfigureAwait(false));
        }
    }

    private HashAlgorithmName Algorithm => Sha256 is null ? HashAlgorithmName.MD5 : HashAlgorithmName.SHA256;

    private void Require(byte[] hash)
    {
        var (actual, expected) = (Convert.ToHexStringLower(hash), Sha256 ?? Md5);
        if (actual != expected)
        {
            throw new InvalidDataException($"its {(Sha256 is null ? "MD5" : "SHA-256")} is {actual}, expected {expected}");
        }
    }
}
