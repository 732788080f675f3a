using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>What the sets of a standard leave open, and what of it is supplied in each of some provinces by the law of a date (tình hình ban hành quy định cụ thể).</summary>
/// <remarks>Comes from <see cref="CriteriaCatalog.CompletenessOf"/>. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Completeness
{
    private readonly LawQuestion _question;

    internal Completeness(LawQuestion question, ImmutableArray<AdministrativeUnit> provinces, ImmutableArray<CriteriaSet> sets, ImmutableArray<Supply> supplies)
    {
        _question = question;
        Provinces = provinces;
        Sets = sets;
        Supplies = supplies;
    }

    /// <summary>The standard.</summary>
    public Standard Standard => _question.Standard;

    /// <summary>The kind of unit that is assessed.</summary>
    public AssessedUnit AssessedUnit => _question.AssessedUnit;

    /// <summary>The purpose of the sets.</summary>
    public SetPurpose Purpose => _question.Purpose;

    /// <summary>The assessed year.</summary>
    public int AssessedYear => _question.AssessedYear;

    /// <summary>The date of the law.</summary>
    public LocalDate On => _question.On;

    /// <summary>The date by which the law was published; null where all that is loaded counts.</summary>
    public LocalDate? KnownOn => _question.KnownOn;

    /// <summary>The provinces, in the order in which they were asked for.</summary>
    public ImmutableArray<AdministrativeUnit> Provinces { get; }

    /// <summary>The sets in force in these provinces, as enacted; none where it is not recorded, or not known of any of them, that one is: then nothing is told to be open.</summary>
    public ImmutableArray<CriteriaSet> Sets { get; }

    /// <summary>Each thing that is open, in the order of the set, in each province; where it differs between area classes of a province, one for each.</summary>
    public ImmutableArray<Supply> Supplies { get; }

    /// <summary>The standard, the kind of unit, the year, the date, the date by which the law was published where one was given, and how much is supplied, or that there is no set.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString()
    {
        var known = KnownOn is { } date ? $" known on {IsoDate.Format(date)}" : "";
        var supplied = Sets.IsEmpty ? "no set" : $"{PlainNumber.Format(Supplies.Count(supply => supply.State == SupplyState.Issued))} of {PlainNumber.Format(Supplies.Length)} supplied";
        return $"{_question}{known}: {supplied}";
    }
}
