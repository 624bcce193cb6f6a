using DeepLearning;
using Spectre.Console;

namespace Course;

/// <summary>What a reader sees of downloads: in a terminal a bar for each file, with rate and time left; elsewhere nothing.</summary>
internal static class DownloadView
{
    /// <summary>Shows while the work goes on.</summary>
    public static Task<T> ShowAsync<T>(TextWriter output, Func<IProgress<DownloadProgress>?, Task<T>> work) =>
        output != Console.Out || Console.IsOutputRedirected || Environment.GetEnvironmentVariable("TERM") is null or "" or "dumb"
            ? work(null)
            : AnsiConsole.Progress().AutoClear(true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new DownloadedColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
                .StartAsync(context => work(new Bars(context)));

    private sealed class Bars(ProgressContext context) : IProgress<DownloadProgress>
    {
        private readonly Dictionary<string, ProgressTask> _bars = [];

        public void Report(DownloadProgress value)
        {
            if (!_bars.TryGetValue(value.File, out var bar))
            {
                bar = _bars[value.File] = context.AddTask(Markup.Escape(value.File), maxValue: value.Total);
            }

            bar.Value = value.Bytes;
        }
    }
}
