Console.Error.WriteLine("This program is a notebook session; the course command starts it.");
return 2;
