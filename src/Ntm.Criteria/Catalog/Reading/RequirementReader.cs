using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>Reads one requirement with all its parts. Each instance reads one.</summary>
internal sealed class RequirementReader(RuleScope scope)
{
    private const string Except = "except";

    private static readonly string[] Kinds =
    [
        "yes", "atLeast", "atMost", "none", "gradeAtLeast", "scorecard", "twoPart", "allOf", "anyOf", "atLeastNOf", "bothSexes",
        "dependingOnCount", "applicableOnlyIf", "prerequisite", "byAreaClass", "delegated", "notRecorded", "atLeastTimes", "atLeastTimesOwn", "holdsTitle",
    ];

    private readonly OpenParts _parts = new();
    private readonly DiagnosticBag _bag = scope.Bag;

    /// <summary>Reads the requirement of an indicator, a criterion or a set.</summary>
    public static Requirement? Read(DocumentNode node, RuleScope scope)
    {
        var reader = new RequirementReader(scope);
        var requirement = reader.Read(node);
        return reader._parts.Check(scope.IsSupplied, scope.Bag) ? requirement : null;
    }

    private Requirement? Read(DocumentNode node) =>
        ObjectReader.Kind(node, _bag, Kinds) switch
        {
            "yes" => Open(node, "measure") is { } reader && Measure(reader, "measure", MeasureKind.YesNo) is { } measure ? new Yes(measure) : null,
            "none" => ReadNone(node),
            "atLeast" => ReadComparison(node, (measure, threshold) => new AtLeast(measure, threshold), MeasureKind.Number, MeasureKind.Count, MeasureKind.Share),
            "atMost" => ReadComparison(node, (measure, threshold) => new AtMost(measure, threshold), MeasureKind.Number, MeasureKind.Count, MeasureKind.Share),
            "gradeAtLeast" => ReadComparison(node, (measure, threshold) => new GradeAtLeast(measure, threshold), MeasureKind.Grade),
            "scorecard" => ReadScorecard(node),
            "twoPart" => ReadTwoPart(node),
            "bothSexes" => ReadBothSexes(node),
            "allOf" => Open(node, "of") is { } reader && Parts(reader) is { } parts ? new AllOf(parts) : null,
            "anyOf" => ReadAnyOf(node),
            "atLeastNOf" => ReadAtLeastNOf(node),
            "dependingOnCount" => ReadDependingOnCount(node),
            "applicableOnlyIf" => ReadApplicableOnlyIf(node),
            "byAreaClass" => ReadByAreaClass(node),
            "prerequisite" => ReadPrerequisite(node),
            "delegated" => ReadDelegated(node),
            "notRecorded" => ReadNotRecorded(node),
            "atLeastTimes" => MultipleReader.ReadOfOther(node, scope),
            "atLeastTimesOwn" => MultipleReader.ReadOfOwn(node, scope),
            "holdsTitle" => ReadHoldsTitle(node),
            _ => null,
        };

    private ObjectReader? Open(DocumentNode node, params ReadOnlySpan<string> properties) => ObjectReader.Open(node, _bag, ["kind", .. properties]);

    private T? ReadComparison<T>(DocumentNode node, Func<Measure, Threshold, T> create, params ImmutableArray<MeasureKind> kinds)
        where T : Requirement =>
        Open(node, "measure", "threshold") is { } reader ? Compare(reader, Measure(reader, "measure", kinds), create) : null;

    private T? Compare<T>(ObjectReader reader, Measure? measure, Func<Measure, Threshold, T> create)
        where T : Requirement
    {
        var threshold = reader.Required("threshold", (node, _) => Threshold(node, measure));
        return measure is null || threshold is null ? null : create(measure, threshold);
    }

    private None? ReadNone(DocumentNode node)
    {
        if (Open(node, "measure", Except) is not { } reader)
        {
            return null;
        }

        var measure = Measure(reader, "measure", MeasureKind.Count);
        ImmutableArray<BilingualText?> exceptions = reader.Find(Except) is null ? [] : [.. reader.Items(Except).Select(text => Scalar.Bilingual(text, _bag))];
        return measure is null || exceptions.Contains(null) ? null : new None(measure, [.. exceptions.OfType<BilingualText>()]);
    }

    private Scorecard? ReadScorecard(DocumentNode node)
    {
        if (Open(node, "mandatory", "score", "threshold") is not { } reader)
        {
            return null;
        }

        var mandatory = Measure(reader, "mandatory", MeasureKind.YesNo);
        var score = Compare(reader, Measure(reader, "score", MeasureKind.Number), (measure, threshold) => new AtLeast(measure, threshold));
        return mandatory is null || score is null ? null : new Scorecard(new Yes(mandatory), score);
    }

    private TwoPart? ReadTwoPart(DocumentNode node)
    {
        if (Open(node, "total", "ofWhich") is not { } reader)
        {
            return null;
        }

        var total = reader.Required("total", (part, _) => Part(part));
        var ofWhich = reader.Required("ofWhich", (part, _) => Part(part));
        if (total is null || ofWhich is null)
        {
            return null;
        }

        if (total.Measure.Unit != ofWhich.Measure.Unit)
        {
            _bag.Error(
                DiagnosticCode.WrongMeasure, reader.Find("ofWhich")!.Find("measure")!,
                $"'{ofWhich.Measure}' counts in '{ofWhich.Measure.Unit}', and '{total.Measure}', of which it is to be a part, in '{total.Measure.Unit}'.",
                "Name two shares in the same unit.");
        }

        return new TwoPart(total, ofWhich);

        AtLeast? Part(DocumentNode part) => ObjectReader.Open(part, _bag, "measure", "threshold") is { } share
            ? Compare(share, Measure(share, "measure", MeasureKind.Share), (measure, threshold) => new AtLeast(measure, threshold))
            : null;
    }

    private BothSexes? ReadBothSexes(DocumentNode node)
    {
        if (Open(node, "men", "women", "threshold") is not { } reader)
        {
            return null;
        }

        var women = Measure(reader, "women", MeasureKind.Share);
        var men = Compare(reader, Measure(reader, "men", MeasureKind.Share), (measure, threshold) => new AtLeast(measure, threshold));
        return men is null || women is null ? null : new BothSexes(men, new AtLeast(women, men.Threshold));
    }

    private AnyOf? ReadAnyOf(DocumentNode node)
    {
        if (Open(node, "of", "preferred") is not { } reader)
        {
            return null;
        }

        var parts = Parts(reader);
        var last = (reader.Find("of")?.Children.Length ?? 0) - 1;
        var preferred = last < 0 ? null : reader.Optional("preferred", (index, bag) => Scalar.WholeNumber(index, bag, 0, last));
        return parts is null ? null : new AnyOf(parts.Value, preferred);
    }

    private AtLeastNOf? ReadAtLeastNOf(DocumentNode node)
    {
        if (Open(node, "needed", "of") is not { } reader)
        {
            return null;
        }

        var parts = Parts(reader);
        var most = reader.Find("of") is { Children.Length: > 0 } of ? of.Children.Length : int.MaxValue; // Of a list that cannot be read nothing else is told.
        var needed = reader.Required("needed", (number, bag) => Scalar.WholeNumber(number, bag, 1, most));
        return parts is null || needed is not { } count ? null : new AtLeastNOf(count, parts.Value);
    }

    private DependingOnCount? ReadDependingOnCount(DocumentNode node)
    {
        if (Open(node, "measure", "moreThan", "then", "otherwise") is not { } reader)
        {
            return null;
        }

        var measure = Measure(reader, "measure", MeasureKind.Count);
        var moreThan = reader.Required("moreThan", (number, bag) => Scalar.WholeNumber(number, bag, 0, int.MaxValue));
        var then = reader.Required("then", (part, _) => Read(part));
        var otherwise = reader.Required("otherwise", (part, _) => Read(part));
        return measure is null || moreThan is not { } bound || then is null || otherwise is null ? null : new DependingOnCount(measure, bound, then, otherwise);
    }

    private ApplicableOnlyIf? ReadApplicableOnlyIf(DocumentNode node)
    {
        if (Open(node, "measure", "requirement") is not { } reader)
        {
            return null;
        }

        var measure = Measure(reader, "measure", MeasureKind.YesNo);
        var requirement = reader.Required("requirement", (part, _) => Read(part));
        return measure is null || requirement is null ? null : new ApplicableOnlyIf(measure, requirement);
    }

    private ByAreaClass? ReadByAreaClass(DocumentNode node)
    {
        if (Open(node, "areaClassification", "cases") is not { } reader)
        {
            return null;
        }

        var own = reader.Optional("areaClassification", scope.Declarations.AreaClassifications.Resolve);
        if (reader.IsUnread("areaClassification", own))
        {
            return null;
        }

        ImmutableArray<(ImmutableArray<AreaClass>? Areas, Requirement? Requirement)> cases = [.. reader.Items("cases").Select(@case => ReadCase(@case, own is null ? scope : scope.By(own)))];
        if ((own ?? scope.Classification) is { } classification && !cases.IsEmpty && cases.All(@case => @case.Areas is not null))
        {
            var coverage = new Coverage<AreaClass>();
            foreach (var @class in classification.Classes)
            {
                coverage.Add(@class, cases.Count(@case => @case.Areas!.Value.Contains(@class)));
            }

            coverage.Tell(node, "case", @class => @class.Key, "Add a case.", _bag);
        }

        return cases.IsEmpty || cases.Any(@case => @case.Areas is null || @case.Requirement is null)
            ? null
            : new ByAreaClass([.. cases.Select(@case => new AreaCase(@case.Areas!.Value, @case.Requirement!))], own);
    }

    private (ImmutableArray<AreaClass>? Areas, Requirement? Requirement) ReadCase(DocumentNode node, RuleScope selecting)
    {
        if (ObjectReader.Open(node, _bag, "areas", "requirement") is not { } reader)
        {
            return (null, null);
        }

        return (CellReader.Areas(reader.Items("areas"), selecting), reader.Required("requirement", (part, _) => Read(part)));
    }

    private Prerequisite? ReadPrerequisite(DocumentNode node)
    {
        if (Open(node, "set", "criterion") is not { } reader)
        {
            return null;
        }

        var set = reader.Required("set", Scalar.Key);
        var criterion = reader.Optional("criterion", Scalar.Key);
        if (set is null)
        {
            return null;
        }

        scope.Set.Prerequisites.Add(new PrerequisiteReference(reader.Find("set")!, criterion is null ? null : reader.Find("criterion"), scope.Instrument));
        return new Prerequisite(set, criterion);
    }

    private Delegated? ReadDelegated(DocumentNode node)
    {
        _parts.Open.Add(node);
        if (Open(node, ["to", "form", .. ProvenanceReader.Names]) is not { } reader)
        {
            return null;
        }

        var to = reader.Required("to", Vocabulary.Authority);
        var provenance = ProvenanceReader.ReadWithin(reader, scope);
        var form = reader.Required("form", (part, _) => Read(part));
        return to is null || provenance is null || form is null ? null : new Delegated(to, provenance, form);
    }

    private NotRecorded? ReadNotRecorded(DocumentNode node)
    {
        _parts.Open.Add(node);
        return Open(node) is null ? null : new NotRecorded();
    }

    private HoldsTitle? ReadHoldsTitle(DocumentNode node)
    {
        if (Open(node, "standard", "decidedBefore") is not { } reader)
        {
            return null;
        }

        var standard = reader.Required("standard", Vocabulary.Standard);
        var decidedBefore = reader.Optional("decidedBefore", Dates.Date);
        return standard is null || reader.IsUnread("decidedBefore", decidedBefore) ? null : new HoldsTitle(standard, decidedBefore);
    }

    private ImmutableArray<Requirement>? Parts(ObjectReader reader)
    {
        ImmutableArray<Requirement?> parts = [.. reader.Items("of").Select(Read)];
        return parts.IsEmpty || parts.Contains(null) ? null : [.. parts.OfType<Requirement>()];
    }

    private Measure? Measure(ObjectReader reader, string name, params ImmutableArray<MeasureKind> kinds) => MeasureReference.Read(reader, name, scope, kinds);

    private Threshold? Threshold(DocumentNode node, Measure? measure)
    {
        _parts.Thresholds.Add(node);
        return ThresholdReader.Read(node, measure, scope);
    }
}
