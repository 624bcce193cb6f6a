using System.Runtime.CompilerServices;

namespace DeepLearning.Tests.Data;

/// <summary>The files of real data sets, where this machine has them.</summary>
internal static class RealData
{
    /// <summary>The path of a data set's file, in the folder COURSE_DATA or in shared/data beside a folder above; skips the test, visibly, where it is not.</summary>
    public static string Find(string set, string file)
    {
        var found = Folders().Select(folder => Path.Combine(folder, set, file)).FirstOrDefault(File.Exists);
        Skip.If(found is null, $"{set}/{file} is not on this machine: set COURSE_DATA to the folder that has it.");
        return found!;
    }

    private static IEnumerable<string> Folders([CallerFilePath] string here = "")
    {
        if (Environment.GetEnvironmentVariable("COURSE_DATA") is { } named)
        {
            yield return named;
        }

        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, "shared", "data");
        }
    }
}
