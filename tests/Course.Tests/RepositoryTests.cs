using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;
using Course.Tests.Lessons;

namespace Course.Tests;

/// <summary>What the repository says about itself, held against what is in it.</summary>
public sealed partial class RepositoryTests
{
    private static readonly string Readme = Read("README.md");

    public static TheoryData<string> Pages => ["README.md", "CONTRIBUTING.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Relative_links_lead_to_files_and_folders(string page)
    {
        var links = Link().Matches(Read(page)).Select(link => link.Groups[1].Value).Where(link => !link.StartsWith("https://"));

        Assert.All(links, link => Assert.True(Path.Exists(Path.Combine(Lesson.Root, link)), $"{page} leads to {link}, which does not exist"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Pages_mention_only_verbs_that_the_help_lists(string page) =>
        Assert.Empty(CourseVerb().Matches(Read(page)).Select(verb => verb.Groups[1].Value).Except(Verbs()));

    [Fact]
    public void The_dev_container_prepares_itself_with_a_verb_of_the_course()
    {
        using var container = JsonDocument.Parse(Read(".devcontainer/devcontainer.json"), new() { CommentHandling = JsonCommentHandling.Skip });
        var command = container.RootElement.GetProperty("postCreateCommand").GetString()!.Split(' ');

        Assert.True(File.Exists(Path.Combine(Lesson.Root, command[0])));
        Assert.Contains(command[1], Verbs());
    }

    [Fact]
    public void VS_Code_is_offered_the_extensions_that_the_dev_container_has()
    {
        using var container = JsonDocument.Parse(Read(".devcontainer/devcontainer.json"), new() { CommentHandling = JsonCommentHandling.Skip });
        using var offered = JsonDocument.Parse(Read(".vscode/extensions.json"));

        Assert.Equal(
            container.RootElement.GetProperty("customizations").GetProperty("vscode").GetProperty("extensions").EnumerateArray().Select(name => name.GetString()),
            offered.RootElement.GetProperty("recommendations").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void Continuous_integration_runs_only_commands_that_there_are()
    {
        var commands = Step().Matches(Read(".github/workflows/ci.yml")).Select(step => step.Groups[1].Value.Split(' ')).ToList();

        Assert.All(commands, command => Assert.True(File.Exists(Path.Combine(Lesson.Root, command[0])), command[0]));
        Assert.All(commands.Where(command => command.Length > 1), command => Assert.Contains(command[1], Verbs()));
        Assert.Contains(commands, command => command is ["./course", "run", ..]);
    }

    [Fact]
    public void Continuous_integration_runs_the_command_that_the_readme_gives_for_tests()
    {
        Assert.Contains("\n```sh\n./course test\n```\n", Readme);
        Assert.Contains("./course test", Read(".ci/run").Split('\n'));
        Assert.Contains("- run: .ci/run\n", Read(".github/workflows/ci.yml"));
    }

    [SkippableFact]
    public void The_commands_are_executable_scripts_without_errors()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has neither sh nor executable files.");
        Assert.Equal("", Output("sh", "-c", "test -x course && test -x .ci/run"));
        Assert.Equal("", Output("sh", "-n", "course"));
    }

    [SkippableFact]
    public void Shellcheck_finds_nothing_in_the_scripts()
    {
        Skip.If(Shell.Find("shellcheck") is null, "shellcheck is not installed: apt-get install shellcheck");
        Assert.Equal("", Output("shellcheck", "course", ".ci/run"));
    }

    [SkippableFact]
    public void No_tracked_file_is_larger_than_2_MB() =>
        Assert.All(Tracked(), file => Assert.InRange(new FileInfo(file).Length, 0, 2_000_000));

    [SkippableFact]
    public void No_tracked_file_names_a_folder_of_one_machine_or_a_package_registry() =>
        Assert.All(Tracked().Where(file => Path.GetExtension(file) != ".png"), file => Assert.DoesNotMatch(Elsewhere(), File.ReadAllText(file)));

    private static string Read(string file) => File.ReadAllText(Path.Combine(Lesson.Root, file));

    private static HashSet<string> Verbs()
    {
        var help = Output("dotnet", Path.Combine(AppContext.BaseDirectory, "Course.dll"), "--help");
        return [.. HelpVerb().Matches(help[help.IndexOf("Commands:", StringComparison.Ordinal)..]).Select(verb => verb.Groups[1].Value)];
    }

    private static IEnumerable<string> Tracked()
    {
        Skip.If(Shell.Find("git") is null || !Path.Exists(Path.Combine(Lesson.Root, ".git")), "This is not a clone: git cannot say which files are tracked.");
        return Output("git", "ls-files", "-z").Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(file => Path.Combine(Lesson.Root, file)).Where(File.Exists);
    }

    private static string Output(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = Lesson.Root, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {output}");
    }

    [GeneratedRegex(@"(?:\]\(|src="")([^)\s""]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\./course ([a-z]+)")]
    private static partial Regex CourseVerb();

    [GeneratedRegex(@"^  ([a-z]+)\b", RegexOptions.Multiline)]
    private static partial Regex HelpVerb();

    [GeneratedRegex(@"^ *- run: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Step();

    [GeneratedRegex(@"(?<![\w./])/(work|home|root|Users)/\w|""resolved""\s*:|\b(registry|artifactory)\.\w|/v3/index\.json", RegexOptions.IgnoreCase)]
    private static partial Regex Elsewhere();
}
