using Notebooks.Running;

if (args.Length != 3)
{
    Console.Error.WriteLine("This program runs the cells of one notebook for the course command; it is not started by hand.");
    return 2;
}

SessionMain.Run(args);
return 0;
