using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Benchmarks;

/// <summary>
/// The same work in Python, in a process that stays alive, so that both sides can run in turn. A peer reads a line,
/// does what it says, and answers with a line: the seconds that it took, then what else it has to say, separated by spaces.
/// </summary>
internal sealed class Peer : IDisposable
{
    private readonly Process _process;

    private Peer(Process process) => _process = process;

    /// <summary>Starts <c>tests/benchmarks/peers/{name}.py</c>; null when Python or a package that it imports is not here.</summary>
    public static Peer? Start(string name)
    {
        var python = File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
        var start = new ProcessStartInfo(python, [Path.Combine(Folder(), name + ".py")]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        try
        {
            var peer = new Peer(Process.Start(start)!);
            if (peer._process.StandardOutput.ReadLine() == "ready")
            {
                return peer;
            }

            peer.Dispose();
        }
        catch (System.ComponentModel.Win32Exception)
        {
        }

        Console.WriteLine($"{name}: no peer, because Python or a package that it imports is not here (Debian: python3-numpy, python3-scipy).");
        return null;
    }

    /// <summary>Asks for work.</summary>
    /// <returns>The numbers of the answer, the first of which are the seconds.</returns>
    public double[] Ask(string request)
    {
        _process.StandardInput.WriteLine(request);
        _process.StandardInput.Flush();
        var answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The peer ended without an answer to '{request}'.");
        return [.. answer.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
    }

    /// <summary>Hands over numbers, as a file of doubles that is gone when the peer has read it.</summary>
    public void Load(ReadOnlySpan<double> numbers)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, MemoryMarshal.AsBytes(numbers));
            Ask($"load {path}");
        }
        finally
        {
            File.Delete(path);
        }
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(2000))
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "peers");
}
