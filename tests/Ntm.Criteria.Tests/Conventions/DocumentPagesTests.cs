using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>The C# of the pages of formats, run on the documents that are shown there and in the guide.</summary>
public sealed partial class DocumentPagesTests
{
    private static readonly AdministrativeUnit Commune = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Commune("02929");

    // Collects what the examples print.
    private StringWriter Console { get; } = new() { NewLine = "\n" };

    [Fact]
    public void A_decision_is_loaded_as_the_page_of_criteria_documents_says()
    {
        var commune = Commune;
        using var stream = File.OpenRead(Repository.PathOf("docs/samples/IllustrativeProvince/illustrative-province.json"));

        var catalog = CriteriaCatalog.Embedded.With(SourceDocument.FromStream("our-decision.json", stream));
        var law = catalog.InForce(Standard.Advanced, commune, assessedYear: 2023);

        law.Assess(commune, Evidence.Empty).Findings["lanes"].Thresholds.Should().ContainSingle().Which.Should().BeOfType<IssuedThreshold>();
    }

    [Fact]
    public void A_folder_is_loaded_as_the_page_of_criteria_documents_says()
    {
        var diagnostics = MistakesOf(Repository.PathOf("docs/samples/IllustrativeProvince"));

        // The lock file of the project is no criteria document, and is told by its name.
        diagnostics.Select(diagnostic => diagnostic.Document).Should().OnlyContain(name => name == "packages.lock.json").And.NotBeEmpty();
    }

    private static ImmutableArray<Diagnostic> MistakesOf(string folder)
    {
        SourceDocument[] documents = [.. Directory.EnumerateFiles(folder, "*.json").Select(file => SourceDocument.FromUtf8(Path.GetFileName(file), File.ReadAllBytes(file)))];
        if (!CriteriaCatalog.Embedded.TryWith(documents, out var withFolder, out var diagnostics))
        {
            return diagnostics;
        }

        withFolder.Should().NotBeNull();
        return [];
    }

    [Fact]
    public void Evidence_of_merged_communes_is_taken_over_as_the_page_of_evidence_says()
    {
        const string OfCommune = """
            { "code": "CODE", "measurements": [{ "measure": "health-insurance", "part": 980, "of": 1000 }, { "measure": "income-per-head", "number": 40, "unit": "million-vnd-per-person-year" }] }
            """;
        var units = string.Join(", ", new[] { "02839", "02857", "02863", "02866", "02875", "02881" }.Select(code => OfCommune.Replace("CODE", code, StringComparison.Ordinal)));
        var document = EvidenceDocument.Read(SourceDocument.FromText("june.json", $$"""
            { "format": 1, "kind": "evidence", "standing": "illustrative", "observed": "2025-06-30", "source": "minh họa", "units": [{{units}}] }
            """));

        var merged = Vietnam.Territory.On(new LocalDate(2025, 12, 31)).Commune("02839");                   // xã Bắc Hà, formed on 1 July 2025 of six
        var before = merged.CorrespondenceOn(new LocalDate(2025, 6, 30));                                  // the six, each as a whole
        var evidence = Evidence.FromPredecessors(before, unit => document.Find(unit.Code), CriteriaCatalog.Embedded.Measures);
        Console.WriteLine(evidence.Of("health-insurance").Single().Value);                                 // 5880/6000, of six communes with 980 of 1,000 each
        foreach (var left in evidence.NotCarried)
        {
            Console.WriteLine($"{left.Measure}: {left.Obstacle.Describe(Language.English)}");              // income-per-head: such values of several units do not add up
        }

        Console.ToString().Should().Be("5880/6000\nincome-per-head: such values of several units do not add up\n");
    }

    [Fact]
    public void The_document_of_evidence_on_its_page_is_read_and_assessed_as_the_page_says()
    {
        var commune = Commune;
        var law = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2023);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(JsonOf("docs/evidence-documents.md")));

        var document = EvidenceDocument.Read(SourceDocument.FromStream("evidence-2023.json", stream));
        var assessment = law.Assess(commune, document.Find(commune.Code) ?? Evidence.Empty);

        assessment.Findings["health-insurance"].Verdict.Should().Be(Verdict.Met);
        assessment.IsIllustrative.Should().BeTrue();
        assessment.Unused.Should().BeEmpty();
    }

    [Fact]
    public void The_designations_on_their_page_are_read_as_the_page_says()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(JsonOf("docs/designation-documents.md")));

        var units = DesignationDocument.Read(SourceDocument.FromStream("special-communes.json", stream), Vietnam.Territory);
        var commune = units.On(new LocalDate(2023, 12, 31)).Commune("02929");
        Console.WriteLine(commune.DesignationOn("special-difficulty", new LocalDate(2023, 12, 31)));       // special-difficulty: held 2021-06-01..
        var areas = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2023).Set!.AreaClassification;
        Console.WriteLine(areas.Placements(commune, new LocalDate(2023, 12, 31)).Single().Class);          // tdmnpb

        Console.ToString().Should().Be("special-difficulty: held 2021-06-01..\ntdmnpb\n");
        units.On(new LocalDate(2023, 12, 31)).Commune("02923").DesignationOn("special-difficulty", new LocalDate(2023, 12, 31))!.Holds.Should().BeFalse("the list is complete");
    }

    [Fact]
    public void The_villages_on_their_page_are_read_as_the_page_says()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(JsonOf("docs/village-documents.md")));

        var units = VillageDocument.Read(SourceDocument.FromStream("our-villages.json", stream), Vietnam.Territory);
        var now = units.On(new LocalDate(2025, 12, 31));
        foreach (var village in now.VillagesOf(now.Commune("02839")))                                      // xã Bắc Hà, formed on 1 July 2025 of six
        {
            Console.WriteLine($"{village.Title} {village.Name}: {village.Id}");                            // tổ dân phố Minh Họa 1: 02839@2024-11-01/T01@<=2024-12-31, then thôn Minh Họa 2
        }

        Console.WriteLine(units.Villages[2].CommuneOn(new LocalDate(2022, 6, 1)));                         // xã Thải Giàng Phố (02857), huyện Bắc Hà, tỉnh Lào Cai

        var reported = new Dictionary<VillageId, Evidence>
        {
            [units.Villages[1].Id] = [new() { Measure = "health-insurance", Value = MeasuredValue.Counted(510, 530), Observed = new LocalDate(2025, 12, 31), Source = "báo cáo giả định" }],
        };
        var evidence = Evidence.FromVillages(now, now.Commune("02839"), village => reported.GetValueOrDefault(village.Id), CriteriaCatalog.Embedded.Measures);
        Console.WriteLine(evidence.Of("health-insurance").Single().Value);                                 // 510/530 + ?, since thôn Minh Họa 2 has not reported

        Console.ToString().Should().Be(
            "tổ dân phố Minh Họa 1: 02839@2024-11-01/T01@<=2024-12-31\nthôn Minh Họa 2: 02857@<=2010-11-09/T01@2021-01-01\nxã Thải Giàng Phố (02857), huyện Bắc Hà, tỉnh Lào Cai\n510/530 + ?\n");

        var commune = now.Commune("02839");
        var law = CriteriaCatalog.Embedded.InForce(Standard.Basic, commune, 2025, of: AssessedUnit.Village);
        foreach (var village in now.VillagesOf(commune))
        {
            Console.WriteLine(law.Assess(village, Evidence.Empty).Explain(Language.Vietnamese));           // tổ dân phố Minh Họa 1 (T01), xã Bắc Hà (02839), tỉnh Lào Cai: …
        }

        law.Assess(now.VillagesOf(commune)[0], Evidence.Empty).Explain(Language.Vietnamese).Should().StartWith("tổ dân phố Minh Họa 1 (T01), xã Bắc Hà (02839), tỉnh Lào Cai");

        var counted = Evidence.FromVillages(
            now, commune,
            village => village.Name == "Minh Họa 1" ? [new() { Measure = "cultural-village", Value = MeasuredValue.Yes, Observed = new LocalDate(2025, 12, 31), Source = "báo cáo giả định" }] : null,
            CriteriaCatalog.Embedded.Measures,
            verdictOf: (village, standard) => CriteriaCatalog.Embedded.InForce(standard, commune, 2025, of: AssessedUnit.Village).VerdictFor(village, Evidence.Empty));
        Console.WriteLine(counted.Of("cultural-villages").Single().Value);                                 // 1/1 + ?/1: one does, of the other it is not known

        $"{counted.Of("cultural-villages").Single().Value}".Should().Be("1/1 + ?/1");
    }

    [Fact]
    public void A_table_of_villages_is_read_as_its_page_says()
    {
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(TableOf("docs/village-documents.md")));

        var head = SourceDocument.FromText("our-villages.json", """{ "format": 1, "kind": "villages", "lastChecked": "2026-11-28", "on": "2024-12-31", "source": { "vi": "Minh họa", "en": "Illustrative" } }""");
        var fromTable = VillageDocument.Read(head.WithTable("villages", SourceDocument.FromStream("villages.csv", table)), Vietnam.Territory);

        fromTable.Villages.Select(village => $"{village.Name} {village.Households}").Should().Equal("Minh Họa 1 120", "Minh Họa 2 95");
    }

    [Fact]
    public void A_table_of_units_is_read_as_their_page_says()
    {
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(TableOf("docs/territory-documents.md")));
        using var head = new MemoryStream(Encoding.UTF8.GetBytes("""
            { "format": 1, "kind": "territory", "lastChecked": "2026-11-28", "source": { "vi": "Minh họa", "en": "Illustrative" }, "known": { "from": "2020-03-01" }, "start": { "date": "2020-03-01" } }
            """));

        var fromTable = TerritoryDocument.Read(SourceDocument.FromStream("our-units.json", head).WithTable("units", SourceDocument.FromStream("units.csv", table)));

        fromTable.On(new LocalDate(2022, 12, 31)).Commune("90001").Start.ToString().Should().Be("2015-01-01");
    }

    [Fact]
    public void A_table_of_events_is_read_as_their_page_says()
    {
        using var units = new MemoryStream(Encoding.UTF8.GetBytes(TableOf("docs/territory-documents.md")));
        using var events = new MemoryStream(Encoding.UTF8.GetBytes(TableOf("docs/territory-documents.md", place: 1)));
        using var head = new MemoryStream(Encoding.UTF8.GetBytes("""
            {
              "format": 1, "kind": "territory", "standing": "illustrative", "lastChecked": "2026-11-28", "source": { "vi": "Minh họa", "en": "Illustrative" },
              "known": { "from": "2020-03-01" }, "start": { "date": "2020-03-01" },
              "instruments": [
                {
                  "key": "example", "number": "1/NQ-VD", "type": { "vi": "Nghị quyết", "en": "Resolution" }, "issuer": { "vi": "Hội đồng minh họa", "en": "Illustrative Council" },
                  "signed": "2021", "inForce": { "from": "2022-01-01" }, "title": { "vi": "Minh họa", "en": "Illustrative" }
                }
              ]
            }
            """));

        var withEvents = TerritoryDocument.Read(SourceDocument.FromStream("our-units.json", head)
            .WithTable("units", SourceDocument.FromStream("units.csv", units))
            .WithTable("events", SourceDocument.FromStream("events.csv", events)));

        withEvents.Events.Select(one => $"{one.Kind.Key}: {string.Join(", ", one.Successions.Select(succession => $"{succession.From.Name} {succession.Share.Key}"))} -> {string.Join(", ", one.Began.Select(unit => unit.Name))}")
            .Should().Equal("merger: Đồng Mẫu whole, Suối Mẫu whole -> Đồng Mới", "division: Đồng Mới part, Đồng Mới part -> Đồng Mới, Đồng Mẫu", "establishment:  -> Suối Mới");
    }

    [Fact]
    public void A_table_of_evidence_is_read_as_its_page_says()
    {
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(TableOf("docs/evidence-documents.md")));

        var head = SourceDocument.FromText("evidence.json", """{ "format": 1, "kind": "evidence", "standing": "illustrative", "observed": "2023-12-31", "source": "Báo cáo minh họa" }""");
        var fromTable = EvidenceDocument.Read(head.WithTable("units", SourceDocument.FromStream("evidence.csv", table)));

        fromTable.Units.Select(unit => $"{unit.Code} {unit.Evidence.Count}").Should().Equal("02929 3", "02923 1");
    }

    [Fact]
    public void A_table_of_designations_is_read_as_its_page_says()
    {
        using var table = new MemoryStream(Encoding.UTF8.GetBytes(TableOf("docs/designation-documents.md")));
        var document = JsonNode.Parse(JsonOf("docs/designation-documents.md"))!;
        document.AsObject().Remove("designations");
        var lists = document.ToJsonString();

        var fromTable = DesignationDocument.Read(SourceDocument.FromText("our-lists.json", lists).WithTable("designations", SourceDocument.FromStream("lists.csv", table)), Vietnam.Territory);

        var communes = fromTable.On(new LocalDate(2023, 12, 31));
        new[] { "02929", "02839", "02923" }.Select(code => communes.Commune(code).DesignationOn("special-difficulty", new LocalDate(2023, 12, 31))!.Holds).Should().Equal(true, true, false);
    }

    [Fact]
    public void The_units_on_their_page_are_read_as_the_page_says_and_a_commune_of_them_is_assessed()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "our-units.json");
            File.WriteAllText(file, JsonOf("docs/territory-documents.md"));
            using var stream = File.OpenRead(file);
            var units = TerritoryDocument.Read(SourceDocument.FromStream("our-units.json", stream));
            var commune = units.On(new LocalDate(2022, 12, 31)).Commune("90001");

            var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2022).Assess(commune, Evidence.Empty);

            assessment.Verdict.Should().Be(Verdict.Undetermined);
            assessment.Missing.Should().NotBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void An_assessment_is_read_as_its_page_says()
    {
        var language = Language.English;
        List<string> lines = [];
        Evidence evidence =
        [
            new() { Measure = "health-insurance", Value = MeasuredValue.Counted(2_915, 3_100), Observed = new LocalDate(2023, 12, 31), Source = "illustrative" },
        ];
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, assessedYear: 2023).Assess(Commune, evidence);

        if (assessment.Obstacle is { } obstacle)
        {
            lines.Add(obstacle.Describe(language));
        }

        foreach (var result in assessment.Criteria)
        {
            lines.Add($"{result.Criterion.Number} {result.Criterion.Name.In(language)}: {result.Verdict.Describe(language)}");
        }

        foreach (var finding in assessment.Findings.Where(finding => finding.Gap is not null))
        {
            lines.Add($"{finding.Indicator.Number}: {finding.Gap!.Describe(language)}");
        }

        var lacking = assessment.Prerequisites.Prepend(assessment)
            .SelectMany(set => set.Findings)
            .SelectMany(finding => finding.Missing)
            .Distinct();
        foreach (var facts in lacking.GroupBy(fact => fact.Actor))
        {
            lines.Add($"{facts.Key.Describe(language)}: {facts.Count()}");
        }

        foreach (var finding in assessment.Findings)
        {
            lines.AddRange(finding.Missing.Select(fact => $"{finding.Indicator.Number}: {fact.Describe(language)}"));
        }

        string.Join("\n", lines).Should().Contain("14 Health: not met").And.Contain("14.1: Residents with health insurance: 30 more people").And.Contain("the unit itself: ");
    }

    [Fact]
    public void Many_communes_are_judged_as_their_page_says()
    {
        using var Console = new StringWriter();
        var document = EvidenceDocument.Read(SourceDocument.FromText("illustrative.json", Repository.ReadText("docs/samples/LaoCai2021/illustrative.json")));
        var cancellation = TestContext.Current.CancellationToken;
        ImmutableArray<decimal?> percentages = [.. Enumerable.Repeat<decimal?>(96m, 10), 94m];

        var communes = Vietnam.Territory.On(new LocalDate(2023, 12, 31)).Communes.Where(unit => unit.Type == UnitType.RuralCommune && unit.District!.Name == "Bảo Thắng");
        var insurance = CriteriaCatalog.Embedded.Measures.First(measure => measure.Key == "health-insurance");

        var population = Population.Of(communes, assessedYear: 2023)
            .WithEvidence(row => document.Find(row.Unit.Code), CriteriaCatalog.Embedded.Measures)
            .WithPercentages(insurance, percentages, source: "bảng tổng hợp giả định");

        var judge = PopulationJudge.Of(population, row => CriteriaCatalog.Embedded.InForce(Standard.Advanced, row.Unit, row.AssessedYear, row.On));
        using var verdicts = judge.Judge(cancellation: cancellation);
        Console.WriteLine(verdicts.Set.Counts);                                          // 0 met, 1 not met, 10 undetermined, 0 not applicable
        Console.WriteLine(verdicts.FindIndicator("health-insurance")!.Counts.Met);       // 10
        Console.WriteLine(verdicts.Assess(0).Explain(Language.Vietnamese));              // any row, explained

        Console.ToString().Should().StartWith("0 met, 1 not met, 10 undetermined, 0 not applicable\n10\n").And.Contain("96%");
    }

    [Fact]
    public void An_assessment_is_shown_to_people_as_its_page_says()
    {
        List<string> rows = [];
        List<string> sources = [];
        using var response = new MemoryStream();
        Evidence evidence =
        [
            new() { Measure = "health-insurance", Value = MeasuredValue.Counted(2_915, 3_100), Observed = new LocalDate(2023, 12, 31), Source = "illustrative" },
        ];
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, assessedYear: 2023).Assess(Commune, evidence);

        var table = assessment.ToAppraisalTable(Language.Vietnamese);
        foreach (var row in table.Rows.Where(row => row.Gap is not null))
        {
            rows.Add(string.Join(" | ", row.Cells));
            sources.AddRange(row.Measurements.Select(measurement => $"{measurement.Source}, {measurement.Observed.Year}"));
        }

        Console.Write(assessment.ToOnePage(Language.English).ToText());
        using (var writer = new Utf8JsonWriter(response))
        {
            assessment.WriteJson(writer, Language.Vietnamese);
        }

        rows.Should().ContainSingle().Which.Should().Contain("14.1 | ").And.Contain("cần thêm 30 người");
        sources.Should().Equal("illustrative, 2023");
        JsonNode.Parse(response.ToArray())!["verdict"]!.GetValue<string>().Should().Be("NotMet");
        Console.ToString().Should().StartWith(
            """
            xã Sơn Hải (02929), huyện Bảo Thắng, tỉnh Lào Cai
            advanced new rural commune, assessed year 2023, by the law in force on 31
              December 2023.
            Criteria set: National criteria for advanced new rural communes, 2021-2025.
              Clause: Annex II, Decision 318/QĐ-TTg of 8 March 2022 of the Prime Minister.
            Area class: Northern midlands and mountains.

            Verdict: not met. 0 of 19 criteria met; 1 not met, 18 undetermined, 0 not
            applicable.
            1 undetermined   2 undetermined   3 undetermined   4 undetermined
            5 undetermined   6 undetermined   7 undetermined   8 undetermined
            9 undetermined   10 undetermined  11 undetermined  12 undetermined
            13 undetermined  14 not met       15 undetermined  16 undetermined
            17 undetermined  18 undetermined  19 undetermined

            Not met (1)
            - 14.1 Share of residents with health insurance: Residents with health
              insurance: ≈ 94.03% (2,915 of 3,100 people); required: at least 95%. To be
              met: Residents with health insurance: 30 more people.
            """);
    }

    [Fact]
    public void Recognition_and_revocation_are_asked_for_as_the_page_of_assessments_says()
    {
        var commune = Commune;

        var recognition = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2023, purpose: SetPurpose.Recognition);
        var retention = CriteriaCatalog.Embedded.InForce(Standard.Advanced, commune, assessedYear: 2023, purpose: SetPurpose.Retention);
        Evidence debt =
        [
            new() { Measure = "no-outstanding-construction-debt", Value = MeasuredValue.No, Observed = new LocalDate(2023, 12, 31), Source = "illustrative" },
        ];
        Console.WriteLine(recognition.Assess(commune, debt).Verdict.Name);          // NotMet: it cannot be recognised
        Console.WriteLine(retention.Assess(commune, debt).Verdict.Name);            // Undetermined: which of the 19 criteria are met is not known

        Console.ToString().Should().Be("NotMet\nUndetermined\n");
    }

    [Fact]
    public void What_it_would_take_is_asked_as_the_page_of_assessments_says()
    {
        var language = Language.English;
        List<string> lines = [];
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, assessedYear: 2023).Assess(Commune,
        [
            Told("health-insurance", MeasuredValue.Counted(2_915, 3_100)), Told("high-tech-model", MeasuredValue.No), Told("mechanised-value-chain-model", MeasuredValue.No),
        ]);

        var costs = StepCosts.None.With("health-insurance", 0.8m).With("high-tech-model", 300).With("mechanised-value-chain-model", 450);   // million VND, illustrative
        var ways = assessment.WhatItTakes(costs);
        foreach (var choice in ways.Choices)
        {
            lines.Add(string.Join(", ", choice.Findings.Select(finding => finding.Indicator.Number)));
            lines.AddRange(choice.Ways.Select(way => $"  {way.Describe(language)}"));
        }

        lines.Add(ways.Smallest?.WhatIf.After.Verdict.Describe(language) ?? "no way");   // the judge's own answer with its steps taken
        lines.Add(ways.Cheapest is { } cheapest ? $"{cheapest.Cost}" : "which is the cheapest is not certain");

        string.Join("\n", lines).Should().Be("""
            13.3
              to be achieved: There is an economic model that applies high technology (cost: 300)
              to be achieved: There is a farming model with mechanised stages, linked in a value chain and ensuring food safety (cost: 450)
            14.1
              Residents with health insurance: 30 more people (cost: 24)
            undetermined
            324
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_would_be_is_asked_as_the_page_of_assessments_says()
    {
        var language = Language.English;
        List<string> lines = [];
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, assessedYear: 2023).Assess(Commune, [Told("health-insurance", MeasuredValue.Counted(2_915, 3_100))]);

        var whatIf = assessment.WhatIf(new Measurement
        {
            Measure = "health-insurance",
            Value = MeasuredValue.Counted(2_945, 3_100),
            Observed = new LocalDate(2023, 12, 31),
            Source = "if 30 more people were insured",
        });
        foreach (var change in whatIf.Changes)
        {
            lines.Add($"{change.Before?.Indicator.Number}: {change.OutcomesBefore} → {change.OutcomesAfter}, {change.Because[0].Describe(language)}");
        }

        Console.WriteLine(whatIf.Describe(language));

        lines.Should().Equal("14.1: NotMet → Met, Residents with health insurance: ≈ 94.03% (2,915 of 3,100 people) → 95% (2,945 of 3,100 people)");
        Console.ToString().Should().Contain("not met → undetermined").And.Contain("indicator 14.1: not met → met, because of Residents with health insurance:");
    }

    [Fact]
    public void What_is_noteworthy_of_data_is_asked_as_the_page_of_assessments_says()
    {
        var language = Language.English;
        var assessment = CriteriaCatalog.Embedded.InForce(Standard.Advanced, Commune, assessedYear: 2023).Assess(Commune, [Told("health-insurance", MeasuredValue.Counted(294, 3_100))]);

        var expectations = new DataExpectations
        {
            StaleAfterMonths = 18,
            Plausible = ImmutableDictionary<string, NumberInterval>.Empty.Add("health-insurance", NumberInterval.Between(60, 100)),
        };
        foreach (var note in assessment.DataNotes(expectations))
        {
            Console.WriteLine($"{note.Code}: {note.Describe(language)}");
        }

        Console.ToString().Should().Be("NotPlausible: Residents with health insurance: ≈ 9.48% (294 of 3,100 people), 31 December 2023; plausible is 60% or more\n");
    }

    private static Measurement Told(string measure, MeasuredValue value) => new() { Measure = measure, Value = value, Observed = new LocalDate(2023, 12, 31), Source = "illustrative" };

    [Fact]
    public void What_became_of_a_commune_is_told_as_the_page_on_units_says()
    {
        using var Console = new StringWriter();

        var commune = Vietnam.Territory.On(new LocalDate(2021, 12, 31)).Commune("02872");                  // xã Tà Chải, huyện Bắc Hà
        Console.WriteLine(commune.End);                                                                    // the last day of October 2024
        foreach (var succession in commune.Successors)
        {
            Console.WriteLine($"{succession.To}: {succession.Share.Key}, {succession.Basis.Key}");         // thị trấn Bắc Hà (02839), huyện Bắc Hà, tỉnh Lào Cai: whole, reported
            Console.WriteLine(succession.Events.Single().Provenance.Citation);                             // Nghị quyết số 1197/NQ-UBTVQH15 năm 2024 của Ủy ban Thường vụ Quốc hội
        }

        var correspondence = commune.CorrespondenceOn(new LocalDate(2025, 7, 1));
        Console.WriteLine(string.Join("; ", correspondence.Units));                                        // xã Bắc Hà (02839), tỉnh Lào Cai
        Console.WriteLine(correspondence.IsComplete);                                                      // True: nothing of it is unaccounted for
        foreach (var succession in correspondence.Successions)
        {
            Console.WriteLine($"{succession.To}: {succession.Share.Key} by {succession.Events.Length}");   // xã Bắc Hà (02839), tỉnh Lào Cai: whole by 2 events, each with its resolution
        }

        commune.End.Should().Be(new LocalDate(2024, 10, 31));
        Console.ToString().ReplaceLineEndings("\n").Split('\n')[1..].Should().Equal(
            "thị trấn Bắc Hà (02839), huyện Bắc Hà, tỉnh Lào Cai: whole, reported", "Nghị quyết số 1197/NQ-UBTVQH15 năm 2024 của Ủy ban Thường vụ Quốc hội", "xã Bắc Hà (02839), tỉnh Lào Cai", "True", "xã Bắc Hà (02839), tỉnh Lào Cai: whole by 2", "");
    }

    [Fact]
    public void Names_are_found_as_the_page_on_units_says()
    {
        using var Console = new StringWriter();

        var date = new LocalDate(2021, 12, 31);
        Console.WriteLine(Vietnam.Territory.Resolve("Bản Xen, H. Mường Khương", date).Unit);               // xã Bản Sen (02797), huyện Mường Khương, tỉnh Lào Cai
        Console.WriteLine(Vietnam.Territory.Resolve("xã Thanh Bình, Lào Cai", date).Candidates.Length);    // 2: ask which
        Console.WriteLine(Vietnam.Territory.Resolve("phường Phố Mới", date).AtOtherTimes.Single().End);    // its last day, in February 2020
        Console.WriteLine(Vietnam.Territory.Resolve("xa Son Hai", date).Suggestions[0]);                   // xã Sơn Hải (02929), huyện Bảo Thắng, tỉnh Lào Cai

        var told = Console.ToString().ReplaceLineEndings("\n").Split('\n');
        told[0].Should().Be("xã Bản Sen (02797), huyện Mường Khương, tỉnh Lào Cai");
        told[1].Should().Be("2");
        Vietnam.Territory.Resolve("phường Phố Mới", date).AtOtherTimes.Single().End.Should().Be(new LocalDate(2020, 2, 29));
        told[3].Should().Be("xã Sơn Hải (02929), huyện Bảo Thắng, tỉnh Lào Cai");
    }

    private static string JsonOf(string page) => Json().Match(Repository.ReadText(page)).Groups["text"].Value;

    private static string TableOf(string page, int place = 0) => Table().Matches(Repository.ReadText(page))[place].Groups["text"].Value;

    [GeneratedRegex("^```csv\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("^```json\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Json();
}
