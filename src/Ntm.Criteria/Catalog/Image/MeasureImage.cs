using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The image of measures, with their units and scales.</summary>
internal sealed class MeasureImage(ImagePass pass, LawImage law)
{
    public Measure Measure(Measure? measure) => pass.Shared(measure, one => new Measure
    {
        Key = pass.Text(one?.Key),
        Kind = pass.Word(one?.Kind, MeasureKind.All),
        Name = law.Name(one?.Name),
        Unit = pass.Optional(one?.Unit, Unit),
        Whole = pass.Optional(one?.Whole, law.Name),
        EmptyWholeClause = pass.Optional(one?.EmptyWholeClause, EmptyWholeClause),
        Scale = pass.Optional(one?.Scale, Scale),
        OfVillages = pass.Optional(one?.OfVillages, VillageCount),
    });

    public Grade Grade(Grade? grade) => Scale(grade?.Scale).Grades[pass.Number(grade?.Rank)];

    private UnitOfMeasure Unit(UnitOfMeasure? unit) => pass.Shared(unit, one =>
        new UnitOfMeasure(pass.Text(one?.Key), law.Name(one?.Name), pass.Text(one?.EnglishPlural), pass.Amount(one?.Step)));

    private EmptyWholeClause EmptyWholeClause(EmptyWholeClause? clause) =>
        new(pass.Word(clause?.Means, EmptyWhole.All), law.Provenance(clause?.Provenance));

    private VillageCount VillageCount(VillageCount? count) => new(pass.Optional(count?.Answering, Measure), pass.Optional(count?.Meeting, one => pass.Word(one, Standard.All)));

    private GradeScale Scale(GradeScale? scale) => pass.Shared(scale, one =>
    {
        var (key, name) = (pass.Text(one?.Key), law.Name(one?.Name));
        var keys = pass.List(one?.Grades.Select(grade => grade.Key).ToImmutableArray(), pass.Text);
        var names = pass.List(one?.Grades.Select(grade => grade.Name).ToImmutableArray(), law.Name);
        return new GradeScale(key, name, keys.Zip(names));
    });
}
