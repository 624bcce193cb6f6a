using System.CommandLine;
using System.CommandLine.Help;
using Course;

var root = new Command(CourseFolder.CommandName, "Deep learning in C#, from one neuron to a tiny GPT: lessons that run, check and assert themselves.")
{
    OpenCommand.Create(),
    RunCommand.Create(),
    StudentCommand.Create(),
    CheckCommand.Create(),
    PublishCommand.Create(),
    TestCommand.Create(),
    BenchCommand.Create(),
    DataCommand.Create(),
    KernelCommand.Create(),
    DoctorCommand.Create(),
    new HelpOption(),
    new VersionOption(),
};

try
{
    var parsed = root.Parse(args is [] ? ["--help"] : args);
    if (parsed.Errors.Count == 0)
    {
        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            ProcessTerminationTimeout = TimeSpan.FromSeconds(15),
            EnableDefaultExceptionHandler = false,
        });
    }

    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    var verbs = parsed.CommandResult.Command.Parents.OfType<Command>().Append(parsed.CommandResult.Command).Where(verb => verb != root);
    Console.Error.WriteLine($"See: {string.Join(' ', [CourseFolder.CommandName, .. verbs.Select(verb => verb.Name), "--help"])}");
    return ExitCode.BadUsage;
}
catch (UsageException error)
{
    Console.Error.WriteLine(error.Message);
    return ExitCode.BadUsage;
}
