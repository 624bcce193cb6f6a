using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace TorchSharp.Files;

/// <summary>The numbers and texts of a pickle.</summary>
internal sealed class PickleReader(byte[] pickle)
{
    private readonly BinaryReader _reader = new(new MemoryStream(pickle));

    /// <summary>The next byte.</summary>
    public byte Byte() => _reader.ReadByte();

    /// <summary>An integer of two bytes.</summary>
    public int Short() => _reader.ReadUInt16();

    /// <summary>An integer of four bytes.</summary>
    public int Integer() => _reader.ReadInt32();

    /// <summary>An integer of as many bytes as the first one says.</summary>
    /// <exception cref="OverflowException">It is too large.</exception>
    public long Long() => (long)new BigInteger(Bytes(Byte()));

    /// <summary>A floating-point number, its highest byte first.</summary>
    public double Double() => BinaryPrimitives.ReadDoubleBigEndian(Bytes(sizeof(double)));

    /// <summary>A text of that many bytes.</summary>
    public string Text(int length) => Encoding.UTF8.GetString(Bytes(length));

    /// <summary>Skips bytes.</summary>
    public void Skip(int count) => Bytes(count);

    /// <summary>A text up to the end of its line.</summary>
    public string Line()
    {
        var text = new StringBuilder();
        for (var letter = Byte(); letter != '\n'; letter = Byte())
        {
            text.Append((char)letter);
        }

        return text.ToString();
    }

    private byte[] Bytes(int count)
    {
        var left = pickle.Length - _reader.BaseStream.Position;
        return count >= 0 && count <= left ? _reader.ReadBytes(count) : throw new EndOfStreamException();
    }
}
