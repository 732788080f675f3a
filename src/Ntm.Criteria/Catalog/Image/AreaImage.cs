namespace Ntm.Criteria;

/// <summary>The image of area classifications.</summary>
internal sealed class AreaImage(ImagePass pass, LawImage law)
{
    public AreaClassification Classification(AreaClassification? classification) => pass.Flag(classification == AreaClassification.Undivided)
        ? AreaClassification.Undivided
        : pass.Shared(classification, one => new AreaClassification
        {
            Key = pass.Text(one?.Key),
            Name = law.Name(one?.Name),
            Classes = pass.List(one?.Classes, Class),
            Designations = pass.List(one?.Designations, Designation),
            Clauses = pass.List(one?.Clauses, Clause),
            IsOverlapRecorded = pass.Flag(one?.IsOverlapRecorded),
            Otherwise = pass.Optional(one?.Otherwise, Clause),
        });

    public AreaClass Class(AreaClass? @class) => pass.Shared(@class, one => new AreaClass(pass.Text(one?.Key), law.Name(one?.Name)));

    private Designation Designation(Designation? designation) => pass.Shared(designation, one => new Designation(pass.Text(one?.Key), law.Name(one?.Name), pass.List(one?.AllOf, Designation)));

    private AreaClause Clause(AreaClause? clause) =>
        new(pass.List(clause?.Designations, Designation), Class(clause?.Class), law.Provenance(clause?.Provenance));
}
