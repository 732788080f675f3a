using NodaTime;

namespace Ntm.Criteria.Tests;

/// <summary>A small territory for tests. Illustrative: no such units exist.</summary>
internal static class IllustrativeUnits
{
    public static readonly LocalDate First = new(2020, 3, 1);
    public static readonly LocalDate Last = new(2024, 10, 31);
    public static readonly DatePeriod Known = DatePeriod.Between(First, Last);
    public static readonly UnitStart Start = UnitStart.OnOrBefore(First);
    public static readonly BilingualText Source = new("Danh mục minh họa", "Illustrative list");
    public static readonly LocalDate LastChecked = new(2026, 11, 23);

    /// <summary>Not in the order of the codes, and children before parents: a list may come in any order.</summary>
    public static IReadOnlyList<UnitVersion> Rows { get; } =
    [
        Row("90010", UnitType.Ward, "Suối Mơ", "901"),
        Row("90007", UnitType.RuralCommune, "Đồng Mẫu", "902"),
        Row("90001", UnitType.RuralCommune, "Đồng Mẫu", "901"),
        Row("90004", UnitType.Township, "Suối Mở", "901"),
        Row("902", UnitType.DistrictTown, "Đồi Thông", "90"),
        Row("901", UnitType.RuralDistrict, "Suối Mơ", "90"),
        Row("90", UnitType.Province, "Minh Họa", parent: null, region: "tdmnpb"),
    ];

    public static TerritorySnapshot Snapshot => TerritoryOf(Known, Rows).On(First);

    /// <summary>A territory whose rows come from the illustrative list.</summary>
    public static Territory TerritoryOf(DatePeriod known, IEnumerable<UnitVersion> rows) =>
        Territory.Of(new UnitTimeline(known, [.. rows], []), Source, LastChecked);

    /// <summary>The commune of a province of this code, which began on a date and is known until another.</summary>
    public static AdministrativeUnit CommuneOf(string province, UnitStart? start = null, LocalDate? end = null)
    {
        var begun = start ?? Start;
        UnitVersion[] rows =
        [
            new() { Code = UnitCode.Parse(province, null), Type = UnitType.Province, Name = "Minh Họa", Start = begun },
            new() { Code = UnitCode.Parse("90001", null), Type = UnitType.RuralCommune, Name = "Đồng Mẫu", Start = begun, Parent = UnitCode.Parse(province, null) },
        ];
        return TerritoryOf(DatePeriod.Of(begun.Date, end), rows).On(end ?? LocalDate.Max(begun.Date, new LocalDate(2022, 12, 31))).Commune("90001");
    }

    public static UnitVersion Row(string code, UnitType type, string name, string? parent, string? region = null) => new()
    {
        Code = UnitCode.Parse(code, null),
        Type = type,
        Name = name,
        Start = Start,
        Parent = parent is null ? null : UnitCode.Parse(parent, null),
        RegionKey = region,
    };
}
