using NodaTime;

namespace Ntm.Criteria;

/// <summary>What every datum of a document is read with.</summary>
internal class DocumentScope
{
    public DocumentScope(Standing? standing, LocalDate? lastChecked, Declarations declarations, DiagnosticBag bag)
    {
        Bag = bag;
        Declarations = declarations;
        Standing = standing;
        LastChecked = lastChecked;
    }

    protected DocumentScope(DocumentScope other)
    {
        Bag = other.Bag;
        Declarations = other.Declarations;
        Standing = other.Standing;
        LastChecked = other.LastChecked;
        Instrument = other.Instrument;
        HasInstrument = other.HasInstrument;
        CitesNoOther = other.CitesNoOther;
    }

    private DocumentScope(DocumentScope other, LegalInstrument? instrument, bool citesNoOther)
        : this(other)
    {
        Instrument = instrument;
        HasInstrument = true;
        CitesNoOther = citesNoOther;
    }

    public DiagnosticBag Bag { get; }

    public Declarations Declarations { get; }

    public Standing? Standing { get; }

    public LocalDate? LastChecked { get; }

    /// <summary>The instrument that a citation means where it names none; null outside sets and provisions, or where it cannot be read.</summary>
    public LegalInstrument? Instrument { get; }

    /// <summary>Whether the place has an instrument of its own, readable or not.</summary>
    public bool HasInstrument { get; }

    /// <summary>Whether nothing may be cited there but that instrument.</summary>
    public bool CitesNoOther { get; }

    /// <summary>The scope inside a set, which may rest on other instruments too.</summary>
    public DocumentScope WithinSet(LegalInstrument? instrument) => new(this, instrument, citesNoOther: false);

    /// <summary>The scope inside a regulation: what it provides rests on itself.</summary>
    public DocumentScope WithinRegulation(LegalInstrument? instrument) => new(this, instrument, citesNoOther: true);
}
