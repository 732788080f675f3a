using System.Text;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Documents that are made to be slow. Each took minutes; the limit is many times what each takes now, on a busy machine too.</summary>
[Collection(typeof(OneAtATime))]
public sealed class HostileDocumentsTests
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    [Fact]
    public void Unknown_keys_among_tens_of_thousands_of_declared_ones_are_told()
    {
        var measures = LargeDocuments.Repeat(50_000, number => $$"""{ "key": "{{LongKey(number, 'a')}}", "kind": "yesNo", "name": { "vi": "a", "en": "a" } }""");
        var set = LargeDocuments.Set(LargeDocuments.Repeat(1000, number => LargeDocuments.Indicator(number, LargeDocuments.AtLeast(LargeDocuments.Open(), LongKey(number, 'b')))));

        Diagnose(LargeDocuments.Vocabulary(measures), set).CountBy(diagnostic => diagnostic.Code)
            .Should().BeEquivalentTo(new Dictionary<string, int> { [DiagnosticCode.DanglingKey] = 500, [DiagnosticCode.TooManyMistakes] = 1 });

        static string LongKey(int number, char letter) => PlainNumber.Format(number).PadLeft(64, letter);
    }

    [Fact]
    public void Hundreds_of_thousands_of_unknown_properties_are_told()
    {
        var properties = LargeDocuments.Repeat(300_000, number => $"\"property-{PlainNumber.Format(number)}\": 1");

        Diagnose(SourceDocument.FromText("wide.json", $"{{ \"format\": 1, \"kind\": \"vocabulary\", \"standing\": \"enacted\", \"lastChecked\": \"2026-11-23\", {properties} }}"))
            .Should().HaveCount(501);
    }

    [Fact]
    public void Hundreds_of_thousands_of_properties_that_stand_twice_are_told()
    {
        var properties = LargeDocuments.Repeat(150_000, number => $"\"property-{PlainNumber.Format(number)}\": 1");

        Diagnose(SourceDocument.FromText("wide.json", $"{{ {properties}, {properties} }}"))
            .Should().HaveCount(501).And.Contain(diagnostic => diagnostic.Code == DiagnosticCode.DuplicateProperty);
    }

    [Fact]
    public void Hundreds_of_thousands_of_half_characters_are_told() =>
        Diagnose(SourceDocument.FromText("halves.json", $"[{LargeDocuments.Repeat(800_000, _ => "\"\\ud800\"")}]")).Should().HaveCount(501);

    [Fact]
    public void Texts_of_one_hash_are_read_as_fast_as_others()
    {
        // Pairs of parts that change the state of xxHash32, on which HashCode rests, in the same way whatever its seed.
        string[] pairs = ["ptym~e#}", "pty5~|b0", "pty^^1L ", "ptxH7olR"];
        (int First, int Second)[] places = [(1, 5), (2, 6), (3, 7), (8, 12), (9, 13), (10, 14), (11, 15)];
        string[] texts = [.. Enumerable.Range(0, TextPool.MaximumCount).Select(OfNumber)];
        texts.CountBy(text => HashOf(text)).Max(hash => hash.Value).Should().BeGreaterThan(1000, "else they are not what they are to be");

        Diagnose(SourceDocument.FromText("flood.json", $"[{string.Join(',', texts.Concat(Enumerable.Repeat(texts[^1], 60_000)).Select(text => $"\"{text}\""))}]"))
            .Should().ContainSingle().Which.Code.Should().Be(DiagnosticCode.WrongType);

        string OfNumber(int number)
        {
            var parts = new string[16];
            (parts[0], parts[4]) = ("éab", "cdef");
            foreach (var (first, second) in places)
            {
                (parts[first], parts[second]) = (pairs[number % pairs.Length][..4], pairs[number % pairs.Length][4..]);
                number /= pairs.Length;
            }

            return string.Concat(parts);
        }

        static int HashOf(string text)
        {
            var hash = default(HashCode);
            hash.AddBytes(Encoding.UTF8.GetBytes(text));
            return hash.ToHashCode();
        }
    }

    [Fact]
    public void A_chain_of_tens_of_thousands_of_sets_is_answered()
    {
        const int Sets = 30_000;
        var documents = Enumerable.Range(0, Sets).Select(number => SourceDocument.FromText($"set-{PlainNumber.Format(number)}.json", $$"""
            {
              "format": 1, "kind": "enactment", "standing": "illustrative", "lastChecked": "2026-11-23",
              "set": {
                "key": "set-{{PlainNumber.Format(number)}}", "instrument": "example-set", "standard": "model", "assessedUnit": "commune", "name": { "vi": "a", "en": "a" },
                "citation": {}, "basis": "confirmed", "inForce": {}, "assesses": { "from": 2022, "to": 2022 }, "areaClassification": "zones",
                "condition": { "kind": "prerequisite", "set": "set-{{PlainNumber.Format((number + 1) % Sets)}}" },
                "criteria": [ { "key": "a", "number": "1", "name": { "vi": "a", "en": "a" }, "citation": {}, "basis": "confirmed",
                  "indicators": [ { "key": "a", "number": "1.1", "name": { "vi": "a", "en": "a" }, "citation": {}, "basis": "confirmed", "requirement": { "kind": "yes", "measure": "plan" } } ] } ]
              }
            }
            """));

        Diagnose([LargeDocuments.Vocabulary(), .. documents]).Select(diagnostic => diagnostic.Code).Distinct()
            .Should().Contain(DiagnosticCode.PrerequisiteCycle).And.Contain(DiagnosticCode.AmbiguousSets);
    }

    [Fact]
    public void Thousands_of_amendments_and_of_fills_of_one_indicator_are_loaded() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Open()))),
            LargeDocuments.Decision($"{LargeDocuments.Repeat(5000, day => LargeDocuments.Amendment(0, day))},{LargeDocuments.Repeat(5000, day => LargeDocuments.Fill(0, day, 90))}"))
        .Should().BeEmpty();

    [Fact]
    public void Tens_of_thousands_of_fills_of_one_indicator_are_loaded() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Open()))),
            LargeDocuments.Decision(LargeDocuments.Repeat(25_000, day => LargeDocuments.Fill(0, day, 90))),
            LargeDocuments.Decision(LargeDocuments.Repeat(25_000, day => LargeDocuments.Fill(0, day, 91))),
            LargeDocuments.Decision(LargeDocuments.Repeat(25_000, day => LargeDocuments.Fill(0, day, 92))))
        .Should().BeEmpty();

    [Fact]
    public void Tens_of_thousands_of_parts_each_with_its_fill_are_loaded() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.Parts(20_000))),
            LargeDocuments.Decision(LargeDocuments.Repeat(20_000, part => LargeDocuments.Fill(0, 0, 90, LargeDocuments.Key(part)))))
        .Should().BeEmpty();

    [Fact]
    public void Tens_of_thousands_of_indicators_each_with_a_new_number_are_loaded() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Repeat(20_000, number => LargeDocuments.Indicator(number, LargeDocuments.AtLeast(LargeDocuments.Open())))),
            LargeDocuments.Decision(LargeDocuments.Repeat(20_000, number => LargeDocuments.Renumbering(number, number % 900, number))))
        .Should().BeEmpty();

    [Fact]
    public void A_cell_for_each_class_and_year_of_the_largest_table_is_loaded() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Table("\"notRecorded\":true")))))
        .Should().BeEmpty();

    [Fact]
    public void Tens_of_thousands_of_tables_over_many_classes_and_years_are_loaded() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Repeat(25_000, number => LargeDocuments.Indicator(number, LargeDocuments.AtLeast("""{ "cells": [{ "notRecorded": true }] }""")))))
        .Should().BeEmpty();

    [Fact]
    public void A_supplied_cell_for_each_class_and_year_takes_the_place_of_each_open_one()
    {
        var catalog = InTime(() => IllustrativeDocuments.Load(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Table("\"notRecorded\":true")))),
            LargeDocuments.Decision(LargeDocuments.Fill(0, 0, 90).Replace("{ \"value\": 1 }", LargeDocuments.Table("\"value\":1"), StringComparison.Ordinal))));

        var set = InTime(() => catalog.InForce(Standard.Advanced, IllustrativeUnits.Snapshot.Commune("90001"), 2023).Set!);

        set.Indicators.Single().Requirement.OwnThresholds.Single().For(set.AreaClassification.Classes[^1], set.Assesses.Last).General.Should().BeOfType<IssuedThreshold>();
    }

    [Fact]
    public void Thousands_of_amendments_and_of_stricter_levels_of_one_indicator_are_loaded() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Issued()))),
            LargeDocuments.Decision(
                $"{LargeDocuments.Repeat(5000, day => LargeDocuments.Amendment(0, day, threshold: LargeDocuments.Issued()))},{LargeDocuments.Repeat(5000, day => LargeDocuments.Tightening(0, day, 90))}"))
        .Should().BeEmpty();

    [Fact]
    public void Tens_of_thousands_of_stricter_levels_in_force_together_are_looked_up()
    {
        var catalog = InTime(() => IllustrativeDocuments.Load(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Issued()))),
            LargeDocuments.Decision(LargeDocuments.Repeat(25_000, day => LargeDocuments.Tightening(0, day, 90)))));

        InTime(() => catalog.InForce(Standard.Advanced, IllustrativeUnits.Snapshot.Commune("90001"), 2023).Assess(IllustrativeUnits.Snapshot.Commune("90001"), Evidence.Empty).Explain(Language.English))
            .Should().Contain("by the province at least 2");
    }

    [Fact]
    public void What_tens_of_thousands_of_decisions_never_supplied_is_told_to_be_open()
    {
        var catalog = InTime(() => IllustrativeDocuments.Load(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Open()))),
            LargeDocuments.Decision(LargeDocuments.Repeat(20_000, day => LargeDocuments.Fill(0, day, 90).Replace("{ \"value\": 1 }", "{ \"notRecorded\": true }", StringComparison.Ordinal)))));

        InTime(() => catalog.CompletenessOf(Standard.Advanced, [IllustrativeUnits.Snapshot.Commune("90001").Province], 2023)).Supplies
            .Should().OnlyContain(supply => supply.State == SupplyState.NotRecorded && supply.Lapsed == null).And.NotBeEmpty();
    }

    [Fact]
    public void A_stricter_level_for_each_class_and_year_of_the_largest_table_is_compared() => Diagnose(
            LargeDocuments.Vocabulary(),
            LargeDocuments.Set(LargeDocuments.Indicator(0, LargeDocuments.AtLeast(LargeDocuments.Table("\"value\":1,\"basis\":\"confirmed\"")))),
            LargeDocuments.Decision(LargeDocuments.Tightening(0, 0, 90, LargeDocuments.Table("\"value\":2"))))
        .Should().BeEmpty();

    [Fact]
    public void Tens_of_thousands_of_repealed_places_are_looked_up()
    {
        var repeals = Enumerable.Range(1, 20_000).Select(number => PlainNumber.Format(number))
            .Select(article => IllustrativeProvisions.Repeal($"\"instrument\": \"example-many\", \"article\": \"{article}\"", article: $"of {article}"));

        Diagnose(IllustrativeProvisions.Documents([.. IllustrativeProvisions.Texts(), IllustrativeProvisions.Regulation("example-many", "9/QĐ-VD", [.. repeals])]))
            .CountBy(diagnostic => diagnostic.Code).Should().BeEquivalentTo(new Dictionary<string, int> { [DiagnosticCode.TargetNotInForce] = 500, [DiagnosticCode.TooManyMistakes] = 1 }, "nothing rests on them");
    }

    [Fact]
    public void Thousands_of_fills_that_were_signed_before_thousands_of_repeals_of_their_target_are_checked()
    {
        var first = new NodaTime.LocalDate(2022, 7, 1);
        var fills = Enumerable.Range(0, 1200).Select(day => IllustrativeProvisions.Fill("\"threshold\": { \"value\": 60 }", $$"""{ "from": "{{NodaTime.Text.LocalDatePattern.Iso.Format(first.PlusDays(day))}}" }"""));
        var repeals = Enumerable.Range(0, 20_000)
            .Select(number => IllustrativeProvisions.Repeal("\"set\": \"example-basic\", \"indicator\": \"insurance\"", "2022-07-01", article: PlainNumber.Format(number)));

        Diagnose(IllustrativeProvisions.Documents(
            [
                .. IllustrativeProvisions.Texts(), IllustrativeProvisions.Regulation("example-fills", "8/QĐ-VD", [.. fills]),
                IllustrativeProvisions.Regulation("example-many", "9/QĐ-VD", [.. repeals]).SignedOn("2022-06-15"),
            ]))
            .Should().OnlyContain(diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning, "each repeal but the first ends nothing, and the fills were signed before");
    }

    private static Diagnostic[] Diagnose(params SourceDocument[] documents) => InTime(() => IllustrativeDocuments.DiagnosticsOf(documents));

    private static T InTime<T>(Func<T> work)
    {
        var working = Task.Run(work);
        working.Wait(Limit, TestContext.Current.CancellationToken).Should().BeTrue("of the limit of {0}", Limit);
        return working.Result;
    }
}
