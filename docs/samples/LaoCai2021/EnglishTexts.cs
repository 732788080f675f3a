namespace LaoCai2021;

/// <summary>What the program says in English.</summary>
internal static class EnglishTexts
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["help"] = """
            The 2021 plan of Lào Cai for advanced new rural communes, and what is known of the 11 registered.

              --lang vi|en     the language; vi unless given
              --commune CODE   only one of the 11 communes in the illustrative part, such as 02929
              --json           one JSON document, in both languages (lao-cai-2021.schema.json)
              --help           this page

            Exit codes: 0; 1 where the report cannot be written; 2 where an argument or an input file is wrong.

            """,
        ["error.option"] = "There is no option '{option}'; see --help.",
        ["error.value"] = "The option '{option}' lacks its value; see --help.",
        ["error.twice"] = "The option '{option}' is given twice.",
        ["error.language"] = "There is no language '{value}'; write --lang vi or --lang en.",
        ["error.commune"] = "'{code}' is not the code of one of the registered communes: {codes}.",
        ["error.output"] = "The report cannot be written: {reason}",
        ["letter.Met"] = "M",
        ["letter.NotMet"] = "N",
        ["letter.Undetermined"] = "?",
        ["letter.NotApplicable"] = "-",
        ["legend"] = "M met, N not met, ? undetermined, - not applicable; the last column is the verdict on the whole set.",
        ["column.code"] = "Code",
        ["column.commune"] = "Commune",
        ["column.type"] = "Type",
        ["column.district"] = "District",
        ["column.verdict"] = "Set",
        ["plan.head"] = "1. THE PLAN",
        ["plan.plan"] = "Plan: {number} of {date}, {issuer}",
        ["plan.target"] = "Target: {target}.",
        ["plan.letter"] = "Letter: {symbol} ({state}).",
        ["plan.cites"] = "The letter cites: {number} of {date} of the {issuer}.",
        ["plan.principle"] = "Principle: {principle}.",
        ["plan.duties"] = "Each registered commune is to:",
        ["plan.models"] = "Typical models, such as:",
        ["plan.residentWork"] = "Work that residents do themselves, such as:",
        ["plan.assignments"] = "Who is to do what (in square brackets what it touches, as this program reads the letter):",
        ["plan.agency"] = "{agency} [{touches}]:",
        ["plan.communes"] = "{count} registered communes; codes found by commune and district name in the territory of {date}:",
        ["known.head"] = "2. WHAT IS KNOWN OF EACH COMMUNE (real, partial, sourced)",
        ["known.recognised"] = "Recognised as advanced for {year}{details}.",
        ["known.decision"] = ", decision no. {numbers}",
        ["known.decided"] = ", signed on {date}",
        ["known.announced"] = ", announced on {date}",
        ["known.reported"] = ", reported on {date}",
        ["known.progress"] = "Progress by the account: {progress}.",
        ["known.fact"] = "{fact}.",
        ["known.source"] = "Source: {source}.",
        ["known.nothing"] = "No outcome was found.",
        ["known.summary"] = "Of the {count} communes registered for {year}, known to be recognised for {year}: {inYear}; for later years: {later}.",
        ["year.head"] = "3. THE ASSESSED YEAR {year}",
        ["year.summary"] = "{count} of {total} communes: no national advanced set is recorded to be in force on {date}, so no verdict is possible. A set that came later is not applied backwards.",
        ["reported.head"] = "4. REAL FACTS, COMMUNE BY COMMUNE: the honest answer while facts are missing",
        ["reported.case"] = "{commune}, assessed year {year}, by the law in force on {date}",
        ["reported.territory"] = "The library knows the territory {known}, not for that date: the commune is taken as it was on {date}.",
        ["reported.noSet"] = "The values are kept, and held against no threshold:",
        ["reported.withheld"] = "By default: {verdict}; missing: {missing}.",
        ["reported.admitted"] = "With unconfirmed thresholds admitted: {verdict}; missing: {missing}.",
        ["reported.missing"] = "{total} facts (measurements: {measurements}; thresholds: {thresholds}; requirements: {requirements})",
        ["reported.indicator"] = "{number} {name} ({standard} set)",
        ["reported.value"] = "{measure}: {value}, {date}; required: {demand}.",
        ["period.span"] = "from {from} to {to}",
        ["reported.valueOnly"] = "{measure}: {value}, {date}.",
        ["reported.verdicts"] = "By default: {withheld}. With unconfirmed thresholds admitted: {admitted}{leaned}.",
        ["reported.leaned"] = ", leaning on the unconfirmed threshold of {clauses}",
        ["reported.caveat"] = "Note: {caveat}.",
        ["example.head"] = "5. ILLUSTRATIVE DATA: assessed year {year}, all thresholds, nearly all measurements",
        ["example.notice"] = "ILLUSTRATIVE: every measurement of this part, and every threshold that the national sets leave open or that is not recorded, is invented for a trial run. No verdict here says anything about a real commune.",
        ["example.decision"] = "Invented thresholds: {decision}: {title}.",
        ["example.admitted"] = "Unconfirmed thresholds are admitted.",
        ["example.table"] = "ILLUSTRATIVE: {standard} set, {criteria} criteria, {year}",
        ["example.gaps"] = "ILLUSTRATIVE: the gaps of each commune, {year}",
        ["example.commune"] = "{code} {name}: {verdict}; indicators not met: {indicators}; conditions not met: {conditions}; facts missing: {missing}.",
        ["example.setCondition"] = "condition of the {standard} set: {gap}",
        ["example.condition"] = "condition of {standard} criterion {number}: {gap}",
        ["example.gap"] = "{standard} {number}: {gap}",
        ["example.missing"] = "missing: {missing}",
        ["example.leaned"] = "ILLUSTRATIVE: unconfirmed thresholds that verdicts lean on, {year}",
        ["example.leanedCommune"] = "{code} {name}: thresholds of the national sets: {law}; illustrative ones: {example}.",
        ["example.leanedTotal"] = "Altogether: {law} different thresholds of the national sets, {example} illustrative ones.",
        ["example.explanation"] = "ILLUSTRATIVE: the full explanation of {code} {name} ({language})",
        ["language.vi"] = "Vietnamese",
        ["language.en"] = "English",
    };
}
