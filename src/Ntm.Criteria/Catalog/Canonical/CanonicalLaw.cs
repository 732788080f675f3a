using System.Security.Cryptography;
using System.Text;

namespace Ntm.Criteria;

/// <summary>The canonical form of the rules that a law consists of, and its digest, which is worked out once.</summary>
/// <remarks>
/// The folder Canonical writes the form. It is described in docs/receipts.md so that others can write it too: whatever changes the text of a law
/// that stays the same changes the number of the form.
/// </remarks>
internal sealed class CanonicalLaw(
    CriteriaSet? set, IEnumerable<CriteriaSet> prerequisites, SetAbsence? absence, IEnumerable<(string SetKey, IEnumerable<LegalInstrument> Instruments)> unplaced, CriteriaSet? repealed = null)
{
    /// <summary>The number of the form.</summary>
    public const string Form = "1";

    private string? _sha256;

    /// <summary>The SHA-256 of the form in UTF-8, as lower-case hexadecimal digits.</summary>
    public string Sha256 => LazyInitializer.EnsureInitialized(ref _sha256, () => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text()))));

    /// <summary>The law that has no set on a date: for the reason that is recorded, since one was repealed, or since it is not known whether one is for the province.</summary>
    public static CanonicalLaw WithoutSet(SetAbsence? absence, CriteriaSet? unplaced, CriteriaSet? repealed) =>
        new(null, [], absence, unplaced is null ? [] : [(unplaced.Key, [unplaced.Instrument])], repealed);

    /// <summary>The form.</summary>
    public string Text()
    {
        var sources = new CanonicalSources();
        var measures = new CanonicalMeasures(sources);
        var areas = new CanonicalAreas(sources);
        var sets = new CanonicalSets(sources, measures, areas);
        var required = new CanonicalTable();
        foreach (var prerequisite in prerequisites)
        {
            required.Add(prerequisite.Key, () => sets.Of(prerequisite));
        }

        var mayApply = new CanonicalTable();
        foreach (var (key, instruments) in unplaced)
        {
            if (CanonicalText.Set(instruments.Select(instrument => CanonicalText.Of(sources.KeyOf(instrument)))) is { } written)
            {
                mayApply.Add(key, () => written);
            }
        }

        // The tables come last: only then all that is referred to is in them.
        return new CanonicalObject()
            .Text("form", Form)
            .Part("set", set is null ? null : sets.Of(set))
            .Part("prerequisites", required.Written)
            .Part("absence", absence is null ? null : sets.Of(absence))
            .Part("repealed", repealed is null ? null : sets.OfRepealed(repealed))
            .Part("unplaced", mayApply.Written)
            .Part("measures", measures.Measures.Written)
            .Part("units", measures.Units.Written)
            .Part("scales", measures.Scales.Written)
            .Part("areaClassifications", areas.Classifications.Written)
            .Part("instruments", sources.Instruments.Written)
            .Part("accounts", sources.Accounts.Written)
            .ToString();
    }
}
