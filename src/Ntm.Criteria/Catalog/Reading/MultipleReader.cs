using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Reads the requirements that multiply: what another set demands, or what the unit itself had.</summary>
internal static class MultipleReader
{
    private const decimal MostTimes = 100;

    /// <summary>A multiple of what another set demands.</summary>
    public static AtLeastTimes? ReadOfOther(DocumentNode node, RuleScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, ["kind", "measure", "factor", "of", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var measure = MeasureReference.Read(reader, "measure", scope, [MeasureKind.Number, MeasureKind.Count]);
        var factor = reader.Required("factor", Factor);
        var of = reader.Required("of", (at, _) => ReadReference(at, scope));
        var provenance = ProvenanceReader.ReadWithin(reader, scope);
        if (measure is null || factor is not { } times || of is null || provenance is null)
        {
            return null;
        }

        scope.Set.Relatives.Add((of, measure, reader.Find("of")!));
        return new AtLeastTimes(measure, times, provenance, of);
    }

    /// <summary>A multiple of what the unit itself had in the past.</summary>
    public static AtLeastTimesOwn? ReadOfOwn(DocumentNode node, RuleScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, ["kind", "measure", "factor", "past", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var measure = MeasureReference.Read(reader, "measure", scope, [MeasureKind.Number]);
        var past = MeasureReference.Read(reader, "past", scope, [MeasureKind.Number]);
        var factor = reader.Required("factor", Factor);
        var provenance = ProvenanceReader.ReadWithin(reader, scope);
        if (measure is null || past is null || factor is not { } times || provenance is null)
        {
            return null;
        }

        if (measure == past)
        {
            scope.Bag.Error(
                DiagnosticCode.WrongMeasure, reader.Find("past")!, $"'{past.Key}' would be held against itself.",
                "Declare a measure of its own for what the unit had in the past.");
        }
        else if (measure.Unit != past.Unit)
        {
            scope.Bag.Error(
                DiagnosticCode.WrongMeasure, reader.Find("past")!, $"'{past.Key}' is in '{past.Unit}', and '{measure.Key}', which has to reach a multiple of it, in '{measure.Unit}'.",
                "Name two numbers in the same unit.");
        }

        return new AtLeastTimesOwn(measure, times, provenance, past);
    }

    private static ThresholdReference? ReadReference(DocumentNode node, RuleScope scope)
    {
        if (ObjectReader.Open(node, scope.Bag, "set", "indicator", "part") is not { } reader)
        {
            return null;
        }

        var set = reader.Required("set", Scalar.Key);
        var indicator = reader.Required("indicator", Scalar.Key);
        var part = reader.Optional("part", Scalar.Key);
        if (set is null || indicator is null || reader.IsUnread("part", part))
        {
            return null;
        }

        // The other set has to be in force whenever this one is.
        scope.Set.Prerequisites.Add(new PrerequisiteReference(reader.Find("set")!, null, scope.Instrument));
        return new ThresholdReference(set, indicator, part);
    }

    private static decimal? Factor(DocumentNode node, DiagnosticBag bag)
    {
        var factor = Scalar.Number(node, bag);
        if (factor is null or (> 0 and <= MostTimes))
        {
            return factor;
        }

        bag.Error(
            DiagnosticCode.NumberOutOfRange, node, $"The factor {PlainNumber.Format(factor.Value)} is not over 0 and at most {PlainNumber.Format(MostTimes)}.", "Write 1.1 for 110 percent.");
        return null;
    }
}
