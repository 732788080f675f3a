using System.Collections.Immutable;
using Ntm.Criteria;
using Ntm.Criteria.Requirements;

namespace DescribeCatalogue;

/// <summary>The page of keys, written from a catalogue. The same catalogue gives the same text, whatever the culture.</summary>
internal static class CataloguePage
{
    private const string Head = """
        # The embedded catalogue

        Every key that the library carries, with the Vietnamese name that belongs to it. Generated from the embedded documents; to write
        it again, from the root of the repository:

        ```
        dotnet run --project tools/DescribeCatalogue
        ```

        - [Area classes and designations](#area-classes-and-designations)
        - The sets, by criterion and indicator: {sets}
        - [Measures](#measures), [scales](#scales), [units](#units)
        - [Left to an authority](#left-to-an-authority): what a decision may fill
        - [Decisions of provinces](#decisions-of-provinces): what is said in one province alone
        - [Not recorded](#not-recorded): what only an illustrative document may fill
        - [Accounts](#accounts): where the law was read

        """;

    private const string HowToRead = """
        ## How to read it

        The tables of a set have a row for each measure of an indicator, and for each year where the threshold differs by year.

        | column | meaning |
        |---|---|
        | indicator | its key; with dates where the indicator was amended: then each form has rows of its own |
        | wording | the basis of the wording, with the instrument where it is not the one that enacted the set |
        | required | the kind of the requirement, its parts in brackets |
        | part | what `target` of a fill names beside the indicator, where there are several thresholds |
        | measure | the key by which evidence is given; then its kind, with its unit or scale |
        | threshold | `classes: value (basis: accounts)`; without classes, for every one |
        | common | the national target (chỉ tiêu chung), which is a fact only: it never stands in for a class |

        A basis is `confirmed` (checked against the official text), `reported` (read in an account) or `unconfirmed` (recorded, not yet
        checked: it decides nothing unless the caller admits it). What is *not recorded* is not known. E-05 and the like are the
        [accounts](#accounts) in which a datum was read. Remarks are in the documents (`src/Ntm.Criteria/Catalog/Documents`), whose format is
        in [criteria-documents.md](criteria-documents.md); what is known of the decisions beyond their tables is in
        [legal-sources.md](legal-sources.md).

        """;

    public static string Of(CriteriaCatalog catalog)
    {
        ImmutableArray<SetForms> sets = [.. catalog.Sets.Select(set => new SetForms(catalog, set))];
        return string.Join('\n', Blocks(catalog, sets));
    }

    // Each ends its last line; a blank line goes between two.
    private static IEnumerable<string> Blocks(CriteriaCatalog catalog, ImmutableArray<SetForms> sets) =>
    [
        Head.Replace("{sets}", string.Join(", ", sets.Select(Link)), StringComparison.Ordinal),
        LastChecked.Of(sets),
        HowToRead,
        "## Area classes and designations\n",
        .. Classifications(sets).Distinct().Where(areas => areas != AreaClassification.Undivided).SelectMany(AreaTable.Blocks),
        .. sets.SelectMany(Blocks),
        "## Measures\n",
        MeasureTable.Of(catalog.Measures, sets),
        "## Scales\n",
        ScaleTable.Of(catalog.Measures),
        "## Units\n",
        UnitTable.Of(catalog.Measures),
        "## Left to an authority\n",
        .. sets.SelectMany(forms => new[] { $"### Left open by {Words.Code(forms.Set.Key)}\n", OpenTable.Delegated(forms) }),
        "## What is supplied\n",
        .. sets.SelectMany(forms => SuppliedTable.Of(catalog, forms.Set)),
        "## Decisions of provinces\n",
        "A province is named by its code. A level is for area classes of the set, or for those of the province's own, where it has any.\n",
        .. sets.SelectMany(ProvincialTable.Of),
        "## Not recorded\n",
        .. sets.SelectMany(forms => new[] { $"### Not recorded of {Words.Code(forms.Set.Key)}\n", OpenTable.Unrecorded(forms) }),
        "## Accounts\n",
        AccountTable.Of(catalog.Accounts),
    ];

    // Those of the sets, then those of provinces.
    private static IEnumerable<AreaClassification> Classifications(ImmutableArray<SetForms> sets) => sets.Select(forms => forms.Set.AreaClassification)
        .Concat(sets.SelectMany(forms => forms.Provincial).SelectMany(form => form.Zonings).Select(zoning => zoning.Classification));

    private static IEnumerable<string> Blocks(SetForms forms)
    {
        var set = forms.Set;
        yield return $"## {Words.Code(set.Key)}\n";
        yield return $"{set.Name}. Standard {Words.Code(set.Standard.Key)} of a {set.AssessedUnit.Key}{(set.Purpose == SetPurpose.Assessment ? "" : $", {set.Purpose.Term.English}")}, in {set.Territory}; {set.Instrument.Describe(Language.English)}; "
            + $"in force {set.InForce}; assesses {set.Assesses}; {Areas(set.AreaClassification)}.{Condition(set.Condition)}\n";
        foreach (var criterion in set.Criteria)
        {
            yield return $"### {criterion.Number}. {criterion.Name}\n";
            yield return $"Criterion {Words.Code(criterion.Key)}.{Condition(criterion.Condition)}\n";
            if (!criterion.Indicators.IsEmpty)
            {
                yield return IndicatorTable.Of(forms, criterion);
            }
        }
    }

    private static string Areas(AreaClassification areas) => areas == AreaClassification.Undivided ? "the same everywhere" : $"classes of {Words.Code(areas.Key)}";

    private static string Condition(Requirement? condition) => condition is null ? "" : $" Required besides: {RequirementWords.Of(condition)}.";

    private static string Link(SetForms forms) => $"[{Words.Code(forms.Set.Key)}](#{forms.Set.Key})";
}
