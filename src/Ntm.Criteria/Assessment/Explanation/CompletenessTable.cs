using System.Text;

namespace Ntm.Criteria;

/// <summary>What is open in a set and what is supplied in provinces, as a table in Markdown.</summary>
internal static class CompletenessTable
{
    public static string Of(Completeness completeness, Language language)
    {
        var messages = MessageTable.In(language);
        var text = new StringBuilder();
        AddRow(text, [messages["table.number"], messages["table.indicator"], messages["table.open"], messages["table.leftTo"], .. completeness.Provinces.Select(province => province.ToString())]);
        text.Append('|').Append(string.Concat(Enumerable.Repeat("---|", 4 + completeness.Provinces.Length))).Append('\n');
        foreach (var open in completeness.Supplies.GroupBy(supply => (supply.Set.Key, supply.Criterion?.Key, supply.Indicator?.Key, supply.Part, supply.IsRequirement)))
        {
            var byProvince = open.ToLookup(supply => supply.Province);
            AddRow(text,
            [
                (open.First().Indicator?.Number ?? open.First().Criterion?.Number)?.ToString() ?? "",
                (open.First().Indicator?.Name ?? open.First().Criterion?.Name ?? open.First().Set.Name).In(language),
                What(open.First(), messages),
                string.Join(", ", open.Select(supply => supply.LeftTo?.Title.In(language)).OfType<string>().Distinct()),
                .. completeness.Provinces.Select(province => InProvince([.. byProvince[province]], messages)),
            ]);
        }

        if (completeness.Sets.IsEmpty)
        {
            var noSet = messages["table.noSet", ("date", DateText.Format(completeness.On, language)), ("year", PlainNumber.Format(completeness.AssessedYear))];
            AddRow(text, ["", noSet, .. Enumerable.Repeat("", 2 + completeness.Provinces.Length)]);
        }

        return text.ToString();
    }

    private static string What(Supply supply, MessageTable messages) => supply.IsRequirement ? messages["table.requirement"]
        : supply.Part is { } part ? messages["table.partOfThreshold", ("part", part)]
        : messages["table.threshold"];

    // Where area classes differ, those of the set or those of the province's own, or it is open only in some of them, those of which the same is to be told are told together.
    private static string InProvince(Supply[] supplies, MessageTable messages)
    {
        var alike = supplies.GroupBy(supply => (supply.Zone, State: State(supply, messages))).ToList();
        return alike is [{ Key.Zone: null } all] && IsForAllAreas(all)
            ? all.Key.State
            : string.Join("; ", alike.Select(one => messages["table.inAreas", ("areas", Areas(one.Key.Zone, one, messages)), ("state", one.Key.State)]));
    }

    private static string Areas(AreaClass? inZone, IEnumerable<Supply> supplies, MessageTable messages)
    {
        var ofSet = string.Join(", ", supplies.SelectMany(supply => supply.Areas).Distinct().Select(area => area.Name.In(messages.Language)));
        return inZone?.Name.In(messages.Language) is not { } zone ? ofSet
            : IsForAllAreas(supplies) ? zone
            : messages["table.areasInZone", ("areas", ofSet), ("zone", zone)];
    }

    // Several cells may leave open, or supply, what holds in all classes together.
    private static bool IsForAllAreas(IEnumerable<Supply> supplies) =>
        supplies.Any(supply => supply.IsForAllAreas) || supplies.First().Set.AreaClassification.Classes.All(area => supplies.Any(supply => supply.Areas.Contains(area)));

    private static string State(Supply supply, MessageTable messages)
    {
        var state = supply.State.Describe(messages.Language);
        return supply switch
        {
            { Lapsed: { } lapsed } => Cited(lapsed.Citation, Lapsed(lapsed, supply.State == SupplyState.NotIssued ? messages["table.noLonger"] : state, messages), messages),
            { State.IsOpen: true } => state,
            _ => Cited(supply.Citation, messages["table.supplied", ("state", state), ("citation", supply.Citation.Describe(messages.Language))], messages),
        };
    }

    private static string Lapsed(LapsedSupply lapsed, string state, MessageTable messages)
    {
        var (date, citation) = (DateText.Format(lapsed.LastDay, messages.Language), lapsed.Citation.Describe(messages.Language));
        return lapsed.RepealedBy is { } by
            ? messages["table.repealed", ("state", state), ("date", date), ("citation", citation), ("by", by.Citation.Describe(messages.Language))]
            : messages["table.lapsed", ("state", state), ("date", date), ("citation", citation)];
    }

    private static string Cited(Citation citation, string text, MessageTable messages) => citation.IsIllustrative ? messages["table.example", ("text", text)] : text;

    private static void AddRow(StringBuilder text, IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(cell => OneLine.Of(cell).Replace("|", "\\|", StringComparison.Ordinal))).Append(" |\n");
}
