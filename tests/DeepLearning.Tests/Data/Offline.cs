using System.Runtime.CompilerServices;

namespace DeepLearning.Tests.Data;

/// <summary>No test asks the internet for data, nor does a program that a test starts.</summary>
internal static class Offline
{
    [ModuleInitializer]
    internal static void Begin() => Environment.SetEnvironmentVariable("COURSE_OFFLINE", "1");
}
