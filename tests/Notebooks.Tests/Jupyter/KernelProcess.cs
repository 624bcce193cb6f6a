using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Notebooks.Running;
using static Notebooks.Tests.Running.Runs;

namespace Notebooks.Tests.Jupyter;

/// <summary>A kernel, started as Jupyter starts it.</summary>
public sealed class KernelProcess : IDisposable
{
    private const string Key = "a2d9f1c0-key";

    private static readonly string[] Names = ["shell", "iopub", "stdin", "control", "hb"];

    private readonly string _folder = Directory.CreateTempSubdirectory("kernel-").FullName;
    private readonly Dictionary<string, EndPoint> _endpoints = [];

    public KernelProcess()
        : this("tcp")
    {
    }

    internal KernelProcess(string transport, Func<ProcessStartInfo, ProcessStartInfo>? changed = null)
    {
        var file = ConnectionFile(transport);
        var start = new ProcessStartInfo(Program, ["jupyter", file]) { WorkingDirectory = _folder, RedirectStandardError = true, RedirectStandardOutput = true };
        Process = Process.Start(changed?.Invoke(start) ?? start)!;
        AwaitBound(() => !Process.HasExited);
    }

    /// <summary>The program that Jupyter starts.</summary>
    public static string Program => Path.ChangeExtension(typeof(SessionProcess).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null);

    public Process Process { get; }

    public string Folder => _folder;

    internal IReadOnlyDictionary<string, EndPoint> Endpoints => _endpoints;

    internal FrontEnd Connect(byte minorVersion = 0) => new(_endpoints, Key, minorVersion);

    /// <summary>Connects to another kernel of the same connection file.</summary>
    internal FrontEnd Reconnect()
    {
        AwaitBound(() => true);
        return Connect();
    }

    public void Dispose()
    {
        if (!Process.HasExited)
        {
            Process.Kill(entireProcessTree: true);
        }

        Process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string ConnectionFile(string transport)
    {
        var ports = transport == "ipc" ? [1, 2, 3, 4, 5] : FreePorts();
        var values = new Dictionary<string, object> { ["transport"] = transport, ["key"] = Key, ["signature_scheme"] = "hmac-sha256", ["kernel_name"] = ".net-csharp" };
        values["ip"] = transport == "ipc" ? Path.Combine(_folder, "socket") : "127.0.0.1";
        for (var i = 0; i < Names.Length; i++)
        {
            values[Names[i] + "_port"] = ports[i];
            _endpoints[Names[i]] = transport == "ipc" ? new UnixDomainSocketEndPoint($"{values["ip"]}-{ports[i]}") : new IPEndPoint(IPAddress.Loopback, ports[i]);
        }

        var path = Path.Combine(_folder, "kernel.json");
        File.WriteAllText(path, JsonSerializer.Serialize(values));
        return path;
    }

    private static int[] FreePorts()
    {
        var listeners = Names.Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        Array.ForEach(listeners, listener => listener.Start());
        var ports = listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port).ToArray();
        Array.ForEach(listeners, listener => listener.Dispose());
        return ports;
    }

    private void AwaitBound(Func<bool> mayCome)
    {
        for (var clock = Stopwatch.StartNew(); ; Thread.Sleep(20))
        {
            try
            {
                using var wire = Wire.Open(_endpoints["hb"]);
                return;
            }
            catch (SocketException) when (clock.Elapsed < Patience && mayCome())
            {
                // Not yet.
            }
        }
    }
}
