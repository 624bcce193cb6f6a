using System.CommandLine;
using Course;

var root = new RootCommand("Deep learning in C#, from one neuron to a tiny GPT: lessons that run, check and assert themselves.")
{
    RunCommand.Create(),
    TestCommand.Create(),
    DoctorCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
    {
        Console.Error.WriteLine(error.Message);
    }

    Console.Error.WriteLine($"See: {CourseFolder.CommandName} {parsed.CommandResult.Command.Name switch { "Course" => "", var name => name + " " }}--help");
    return ExitCode.BadUsage;
}

return await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(15) });
