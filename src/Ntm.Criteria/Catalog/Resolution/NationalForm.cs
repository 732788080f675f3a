namespace Ntm.Criteria;

/// <summary>A form that an indicator has over some dates, without what local provisions make of it.</summary>
internal sealed class NationalForm
{
    private readonly Lazy<FormTargets> _targets;

    public NationalForm(int place, Indicator indicator, Amendment? amendedBy, Amendment? numberedBy)
    {
        Place = place;
        Indicator = indicator;
        AmendedBy = amendedBy;
        NumberedBy = numberedBy;
        _targets = new(() => new FormTargets(indicator.Requirement));
    }

    /// <summary>The place of the form among those of the indicator, from 0.</summary>
    public int Place { get; }

    public Indicator Indicator { get; }

    /// <summary>The amendment that gives the requirement; null where it is as enacted.</summary>
    public Amendment? AmendedBy { get; }

    /// <summary>The amendment that gives the number; null where it is as enacted.</summary>
    public Amendment? NumberedBy { get; }

    /// <summary>What of the form a local provision may find.</summary>
    public FormTargets Targets => _targets.Value;
}
