using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Course;

/// <summary>What several verbs are asked in the same words, and what bad values get.</summary>
internal static class CommandOptions
{
    /// <summary>The profile of the published figures.</summary>
    public const string Full = "full";

    /// <summary>Any number of notebooks, folders or globs.</summary>
    public static Argument<string[]> Notebooks(string description, string name = "notebook")
    {
        var notebooks = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };
        notebooks.Validators.Add(RefuseNames);
        return notebooks;
    }

    /// <summary>The path of a folder or file.</summary>
    public static Option<string?> Path(string name, string what, string description)
    {
        var path = new Option<string?>(name) { Description = description, HelpName = what };
        path.Validators.Add(result => Require(result, Last(result) != "", $"{name} takes a {what}"));
        return path;
    }

    /// <summary>A time limit in seconds.</summary>
    public static Option<double> Seconds(string name, string description, double seconds)
    {
        var limit = new Option<double>(name) { Description = description, HelpName = "seconds", DefaultValueFactory = _ => seconds };
        limit.Validators.Add(result => Require(
            result,
            double.TryParse(Last(result), CultureInfo.InvariantCulture, out var given) && given is >= 0 and <= 1e6,
            $"{name} takes seconds from 0 to 1,000,000"));
        return limit;
    }

    /// <summary>How many notebooks run at once.</summary>
    public static Option<int> Jobs()
    {
        var jobs = new Option<int>("--jobs")
        {
            Description = "How many notebooks run at once.",
            HelpName = "count",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(result => Require(
            result,
            int.TryParse(Last(result), CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 256,
            "--jobs takes a whole number from 1 to 256"));
        return jobs;
    }

    /// <summary>How much work the lessons do.</summary>
    public static Option<string> Profile(string standard)
    {
        var profile = new Option<string>("--profile")
        {
            Description = "How much work the lessons do: smoke (does everything run?), lesson (what a reader waits for), full (the published figures).",
            DefaultValueFactory = _ => standard,
        };
        profile.AcceptOnlyFromAmong("smoke", "lesson", Full);
        return profile;
    }

    /// <summary>A time limit as the engine takes it: 0 seconds are no limit.</summary>
    public static TimeSpan Limit(double seconds) => seconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds);

    /// <summary>The folder that was asked for, or the one in the course's folder that is meant when none was.</summary>
    public static string Folder(string? asked, params string[] standard) => System.IO.Path.TrimEndingDirectorySeparator(
        System.IO.Path.GetFullPath(asked ?? System.IO.Path.Combine([CourseFolder.Root, .. standard])));

    /// <summary>Refuses a value that does not hold.</summary>
    public static void Require(OptionResult result, bool holds, string expected)
    {
        if (!holds && !result.Implicit)
        {
            result.AddError($"{expected}; got '{string.Join(' ', result.Tokens.Select(token => token.Value))}'.");
        }
    }

    private static string? Last(OptionResult result) => result.Tokens is [.., var token] ? token.Value : null;

    private static void RefuseNames(ArgumentResult result)
    {
        foreach (var name in result.Tokens.Select(token => token.Value))
        {
            if (name.StartsWith('-'))
            {
                result.AddError($"There is no option {name}.");
            }
            else if (name == "")
            {
                result.AddError("An empty name is no notebook.");
            }
        }
    }
}
