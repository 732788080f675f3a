using System.Text.Json;

namespace Ntm.Criteria;

/// <summary>Writes what the law says: clauses, thresholds and area classes.</summary>
internal sealed class LawJson(Utf8JsonWriter json, Language language)
{
    /// <summary>A clause, and how well it is established.</summary>
    public void Write(Provenance provenance)
    {
        Write(provenance.Citation);
        json.Text("basis", provenance.Basis.Key);
        json.Text("basisText", provenance.Basis.Describe(language));
        json.Text("lastChecked", IsoDate.Format(provenance.LastChecked));
        json.Texts("accounts", provenance.Accounts.Select(account => account.Key));
        json.Text("remark", provenance.Remark?.In(language));
    }

    public void Write(Citation citation)
    {
        json.Text("clause", citation.Describe(language));
        json.Text("instrument", citation.Instrument.Key);
        json.Flag("isIllustrative", citation.IsIllustrative);
    }

    /// <summary>What a threshold demands, or why that is open, with its clause.</summary>
    public void Write(ThresholdCell cell)
    {
        json.Text("state", cell.Match(_ => "issued", _ => "delegated", _ => "notRecorded"));
        json.Texts("areas", cell.Areas.Select(area => area.Key));
        switch (cell)
        {
            case IssuedThreshold issued:
                Write(issued.Value);
                json.Flag("isNotPlaced", !issued.IsPlaced);
                Write(issued.Provenance);
                break;
            case DelegatedThreshold delegated:
                json.Text("leftTo", delegated.To.Key);
                Write(delegated.Provenance);
                break;
            default:
                Write(cell.Citation);
                json.Text("remark", cell.Remark?.In(language));
                break;
        }
    }

    public void Write(ThresholdValue value)
    {
        if (value.Number is { } number)
        {
            json.WriteNumber("number", number);
        }

        json.Text("grade", value.Grade?.Key);
        json.Text("gradeName", value.Grade?.Name.In(language));
    }

    /// <summary>An area class, and what puts the unit there.</summary>
    public void Write(AreaPlacement placement)
    {
        json.Text("classification", placement.Classification.Key);
        json.Text("key", placement.Class.Key);
        json.Text("name", placement.Class.Name.In(language));
        json.Text("cause", AreaText.Cause(placement, language));
        json.Text("region", placement.RegionKey);
        json.Objects("held", placement.HeldDesignations, Write);
        json.Objects("unknown", placement.UnknownDesignations, Write);
        json.Objects("notHeld", AreaText.Lacking(placement), Write);
        json.Objects("clauses", placement.Provenances, Write);
    }

    /// <summary>What a threshold or a requirement belongs to.</summary>
    public void Write(Owner owner)
    {
        json.Text("set", owner.Prerequisite?.Key);
        json.Text("criterion", owner.Criterion?.Key);
        json.Text("indicator", owner.Indicator?.Key);
        json.Text("number", (owner.Indicator?.Number ?? owner.Criterion?.Number)?.ToString());
    }

    private void Write(Designation designation)
    {
        json.Text("key", designation.Key);
        json.Text("name", designation.Name.In(language));
    }
}
