namespace Ntm.Criteria;

/// <summary>Reads one measurement: an answer, a number, a percentage, a counted share or a grade.</summary>
internal static class MeasurementReader
{
    private const string NotKnown = "notKnown";

    private static readonly string[] Values = ["yes", "number", "percent", "part", "grade"];

    public static Measurement? Read(DocumentNode node, MeasurementDefaults inherited, DiagnosticBag bag)
    {
        if (ObjectReader.Open(node, bag, ["measure", .. Values, "unit", "of", "uncounted", "observed", "source", "note", "correction"]) is not { } reader)
        {
            return null;
        }

        var measure = reader.Required("measure", Scalar.Key);
        var own = inherited.Within(reader);
        if (!own.HasObserved)
        {
            reader.TellMissing("observed");
        }

        if (!own.HasSource)
        {
            reader.TellMissing("source");
        }

        var note = reader.Optional("note", Scalar.Text);
        var isCorrection = reader.Optional("correction", Scalar.Flag) ?? false;
        var kind = reader.ExactlyOne(Values);
        RefuseUnless(kind is null or { Name: "number" }, "unit", "number", reader, bag);
        RefuseUnless(kind is null or { Name: "part" }, "of", "part", reader, bag);
        RefuseUnless(kind is null or { Name: "part" }, "uncounted", "part", reader, bag);
        var value = kind?.Name switch
        {
            "yes" => Scalar.Flag(kind, bag) is { } answer ? answer ? MeasuredValue.Yes : MeasuredValue.No : null,
            "number" => ReadNumber(kind, reader, bag),
            "percent" => IntervalReader.Read(kind, bag) is { } percent && IsPercent(percent, kind, bag) ? MeasuredValue.Percent(percent) : null,
            "part" => ReadShare(kind, reader, bag),
            "grade" => Scalar.Key(kind, bag) is { } grade ? MeasuredValue.Grade(grade) : null,
            _ => null,
        };
        return measure is null || value is null || own is not { Observed: { } observed, Source: { } source } ? null : new Measurement
        {
            Measure = measure,
            Value = value,
            Observed = observed,
            Source = source,
            Note = note,
            IsCorrection = isCorrection,
            IsIllustrative = own.IsIllustrative,
        };
    }

    private static void RefuseUnless(bool holds, string name, string partner, ObjectReader reader, DiagnosticBag bag)
    {
        if (!holds && reader.Find(name) is { } misplaced)
        {
            bag.NameError(DiagnosticCode.UnknownProperty, misplaced, $"The property '{name}' is known only beside '{partner}'.", "Remove it.");
        }
    }

    private static MeasuredValue? ReadNumber(DocumentNode node, ObjectReader reader, DiagnosticBag bag)
    {
        var unit = reader.Required("unit", Scalar.Key);
        return IntervalReader.Read(node, bag) is { } number && unit is not null ? MeasuredValue.Number(number, unit) : null;
    }

    private static MeasuredValue? ReadShare(DocumentNode node, ObjectReader reader, DiagnosticBag bag)
    {
        var part = Count(node, bag);
        var whole = reader.Required("of", Count);
        if (part > whole)
        {
            bag.Error(
                DiagnosticCode.PartExceedsWhole, node, $"The part {PlainNumber.Format(part.Value)} exceeds the whole {PlainNumber.Format(whole.Value)}.",
                "Correct 'part' or 'of'.");
            return null;
        }

        return part is { } counted && whole is { } all ? ReadUncounted(new Share(counted, all), reader, bag) : null;
    }

    private static MeasuredValue? ReadUncounted(Share counted, ObjectReader reader, DiagnosticBag bag)
    {
        var uncounted = reader.Find("uncounted");
        if (uncounted is null)
        {
            return reader.Has("uncounted") ? null : MeasuredValue.Counted(counted);
        }

        if (uncounted is not { Kind: NodeKind.Text, Text: NotKnown })
        {
            return Count(uncounted, bag) is { } rest ? MeasuredValue.CountedInPart(counted, rest) : null;
        }

        if (!counted.IsOfEmptyWhole)
        {
            return MeasuredValue.CountedInPart(counted, uncounted: null);
        }

        bag.Error(DiagnosticCode.NothingCounted, uncounted, "Nothing was counted, and it is not known of how much.", "Leave the measurement out.");
        return null;
    }

    private static decimal? Count(DocumentNode node, DiagnosticBag bag)
    {
        var count = Scalar.Number(node, bag);
        if (count is null or >= 0)
        {
            return count;
        }

        bag.Error(DiagnosticCode.NegativeCount, node, $"The count {PlainNumber.Format(count.Value)} is negative.", "Write a number from 0 up.");
        return null;
    }

    private static bool IsPercent(NumberInterval interval, DocumentNode node, DiagnosticBag bag)
    {
        if (interval.Intersect(NumberInterval.Between(0, 100)) is not null)
        {
            return true;
        }

        bag.Error(DiagnosticCode.PercentOutOfRange, node, $"The percentage {interval} is not between 0 and 100.", "Correct it.");
        return false;
    }
}
