using Ntm.Criteria;
using Xunit;
using static IllustrativeProvince.Illustrative;

namespace IllustrativeProvince;

/// <summary>What is told of the likeliest mistakes in such decisions, word for word; the decisions themselves have none.</summary>
public sealed class MistakeTests
{
    [Fact]
    public void The_decision_has_no_mistake_and_no_warning()
    {
        var isLoaded = CriteriaCatalog.Embedded.TryWith([SourceDocument.FromText(DecisionFile, Text(DecisionFile))], out var catalog, out var diagnostics);

        Assert.True(isLoaded);
        Assert.NotNull(catalog);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void The_later_decisions_have_none_either_in_whichever_order_they_are_loaded()
    {
        string[] files = [DecisionFile, AmendingFile, RepealingFile];

        Assert.Equal("", Mistakes([.. files.Select(file => (file, Text(file)))]));
        Assert.Equal("", Mistakes([.. files.Reverse().Select(file => (file, Text(file)))]));
        Assert.Empty(Repealed.Warnings);
    }

    [Fact]
    public void Every_mistake_is_told_at_once_with_its_place_and_how_to_mend_it() => Assert.Equal(
        """
        illustrative-province.json:47:69 $.provisions[0].target.indicator error NTM3002: No indicator has the key 'lane'. Write 'lanes', if that is meant; otherwise write the key of an indicator of the set: docs/catalogue.md lists those of the sets that the library carries.
        illustrative-province.json:59:31 $.provisions[1].threshold.value error NTM3012: The threshold 900 of the share 'maintained-village-roads' is more than 100 percent. Write a percentage from 0 to 100.
        illustrative-province.json:63:17 $.provisions[2].target error NTM4006: The indicator 'village-roads' has several thresholds on 2023-01-01. Add 'part' to the target: one of 'hardened', 'furnished'.
        """,
        Mistakes(Changed(
            ("advanced-2021-2025\", \"indicator\": \"lanes\"", "advanced-2021-2025\", \"indicator\": \"lane\""),
            ("\"value\": 90", "\"value\": 900"),
            (", \"part\": \"furnished\"", ""))));

    [Fact]
    public void An_enacted_decision_fills_only_what_is_left_to_an_authority() => Assert.Equal(
        """
        illustrative-province.json:141:5 $.provisions[11] error NTM4003: The threshold of 'learning-community' is not recorded on 2023-01-01; that it is left to an authority is not recorded either. Begin the fill where the threshold is delegated, or record the national threshold; only an illustrative document may fill what is not recorded.
        """,
        Mistakes(Enacted(DecisionFile)));

    [Fact]
    public void Levels_by_zones_are_for_the_classes_of_a_zoning_of_the_same_set() => Assert.Equal(
        """
        illustrative-province.json:97:21 $.provisions[5].threshold.cells[1].areas[0] error NTM3006: 'tdmnpb' is no area class of the classification. Write one of 'upper', 'lower'.
        illustrative-province.json:171:44 $.provisions[14].threshold.areaClassification error NTM4019: No zoning divides the province 10 on 2022-12-31 by 'zones-minhhoa' for the set 'commune-basic-2021-2025' on 2023-01-01, the first date of the provision. Add a 'zoning' by that classification for the same set and province, or correct the dates.
        """,
        Mistakes(Changed(
            ("{ \"areas\": [\"lower\"], \"value\": 50 }", "{ \"areas\": [\"tdmnpb\"], \"value\": 50 }"),
            ("\"threshold\": { \"value\": 75 }", "\"threshold\": { \"areaClassification\": \"zones-minhhoa\", \"cells\": [ { \"areas\": [\"upper\"], \"value\": 70 }, { \"areas\": [\"lower\"], \"value\": 75 } ] }"))));

    [Fact]
    public void A_zone_that_a_fill_forgets_is_told() => Assert.Equal(
        """
        illustrative-province.json:95:20 $.provisions[5].threshold error NTM3007: No cell holds for lower in every year. Name it in a cell: the table is for every class, also for one of which the province has no commune; where the value is not known, in a cell with "notRecorded": true.
        """,
        Mistakes(Changed((",\n        { \"areas\": [\"lower\"], \"value\": 50 }", ""))));

    [Fact]
    public void An_added_indicator_has_a_key_and_a_number_of_its_own() => Assert.Equal(
        """
        illustrative-province.json:225:14 $.provisions[20].key error NTM3001: The set 'commune-advanced-2021-2025' has an indicator with the key 'organic-waste' already. Give this one another key; to change that indicator, write a 'fill' or a 'tightening'.
        illustrative-province.json:225:41 $.provisions[20].number error NTM3003: The indicator 'plastic-waste' has the number 17.12 on some of the same dates. Give one of the two its own number.
        """,
        Mistakes(Changed(("\"key\": \"household-composting\", \"number\": \"17.13\"", "\"key\": \"organic-waste\", \"number\": \"17.12\""))));

    [Fact]
    public void An_added_indicator_is_changed_by_another_addition_alone() => Assert.Equal(
        """
        illustrative-amending-decision.json:19:69 $.provisions[0].target.indicator error NTM3002: The indicator 'household-composting' is one that a province adds: other provisions are for those of the set. Add it again under the same key, from the day on which it changes; to end it, repeal the place that added it.
        """,
        Mistakes(
            (DecisionFile, Text(DecisionFile)),
            (AmendingFile, Changed(AmendingFile, ("\"indicator\": \"lanes\"", "\"indicator\": \"household-composting\"")))));

    [Fact]
    public void What_a_number_has_to_reach_is_not_detailed_and_each_part_has_a_letter_of_its_own() => Assert.Equal(
        """
        illustrative-province.json:229:5 $.provisions[21] error NTM4018: The indicator 'waste-sorting' does not ask any yes/no question on 2023-01-01. Correct the target, the measure or the dates; what a number has to reach is set by a 'tightening', and what is asked besides is an 'addition'.
        illustrative-province.json:242:21 $.provisions[21].parts[1].letter error NTM3011: Two parts have the letter 'a'. Give each a letter of its own.
        """,
        Mistakes(Changed(("\"indicator\": \"free-wifi\"", "\"indicator\": \"waste-sorting\""), ("\"letter\": \"b\"", "\"letter\": \"a\""))));

    [Fact]
    public void A_later_decision_begins_with_its_own_instrument_and_is_loaded_with_the_one_that_it_builds_on()
    {
        Assert.Equal(
            """
            illustrative-amending-decision.json:37:18 $.provisions[2].inForce error NTM4008: The period 2023-01-01.. reaches beyond 2024-07-01.., when the instrument '03-qd-minhhoa' is in force. Correct the dates here, or those of the instrument.
            """,
            Mistakes(
                (DecisionFile, Text(DecisionFile)),
                (AmendingFile, Changed(
                    AmendingFile,
                    ("\"inForce\": { \"from\": \"2024-07-01\" },\n      \"citation\": { \"article\": \"3\"", "\"inForce\": { \"from\": \"2023-01-01\" },\n      \"citation\": { \"article\": \"3\"")))));
        Assert.Equal(
            """
            illustrative-amending-decision.json:41:54 $.provisions[2].requirement.measure error NTM3002: No measure has the key 'composting-households'. Declare it, load the document that does, or write a key that is declared.
            """,
            Mistakes((AmendingFile, Text(AmendingFile))));
    }

    [Fact]
    public void A_repeal_has_no_last_day_and_takes_no_law_away()
    {
        Assert.Equal(
            """
            illustrative-repealing-decision.json:20:42 $.provisions[0].inForce.to error NTM2001: The property 'to' is not known here. Remove it; known here are 'from'.
            """,
            Mistakes(
                (DecisionFile, Text(DecisionFile)),
                (RepealingFile, Changed(RepealingFile, ("\"inForce\": { \"from\": \"2025-06-01\" },\n      \"citation\"", "\"inForce\": { \"from\": \"2025-06-01\", \"to\": \"2025-12-31\" },\n      \"citation\"")))));
        Assert.Equal(
            """
            illustrative-repealing-decision.json:19:17 $.provisions[0].target error NTM3016: The instrument '318-qd-ttg' is law, which an example cannot take away: nothing would be left to say that it rests on an example. Try the change out by an illustrative 'amendment' of the indicators.
            """,
            Mistakes(
                (DecisionFile, Text(DecisionFile)),
                (RepealingFile, Changed(RepealingFile, ("\"instrument\": \"02-qd-minhhoa\" }", "\"set\": \"commune-advanced-2021-2025\", \"indicator\": \"lanes\" }")))));
    }

    [Fact]
    public void An_enacted_repeal_was_read_before_it_takes_anything_away() => Assert.Contains(
        """
        illustrative-repealing-decision.json:21:48 $.provisions[0].basis error NTM4016: A repeal that is only believed would take away what is known to hold. Leave it out until it was read; a remark may tell what is believed.
        """,
        Mistakes((DecisionFile, Enacted(DecisionFile)), (RepealingFile, Enacted(RepealingFile))),
        StringComparison.Ordinal);

    private static string Enacted(string file) => Changed(file, ("\"standing\": \"illustrative\"", "\"standing\": \"enacted\""));

    private static string Changed(params (string Old, string New)[] changes) => Changed(DecisionFile, changes);

    // A text that is not there would change nothing, and the test would be of another mistake.
    private static string Changed(string file, params (string Old, string New)[] changes) => changes.Aggregate(Text(file), (text, change) =>
    {
        Assert.Contains(change.Old, text, StringComparison.Ordinal);
        return text.Replace(change.Old, change.New, StringComparison.Ordinal);
    });

    private static string Mistakes(string decision) => Mistakes((DecisionFile, decision));

    private static string Mistakes(params (string File, string Text)[] documents)
    {
        CriteriaCatalog.Embedded.TryWith([.. documents.Select(document => SourceDocument.FromText(document.File, document.Text))], out _, out var diagnostics);
        return string.Join('\n', diagnostics);
    }
}
