using System.Runtime.InteropServices;
using Notebooks.Execution;

namespace Notebooks.Jupyter;

/// <summary>The process of a kernel, as Jupyter starts it.</summary>
internal static class KernelMain
{
    private static readonly TimeSpan Linger = TimeSpan.FromSeconds(1);

    /// <summary>Serves until a front end asks the kernel to end, or the process that started it has ended.</summary>
    /// <param name="connectionFile">The file that says where front ends connect.</param>
    /// <returns>The exit code, when the kernel could not start.</returns>
    public static int Run(string connectionFile)
    {
        ThreadPool.SetMinThreads(64, 64);
        var folder = Environment.CurrentDirectory;
        try
        {
            using var kernel = new JupyterKernel(ConnectionFile.Read(connectionFile), new(() => new CSharpSession(folder)));
            Serve(kernel);
        }
        catch (Exception error) when (error is InvalidDataException or IOException or UnauthorizedAccessException or System.Net.Sockets.SocketException)
        {
            Console.Error.WriteLine($"The kernel could not start: {error.Message}");
            return 1;
        }

        Environment.Exit(0);
        return 0;
    }

    private static void Serve(JupyterKernel kernel)
    {
        Console.SetIn(new ConsoleInput());
        var native = OperatingSystem.IsWindows() ? null : new NativeOutput();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal =>
        {
            signal.Cancel = true;
            kernel.Interrupt();
        });
        AppDomain.CurrentDomain.UnhandledException += (_, _) =>
        {
            native?.Restore();
            kernel.Flush(Linger);
        };
        if (!OperatingSystem.IsWindows())
        {
            ParentWatch.Start(kernel.End);
        }

        kernel.Start(native ?? (INativeOutput)new NoNativeOutput());
        kernel.Ended.Wait();
        kernel.Flush(Linger);
    }
}
