using System.Runtime.InteropServices;

namespace Notebooks.Jupyter;

/// <summary>Notices that the process which started this one has ended: a kernel does not outlive its server.</summary>
internal static partial class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Calls <paramref name="gone"/> when the parent has ended, on a thread of its own.</summary>
    public static void Start(Action gone)
    {
        var parent = Parent();
        new Thread(() =>
        {
            while (Parent() == parent)
            {
                Thread.Sleep(Interval);
            }

            gone();
        }) { IsBackground = true, Name = "parent watch" }.Start();
    }

    [LibraryImport("libc", EntryPoint = "getppid")]
    private static partial int Parent();
}
