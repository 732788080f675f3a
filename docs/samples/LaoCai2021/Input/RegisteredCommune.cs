using Ntm.Criteria;

namespace LaoCai2021;

/// <summary>A commune as the letter spells it: a name and a district, no code.</summary>
internal sealed class RegisteredCommune
{
    private readonly InputObject _place;

    private RegisteredCommune(InputObject place, string name, string districtType, string district)
    {
        _place = place;
        Name = name;
        DistrictType = districtType;
        District = district;
    }

    public string Name { get; }

    public string DistrictType { get; }

    public string District { get; }

    public static RegisteredCommune Read(InputObject commune)
    {
        commune.Only("name", "districtType", "district");
        return new RegisteredCommune(commune, commune.Text("name"), commune.Text("districtType"), commune.Text("district"));
    }

    /// <summary>The one commune of that name in that district.</summary>
    /// <exception cref="InputException">There is none, or more than one.</exception>
    public AdministrativeUnit FindIn(TerritorySnapshot territory)
    {
        var found = territory.CommunesNamed(Name)
            .Where(commune => commune.District is { } district && district.Name == District && district.Type.Prefix == DistrictType)
            .ToList();
        return found switch
        {
            [var single] => single,
            [] => throw _place.Mistake($"no commune '{Name}' is in {DistrictType} {District} on {Dates.Iso(territory.Date)}; write both as the official list does."),
            _ => throw _place.Mistake(
                $"'{Name}' in {DistrictType} {District} is ambiguous on {Dates.Iso(territory.Date)}: {string.Join("; ", found)}."),
        };
    }
}
