using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Ntm.Criteria;

/// <summary>One way to read a part of what was written, such as "TT. Bắc Hà": a name, alone or with the types that the words before it may mean, and a code.</summary>
/// <param name="Types">The types; empty where none is written.</param>
/// <param name="Key">The key of the name; empty where there is a code alone.</param>
/// <param name="Code">The packed code; null where none is written.</param>
internal sealed partial record NameReading(ImmutableArray<UnitType> Types, string Key, int? Code)
{
    // As keys tell them.
    private static readonly ImmutableArray<(string Words, ImmutableArray<UnitType> Types)> Prefixes =
    [
        .. UnitType.All.GroupBy(type => type.Prefix).Select(types => (NameKey.Of(types.Key), types.ToImmutableArray())),
        ("tp", [UnitType.CentralCity, UnitType.ProvincialCity]),
        ("t.p", [UnitType.CentralCity, UnitType.ProvincialCity]),
        ("tx", [UnitType.DistrictTown]),
        ("t.x", [UnitType.DistrictTown]),
        ("tt", [UnitType.Township]),
        ("t.t", [UnitType.Township]),
        ("t", [UnitType.Province]),
        ("h", [UnitType.RuralDistrict]),
        ("q", [UnitType.UrbanDistrict]),
        ("x", [UnitType.RuralCommune]),
        ("p", [UnitType.Ward]),
    ];

    /// <summary>All ways to read a part: as a name alone, and where it begins with the words of a type, as a name of that type.</summary>
    public static ImmutableArray<NameReading> Of(string part)
    {
        part = part.TrimEnd(' ', '.'); // The end of a sentence.
        var match = CodeAtTheEnd().Match(part);
        if (!match.Success || UnitCode.Pack(match.Groups["code"].ValueSpan) is not { } code)
        {
            return OfName(part, null);
        }

        var (before, length) = (part[..match.Index], match.Groups["code"].Length);
        ImmutableArray<NameReading> byCode = [.. OfCode(before, code, length)];
        return match.Groups["bracket"].Success && before.Length > 0 ? [.. byCode, .. OfName(before, code)]
            : !byCode.IsEmpty && length > UnitTier.Province.CodeLength ? byCode
            : [.. byCode, .. OfName(part, null)]; // Some wards and districts have numbers for names.
    }

    /// <summary>Whether a unit may be meant.</summary>
    public bool Matches(AdministrativeUnit unit) =>
        (Code is null || Code == unit.Code.Packed)
        && (Types.IsEmpty || Types.Contains(unit.Type))
        && (Key.Length == 0 || unit.NameKeys.Contains(Key));

    // A code alone, or after the words of a type of its tier.
    private static IEnumerable<NameReading> OfCode(string words, int code, int length) => words.Length == 0
        ? [new NameReading([], "", code)]
        : Prefixes.Where(prefix => prefix.Words == NameKey.Of(words).TrimEnd('.', ' ') && prefix.Types[0].Tier.CodeLength == length).Select(prefix => new NameReading(prefix.Types, "", code));

    private static ImmutableArray<NameReading> OfName(string name, int? code)
    {
        var key = NameKey.Of(name);
        return key.Length == 0
            ? []
            : [.. Prefixes.Select(prefix => Typed(key, prefix.Words) is { } rest ? new NameReading(prefix.Types, rest, code) : null).OfType<NameReading>(), new NameReading([], key, code)];
    }

    private static string? Typed(string key, string words)
    {
        if (!key.StartsWith(words, StringComparison.Ordinal) || key.Length == words.Length)
        {
            return null;
        }

        var next = key[words.Length];
        var isMarked = next is '.' or ' ' || (words.Length == 1 && char.IsAsciiDigit(next));
        return isMarked && key[words.Length..].TrimStart('.', ' ') is { Length: > 0 } rest ? rest : null;
    }

    // A code alone, after other words, or in brackets after the name, as a unit tells itself.
    [GeneratedRegex(@"(^|(?<bracket>\()|[\s.])\s*(?<code>[0-9]{2,5})\s*\)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeAtTheEnd();
}
