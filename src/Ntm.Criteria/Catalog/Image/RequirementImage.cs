using System.Collections.Immutable;
using Ntm.Criteria.Requirements;

namespace Ntm.Criteria;

/// <summary>The image of requirements, each with the number of its kind.</summary>
internal sealed class RequirementImage
{
    private readonly ImmutableArray<(Type Kind, Func<Requirement?, Requirement> Content)> _kinds;
    private readonly ImagePass _pass;
    private readonly MeasureImage _measures;
    private readonly ThresholdImage _thresholds;

    public RequirementImage(ImagePass pass, LawImage law, MeasureImage measures, AreaImage areas, ThresholdImage thresholds)
    {
        _pass = pass;
        _measures = measures;
        _thresholds = thresholds;
        _kinds =
        [
            Kind<Yes>(Yes),
            Kind<AtLeast>(AtLeast),
            Kind<AtMost>(one => new AtMost(measures.Measure(one?.Measure), thresholds.Threshold(one?.Threshold))),
            Kind<None>(one => new None(measures.Measure(one?.Measure), pass.List(one?.Exceptions, law.Name))),
            Kind<GradeAtLeast>(one => new GradeAtLeast(measures.Measure(one?.Measure), thresholds.Threshold(one?.Threshold))),
            Kind<Scorecard>(one => new Scorecard(Yes(one?.Mandatory), AtLeast(one?.Score))),
            Kind<TwoPart>(one => new TwoPart(AtLeast(one?.Total), AtLeast(one?.OfWhich))),
            Kind<BothSexes>(one => new BothSexes(AtLeast(one?.Men), AtLeast(one?.Women))),
            Kind<AllOf>(one => new AllOf(Parts(one))),
            Kind<AnyOf>(one => new AnyOf(Parts(one), Preferred(one))),
            Kind<AtLeastNOf>(one => new AtLeastNOf(pass.Number(one?.Needed), Parts(one))),
            Kind<DependingOnCount>(one =>
                new DependingOnCount(measures.Measure(one?.Count), pass.Amount(one?.MoreThan), Requirement(one?.Then), Requirement(one?.Otherwise))),
            Kind<ApplicableOnlyIf>(one => new ApplicableOnlyIf(measures.Measure(one?.Condition), Requirement(one?.Requirement))),
            Kind<ByAreaClass>(one => new ByAreaClass(
                pass.List(one?.Cases, @case => new AreaCase(pass.List(@case?.Areas, areas.Class), Requirement(@case?.Requirement))),
                pass.Optional(one?.Classification, areas.Classification))),
            Kind<Prerequisite>(one => new Prerequisite(pass.Text(one?.SetKey), pass.Optional(one?.CriterionKey, pass.Text))),
            Kind<Delegated>(one => new Delegated(pass.Word(one?.To, Authority.All), law.Provenance(one?.Provenance), Requirement(one?.Form))),
            Kind<NotRecorded>(_ => new NotRecorded()),
            Kind<AtLeastTimes>(one => new AtLeastTimes(measures.Measure(one?.Measure), pass.Amount(one?.Factor), law.Provenance(one?.Provenance), Reference(one?.Of))),
            Kind<AtLeastTimesOwn>(one => new AtLeastTimesOwn(measures.Measure(one?.Measure), pass.Amount(one?.Factor), law.Provenance(one?.Provenance), measures.Measure(one?.Past))),
            Kind<HoldsTitle>(one => new HoldsTitle(pass.Word(one?.Standard, Standard.All), pass.OptionalDate(one?.DecidedBefore))),
            Kind<LetteredPart>(one => new LetteredPart(measures.Measure(one?.Question), pass.Text(one?.Letter), law.Name(one?.Name), law.Provenance(one?.Provenance), Requirement(one?.Requirement))),
        ];
    }

    public Requirement Requirement(Requirement? requirement)
    {
        var kind = _pass.Number(requirement is null ? null : KindOf(requirement));
        return _kinds[kind].Content(requirement);
    }

    private int KindOf(Requirement requirement)
    {
        for (var kind = 0; kind < _kinds.Length; kind++)
        {
            if (_kinds[kind].Kind == requirement.GetType())
            {
                return kind;
            }
        }

        throw new ArgumentException($"The image knows no requirement like '{requirement}'.", nameof(requirement));
    }

    private static (Type Kind, Func<Requirement?, Requirement> Content) Kind<T>(Func<T?, Requirement> content)
        where T : Requirement => (typeof(T), requirement => content((T?)requirement));

    private Yes Yes(Yes? one) => new(_measures.Measure(one?.Measure));

    private AtLeast AtLeast(AtLeast? one) => new(_measures.Measure(one?.Measure), _thresholds.Threshold(one?.Threshold));

    private ImmutableArray<Requirement> Parts(Requirement? one) => _pass.List(one?.Parts, Requirement);

    private int? Preferred(AnyOf? one)
    {
        var place = _pass.Number(one is null ? null : one.Parts.IndexOf(one.Preferred!) + 1);
        return place == 0 ? null : place - 1;
    }

    private ThresholdReference Reference(ThresholdReference? of) => new(_pass.Text(of?.SetKey), _pass.Text(of?.IndicatorKey), _pass.Optional(of?.Part, _pass.Text));
}
