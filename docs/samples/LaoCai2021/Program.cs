Console.WriteLine("Lào Cai 2021");
