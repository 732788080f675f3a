using System.Reflection;

var library = Assembly.Load("Ntm.Criteria");
Console.WriteLine(library.GetName().Name);
