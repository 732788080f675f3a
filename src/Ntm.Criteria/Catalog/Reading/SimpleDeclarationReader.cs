namespace Ntm.Criteria;

/// <summary>Reads the declarations that refer to nothing else: accounts, units of measure and grade scales.</summary>
internal static class SimpleDeclarationReader
{
    public static void ReadAccount(DocumentNode node, DocumentScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, "key", "title", "address") is not { } reader)
        {
            return;
        }

        var key = reader.Required("key", Scalar.AccountKey);
        var title = reader.Required("title", Scalar.Text);
        var address = reader.Optional("address", Scalar.Text);
        scope.Declarations.Accounts.Add(key, node, key is null || title is null ? null : new Account(key, title, address), scope.Bag);
    }

    public static void ReadUnit(DocumentNode node, DocumentScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, "key", "name", "plural", "step") is not { } reader)
        {
            return;
        }

        var key = reader.Required("key", Scalar.Key);
        var name = reader.Required("name", Scalar.Bilingual);
        var plural = reader.Optional("plural", EnglishOnly) ?? name?.English;
        var step = reader.Required("step", Step);
        var unit = key is null || name is null || plural is null || step is not { } amount ? null : new UnitOfMeasure(key, name, plural, amount);
        scope.Declarations.Units.Add(key, node, unit, scope.Bag);
    }

    public static void ReadScale(DocumentNode node, DocumentScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, "key", "name", "grades") is not { } reader)
        {
            return;
        }

        var key = reader.Required("key", Scalar.Key);
        var name = reader.Required("name", Scalar.Bilingual);
        var grades = NamedKeys.Read(reader, "grades", "grade", (gradeKey, gradeName) => new NamedKey(gradeKey, gradeName), scope.Bag);
        var scale = key is null || name is null || grades is null ? null : new GradeScale(key, name, grades.Value.Select(grade => (grade.Key, grade.Name)));
        scope.Declarations.Scales.Add(key, node, scale, scope.Bag);
    }

    private static string? EnglishOnly(DocumentNode node, DiagnosticBag bag) =>
        ObjectReader.Open(node, bag, "en")?.Required("en", Scalar.Text);

    private static decimal? Step(DocumentNode node, DiagnosticBag bag)
    {
        var step = Scalar.Number(node, bag);
        if (step is null or > 0)
        {
            return step;
        }

        bag.Error(DiagnosticCode.NumberOutOfRange, node, $"The step {PlainNumber.Format(step.Value)} is not positive.", "Write the smallest amount in which a gap is told, such as 1 or 0.01.");
        return null;
    }

    private sealed record NamedKey(string Key, BilingualText Name);
}
