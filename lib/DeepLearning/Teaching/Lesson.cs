using DeepLearning.Display;
using DeepLearning.Figures;

namespace DeepLearning;

/// <summary>The lesson that is running: its profile, its seed, and the set-up line that opens it.</summary>
public static class Lesson
{
    /// <summary>How much work to do, from the environment variable <c>COURSE_PROFILE</c>; <see cref="Profile.Lesson"/> by default.</summary>
    /// <exception cref="InvalidOperationException">The variable names no profile.</exception>
    public static Profile Profile => ReadProfile(Environment.GetEnvironmentVariable("COURSE_PROFILE"));

    /// <summary>The seed of everything random, from the environment variable <c>COURSE_SEED</c>; 1 by default.</summary>
    /// <exception cref="InvalidOperationException">The variable is no whole number.</exception>
    public static int Seed => ReadSeed(Environment.GetEnvironmentVariable("COURSE_SEED"));

    /// <summary>The value for the current profile: <c>int steps = Lesson.Choose(smoke: 5, lesson: 60, full: 600);</c>.</summary>
    /// <param name="smoke">The value that only proves that everything runs.</param>
    /// <param name="lesson">The value for a reader.</param>
    /// <param name="full">The value for the published figures.</param>
    /// <returns>One of the three.</returns>
    public static T Choose<T>(T smoke, T lesson, T full) => Choose(Profile, smoke, lesson, full);

    /// <summary>
    /// The file in which a long training keeps its state, so that a run which was stopped goes on there: in the folder that the environment variable
    /// <c>COURSE_CHECKPOINTS</c> names, for <see cref="TrainingOptions.Checkpoint"/>.
    /// </summary>
    /// <param name="name">A name of the training's own within the lesson: letters, digits and hyphens.</param>
    /// <returns>The file's path; null when the variable is not set, and nothing is to be kept.</returns>
    /// <exception cref="ArgumentException">The name has other characters in it.</exception>
    public static string? Checkpoint(string name) => Checkpoint(name, Environment.GetEnvironmentVariable("COURSE_CHECKPOINTS"));

    /// <summary>Shows the set-up line, and brings plotly.js to a live notebook. The file <c>notebooks/course.csx</c> calls it.</summary>
    public static void Start()
    {
        var line = new SetUpLine(Describe());
        if (Host.IsLive)
        {
            PlotlyLoader.ShowThen(line);
        }
        else
        {
            Host.Show(line);
        }
    }

    internal static T Choose<T>(Profile profile, T smoke, T lesson, T full) => profile switch
    {
        Profile.Smoke => smoke,
        Profile.Full => full,
        _ => lesson,
    };

    internal static string? Checkpoint(string name, string? folder) =>
        name.Length == 0 || !name.All(character => char.IsAsciiLetterOrDigit(character) || character == '-')
            ? throw new ArgumentException($"\"{name}\" is no name for a checkpoint: use letters, digits and hyphens, as in \"width-40\".", nameof(name))
            : string.IsNullOrEmpty(folder) ? null : Path.Combine(folder, name + ".checkpoint");

    internal static string Describe()
    {
        var version = typeof(Lesson).Assembly.GetName().Version!.ToString(3);
        var cores = Environment.ProcessorCount;
        return $"DeepLearning {version} · .NET {Environment.Version} · profile {Profile.ToString().ToLowerInvariant()} · " +
            $"seed {Seed} · CPU, {cores} {(cores == 1 ? "core" : "cores")} · matrices: {FastMatrices.Description}";
    }

    internal static Profile ReadProfile(string? value) => value?.Trim().ToLowerInvariant() switch
    {
        null or "" => Profile.Lesson,
        "smoke" => Profile.Smoke,
        "lesson" => Profile.Lesson,
        "full" => Profile.Full,
        _ => throw new InvalidOperationException($"COURSE_PROFILE is \"{value}\". Set it to smoke, lesson or full, or leave it unset for lesson."),
    };

    internal static int ReadSeed(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return 1;
        }

        return int.TryParse(value, out var seed)
            ? seed
            : throw new InvalidOperationException($"COURSE_SEED is \"{value}\". Set it to a whole number, or leave it unset for 1.");
    }
}
