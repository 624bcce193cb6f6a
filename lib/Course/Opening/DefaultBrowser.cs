using System.ComponentModel;
using System.Diagnostics;

namespace Course;

/// <summary>The browser of whoever sits before this machine.</summary>
internal static class DefaultBrowser
{
    /// <summary>Opens an address, where there is a screen and a browser on it.</summary>
    public static void Open(string address)
    {
        try
        {
            using var browser = Starter(address) is { } start ? Process.Start(start) : null;
        }
        catch (Win32Exception)
        {
            // The address has been printed.
        }
    }

    /// <summary>What opens an address: in a container the program that BROWSER names, which reaches the browser outside of it.</summary>
    private static ProcessStartInfo? Starter(string address) =>
        Environment.GetEnvironmentVariable("BROWSER") is { Length: > 0 } named && !named.Contains('%') && !named.Contains(Path.PathSeparator)
            ? Quiet(named, address)
        : OperatingSystem.IsMacOS() ? Quiet("open", address)
        : OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
        : HasScreen ? Quiet("xdg-open", address)
        : null;

    private static bool HasScreen =>
        Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 };

    private static ProcessStartInfo Quiet(string program, string address) =>
        new(program, [address]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
}
