using Ntm.Criteria;

// From nothing to a checked catalogue: the documents of a folder, put on top of the embedded ones.
SourceDocument[] documents = [.. Directory.EnumerateFiles(args[0], "*.json").Select(file => SourceDocument.FromUtf8(Path.GetFileName(file), File.ReadAllBytes(file)))];
return CriteriaCatalog.Embedded.TryWith(documents, out _, out _) ? 0 : 1;
