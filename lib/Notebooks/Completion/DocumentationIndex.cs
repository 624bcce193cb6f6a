using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Notebooks.Completion;

/// <summary>
/// Where each member's text lies in documentation files. Only places are kept, twelve bytes a member; the text is read from its file
/// when it is asked for.
/// </summary>
internal sealed class DocumentationIndex
{
    private static readonly byte[] Open = "<member name=\""u8.ToArray();
    private static readonly byte[] Close = "</member>"u8.ToArray();

    private readonly string[] _files;
    private readonly uint[] _hashes;
    private readonly (int File, int Offset)[] _places;

    public DocumentationIndex(string[] files)
    {
        _files = files;
        var found = files.SelectMany(Members).ToArray();
        _hashes = [.. found.Select(member => member.Hash)];
        _places = [.. found.Select(member => member.Place)];
        Array.Sort(_hashes, _places);
    }

    /// <summary>The XML of a member, from its opening to its closing tag; null where it is not documented, or the file has gone.</summary>
    public string? Read(string id)
    {
        var name = Encoding.UTF8.GetBytes(id);
        var hash = Hash(name);
        var index = Array.BinarySearch(_hashes, hash);
        while (index > 0 && _hashes[index - 1] == hash)
        {
            index--;
        }

        for (; index >= 0 && index < _hashes.Length && _hashes[index] == hash; index++)
        {
            if (Text(_places[index], name) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    private IEnumerable<(uint Hash, (int, int) Place)> Members(string path, int file)
    {
        var found = new List<(uint, (int, int))>();
        var bytes = Bytes(path).AsSpan();
        for (var at = 0; bytes[at..].IndexOf(Open) is var next and >= 0;)
        {
            at += next;
            var name = bytes[(at + Open.Length)..];
            found.Add((Hash(name[..Math.Max(name.IndexOf((byte)'"'), 0)]), (file, at)));
            at += Open.Length;
        }

        return found;
    }

    // What cannot be read documents nothing.
    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private string? Text((int File, int Offset) place, byte[] name)
    {
        try
        {
            using var file = File.OpenHandle(_files[place.File]);
            return Text(file, place.Offset, name);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? Text(SafeFileHandle file, int offset, byte[] name)
    {
        for (var size = 4096; ; size *= 4)
        {
            var buffer = new byte[size];
            var text = buffer.AsSpan(0, RandomAccess.Read(file, buffer, offset));
            if (text.IndexOf(Close) is var end and >= 0)
            {
                return text[Open.Length..].StartsWith([.. name, (byte)'"']) ? Encoding.UTF8.GetString(text[..(end + Close.Length)]) : null;
            }

            if (text.Length < size)
            {
                return null;
            }
        }
    }

    // FNV-1a: short, and the same for the bytes of a file and of a name.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261;
        foreach (var value in name)
        {
            hash = (hash ^ value) * 16777619;
        }

        return hash;
    }
}
