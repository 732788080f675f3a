using Ntm.Criteria;

// By SmartEnum's own reflection, which comes back empty where members were trimmed away.
Console.WriteLine(string.Join(' ', Verdict.List.Select(verdict => verdict.Name).Order(StringComparer.Ordinal)));
Console.WriteLine(string.Join(' ', Language.List.Select(language => language.Name).Order(StringComparer.Ordinal)));

// In its parts, as some keyboards and file systems give it; the runtime does not compose it without globalization.
Console.WriteLine(VietnameseText.Compose("So\u031Bn Ha\u0309i") == "S\u01A1n H\u1EA3i");
