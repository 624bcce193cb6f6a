using Notebooks.Jupyter;
using Notebooks.Running;

switch (args)
{
    case ["jupyter", var connectionFile]:
        return KernelMain.Run(connectionFile);
    case [_, _, _]:
        SessionMain.Run(args);
        return 0;
    default:
        Console.Error.WriteLine("This program runs the cells of one notebook: for the course command, or for Jupyter as `Notebooks jupyter <connection file>`. It is not started by hand.");
        return 2;
}
