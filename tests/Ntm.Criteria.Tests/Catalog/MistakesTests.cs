using System.Globalization;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>Every kind of mistake in a criteria document: one diagnostic with its code, its place and how to mend it.</summary>
[UseCulture("vi-VN")]
public sealed class MistakesTests
{
    private const string Vocabulary = IllustrativeDocuments.VocabularyName;
    private const string Set = IllustrativeDocuments.SetName;
    private const string Decision = IllustrativeDocuments.DecisionName;

    /// <summary>A text of the illustrative documents, what stands there instead, and what must be told of it.</summary>
    public static TheoryData<string, string, string, string, string, string> Mistakes => new()
    {
        // Text and JSON.
        { "\"step\": 0.01 }", "\"step\": 0.01, }", DiagnosticCode.TrailingComma, Vocabulary, "$.units[1]", "Remove the comma*" },
        { "\"accounts\": [{ \"key\": \"X-1\"", "/* why */ \"accounts\": [{ \"key\": \"X-1\"", DiagnosticCode.Comment, Vocabulary, "$.instruments", "Remove it*" },
        { "\"step\": 0.01 }", "\"step\": 0.01, \"step\": 1 }", DiagnosticCode.DuplicateProperty, Vocabulary, "$.units[1].step", "Remove one*" },
        { "\"step\": 0.01", "\"step\": 0.01234567890123456789012345678", DiagnosticCode.NumberTooLong, Vocabulary, "$.units[1].step", "*fewer digits*" },
        { "\"step\": 0.01", "\"step\": 1e-2", DiagnosticCode.NumberWithExponent, Vocabulary, "$.units[1].step", "*digits*" },
        { "Đường ngõ", "Đươ\u0300ng ngo\u0303", DiagnosticCode.TextNotComposed, Vocabulary, "$.measures[4].name.vi", "*NFC*" },
        { "\"key\": \"houses\", \"number\"", "\"key\": \"ho\u0300uses\", \"number\"", DiagnosticCode.TextNotComposed, Set, "$.set.criteria[1].indicators[2].key", "*NFC*" },
        { "\"title\": \"An example\"", "\"title\": \"An example\", \"\\ud83d\": { \"a\": 1 }", DiagnosticCode.LoneSurrogate, Vocabulary, "$.accounts[0]", "*both halves*" },
        { "Đường ngõ", "\\ud83d", DiagnosticCode.LoneSurrogate, Vocabulary, "$.measures[4].name.vi", "*both halves*" },
        { "\"scales\": [", "\"scales\": ", DiagnosticCode.SyntaxError, Vocabulary, "$.scales", "Check the quotes*" },

        // Shape.
        { "\"plural\": { \"en\"", "\"plurall\": { \"en\"", DiagnosticCode.UnknownProperty, Vocabulary, "$.units[0].plurall", "Write 'plural'*" },
        { "\"format\": 1, \"kind\": \"regulation\"", "\"format\": 1, \"formats\": 1, \"kind\": \"regulation\"", DiagnosticCode.UnknownProperty, Decision, "$.formats", "Remove it*'provisions'*" },
        { "\"title\": \"An example\"", "\"title\": \"An example\", \"colour\": 1", DiagnosticCode.UnknownProperty, Vocabulary, "$.accounts[0].colour", "Remove it*'address'*" },
        { "\"instrument\": \"example-decision\"", "\"instrumentx\": \"example-decision\"", DiagnosticCode.UnknownProperty, Decision, "$.instrumentx", "Write 'instrument',*" },
        { "\"part\": \"lanes\" }", "\"parts\": \"lanes\" }", DiagnosticCode.UnknownProperty, Decision, "$.provisions[1].target.parts", "Write 'part'*" },
        { "\"part\": \"lanes\", \"delegatedTo\"", "\"prat\": \"lanes\", \"delegatedTo\"", DiagnosticCode.UnknownProperty, Set, "$.set.criteria[1].indicators[1].requirement.of[0].threshold.prat", "Write 'part'*" },
        { "\"key\": \"X-1\", \"title\": \"An example\"", "\"key\": \"X-1\"", DiagnosticCode.MissingProperty, Vocabulary, "$.accounts[0].title", "Add 'title'*" },
        { "\"step\": 0.01", "\"step\": \"0.01\"", DiagnosticCode.WrongType, Vocabulary, "$.units[1].step", "Write a number*" },
        { "[{ \"key\": \"X-1\", \"title\": \"An example\" }]", "{}", DiagnosticCode.WrongType, Vocabulary, "$.accounts", "Write a list*" },
        { "\"part\": \"lanes\" }", "\"part\": 1 }", DiagnosticCode.WrongType, Decision, "$.provisions[1].target.part", "Write a key*" },
        { "\"title\": \"An example\"", "\"title\": null", DiagnosticCode.WrongType, Vocabulary, "$.accounts[0].title", "Write a text*" },
        { "\"to\": \"province\"", "\"to\": \"provinse\"", DiagnosticCode.UnknownValue, Set, "$.set.criteria[0].indicators[0].requirement.to", "Write 'province'*" },
        { "\"kind\": \"none\"", "\"kind\": \"never\"", DiagnosticCode.UnknownValue, Set, "$.set.criteria[1].indicators[2].requirement.kind", "*'atLeastNOf'*" },
        { "\"assessedUnit\": \"commune\"", "\"assessedUnit\": \"hamlet\"", DiagnosticCode.UnknownValue, Set, "$.set.assessedUnit", "*'village', 'commune'*" },
        { "\"key\": \"houses\", \"number\"", "\"key\": \"Houses_1\", \"number\"", DiagnosticCode.MalformedKey, Set, "$.set.criteria[1].indicators[2].key", "*joined by hyphens*" },
        { "\"part\": \"lanes\", \"delegatedTo\"", "\"part\": \"Lanes\", \"delegatedTo\"", DiagnosticCode.MalformedKey, Set, "$.set.criteria[1].indicators[1].requirement.of[0].threshold.part", "*joined by hyphens*" },
        { "\"number\": \"2.3\"", "\"number\": \"2.03\"", DiagnosticCode.MalformedNumber, Set, "$.set.criteria[1].indicators[2].number", "*such as 14.1*" },
        { "\"number\": \"1/QĐ-VD\"", "\"number\": \"one\"", DiagnosticCode.MalformedNumber, Vocabulary, "$.instruments[0].number", "*318/QĐ-TTg*" },
        { "\"signed\": \"2022-06-01\"", "\"signed\": \"2022-02-30\"", DiagnosticCode.MalformedDate, Vocabulary, "$.instruments[1].signed", "*2022-03-08*" },
        { "\"inForce\": { \"from\": \"2023-07-01\" }", "\"inForce\": { \"from\": \"2023-07-32\" }", DiagnosticCode.MalformedDate, Decision, "$.provisions[0].inForce.from", "*2022-03-08*" },
        { "\"code\": \"90\", \"on\": \"2022-12-31\" }, \"inForce\": { \"from\": \"2022-06-01\" },\n      \"citation\": { \"article\": \"2\" }", "\"code\": \"9\", \"on\": \"2022-12-31\" }, \"inForce\": { \"from\": \"2022-06-01\" },\n      \"citation\": { \"article\": \"2\" }", DiagnosticCode.MalformedCode, Decision, "$.provisions[1].territory.code", "*2 digits*" },
        { "\"to\": \"2025-12-31\"", "\"to\": \"2021-12-31\"", DiagnosticCode.PeriodEndsBeforeStart, Set, "$.set.inForce", "*both are included*" },
        { "{ \"from\": 2022, \"to\": 2025 }", "{ \"from\": 2025, \"to\": 2022 }", DiagnosticCode.PeriodEndsBeforeStart, Set, "$.set.assesses", "*both are included*" },
        { "{ \"from\": 2022, \"to\": 2025 }", "{ \"from\": 22, \"to\": 2025 }", DiagnosticCode.NumberOutOfRange, Set, "$.set.assesses.from", "*1900 to 2999*" },
        { "\"format\": 1, \"kind\": \"regulation\"", "\"format\": 2, \"kind\": \"regulation\"", DiagnosticCode.UnsupportedFormat, Decision, "$.format", "Write 1*" },
        { "\"kind\": \"regulation\"", "\"kind\": \"evidence\"", DiagnosticCode.UnexpectedKind, Decision, "$.kind", "*EvidenceDocument.Read*" },
        { "\"value\": 80,", "\"value\": 80, \"notRecorded\": true,", DiagnosticCode.NotExactlyOne, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0]", "Keep one*" },
        { "\"value\": 2.5", "", DiagnosticCode.NotExactlyOne, Decision, "$.provisions[1].threshold", "Write one*" },
        { "\"title\": \"An example\"", "\"title\": \" \"", DiagnosticCode.EmptyText, Vocabulary, "$.accounts[0].title", "Write the text*" },
        { "[\"remote\"]", "[]", DiagnosticCode.EmptyList, Vocabulary, "$.areaClassifications[0].clauses[0].designations", "*at least one*" },
        { "\"step\": 0.01", "\"step\": 0", DiagnosticCode.NumberOutOfRange, Vocabulary, "$.units[1].step", "*smallest amount*" },
        { "\"notRecorded\": true, ", "\"notRecorded\": true, \"basis\": \"reported\", ", DiagnosticCode.UnknownProperty, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[2].basis", "Remove it*" },
        { "\"notRecorded\": true, ", "\"notRecorded\": false, ", DiagnosticCode.UnknownValue, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[2].notRecorded", "Write true*" },
        { "{ \"vi\": \"Chưa rõ.\", \"en\": \"Not known.\" }", "\"Not known.\"", DiagnosticCode.WrongType, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[2].remark", "Write an object*" },
        { "{ \"vi\": \"Chưa rõ.\", \"en\": \"Not known.\" }", "{ \"en\": \"Not known.\" }", DiagnosticCode.MissingProperty, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[2].remark.vi", "Add 'vi'*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": { \"areas\": [\"dbsh\"], \"value\": 90, \"basis\": \"unconfirmed\" }", DiagnosticCode.UnknownProperty, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common.areas", "Remove it*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": []", DiagnosticCode.EmptyList, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common", "*at least one*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": 90", DiagnosticCode.WrongType, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common", "Write an object*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": [90]", DiagnosticCode.WrongType, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common[0]", "Write an object*" },
        { "\"emptyWhole\": { \"means\": \"notApplicable\", \"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" }, \"basis\": \"unconfirmed\" }", "\"emptyWhole\": \"notApplicable\"", DiagnosticCode.WrongType, Vocabulary, "$.measures[2].emptyWhole", "Write an object*" },
        { "\"means\": \"notApplicable\"", "\"means\": \"unstated\"", DiagnosticCode.UnknownValue, Vocabulary, "$.measures[2].emptyWhole.means", "*'notApplicable'*" },
        { "\"means\": \"notApplicable\", ", "", DiagnosticCode.MissingProperty, Vocabulary, "$.measures[2].emptyWhole.means", "Add 'means'*" },
        { "\"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" }, \"basis\": \"unconfirmed\" }", "\"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" } }", DiagnosticCode.MissingProperty, Vocabulary, "$.measures[2].emptyWhole.basis", "Add 'basis'*" },
        { "{ \"instrument\": \"example-set\", \"row\": \"2.1\" }", "{ \"row\": \"2.1\" }", DiagnosticCode.MissingProperty, Vocabulary, "$.measures[2].emptyWhole.citation.instrument", "Add 'instrument'*" },

        { "\"assesses\": { \"from\": 2022, \"to\": 2025 }", "\"assesses\": { \"from\": 2022, \"to\": 2072 }", DiagnosticCode.NumberOutOfRange, Set, "$.set.assesses", "Correct*" },
        { "\"grades\": [", $"\"grades\": [ {LargeDocuments.Named(99)}, ", DiagnosticCode.ListTooLong, Vocabulary, "$.scales[0].grades", "*at most 100*" },
        { "\"classes\": [", $"\"classes\": [ {LargeDocuments.Named(99)}, ", DiagnosticCode.ListTooLong, Vocabulary, "$.areaClassifications[0].classes", "*at most 100*" },
        { "\"designations\": [{", $"\"designations\": [ {LargeDocuments.Named(100)}, {{", DiagnosticCode.ListTooLong, Vocabulary, "$.areaClassifications[0].designations", "*at most 100*" },

        // References and meaning.
        { "\"key\": \"plan-reviewed\"", "\"key\": \"plan\"", DiagnosticCode.DuplicateKey, Vocabulary, "$.measures[1].key", "*another key*" },
        { "{ \"key\": \"good\"", "{ \"key\": \"fair\"", DiagnosticCode.DuplicateKey, Vocabulary, "$.scales[0].grades[1].key", "*another key*" },
        { "\"key\": \"roads\"", "\"key\": \"insurance\"", DiagnosticCode.DuplicateKey, Set, "$.set.criteria[1].indicators[1].key", "*another key*" },
        { "\"measure\": \"poor-houses\"", "\"measure\": \"poor-house\"", DiagnosticCode.DanglingKey, Set, "$.set.criteria[1].indicators[2].requirement.measure", "Write 'poor-houses'*" },
        { "\"kind\": \"number\", \"unit\": \"kilometre\"", "\"kind\": \"number\", \"unit\": \"league\"", DiagnosticCode.DanglingKey, Vocabulary, "$.measures[4].unit", "Declare it*" },
        { "\"indicator\": \"houses\"", "\"indicator\": \"2.3\"", DiagnosticCode.DanglingKey, Decision, "$.provisions[0].target.indicator", "Write 'houses'." },
        { "\"value\": 2.5", "\"value\": 2,5", DiagnosticCode.SyntaxError, Decision, "$.provisions[1].threshold.value", "Write decimals with a point*" },
        { "\"citation\": { \"row\": \"2.3\" }, \"basis\": \"reported\"", "\"citation\": { \"row\": \"2.3\" }", DiagnosticCode.MissingProperty, Set, "$.set.criteria[1].indicators[2].basis", "*'confirmed', 'reported', 'unconfirmed'*" },
        { "\"indicator\": \"houses\"", "\"indicator\": \"house\"", DiagnosticCode.DanglingKey, Decision, "$.provisions[0].target.indicator", "Write 'houses'*" },
        { "\"grade\": \"fair\"", "\"grade\": \"best\"", DiagnosticCode.DanglingKey, Set, "$.set.criteria[1].indicators[1].requirement.of[1].threshold.grade", "*'fair', 'good'*" },
        { "\"number\": \"2.3\"", "\"number\": \"2.2\"", DiagnosticCode.DuplicateNumber, Set, "$.set.criteria[1].indicators[2].number", "*its own number*" },
        { "\"key\": \"living\", \"number\": \"2\"", "\"key\": \"living\", \"number\": \"1\"", DiagnosticCode.DuplicateNumber, Set, "$.set.criteria[1].number", "*its own number*" },
        { "\"name\": { \"vi\": \"Tỷ lệ hộ", "\"number\": \"2.1\", \"name\": { \"vi\": \"Tỷ lệ hộ", DiagnosticCode.DuplicateNumber, Decision, "$.provisions[0].number", "*its own number*" },
        { "\"grade\": \"fair\"", "\"value\": 2", DiagnosticCode.WrongThreshold, Set, "$.set.criteria[1].indicators[1].requirement.of[1].threshold.value", "Write 'grade'*" },
        { "\"value\": 80", "\"value\": 80, \"unit\": \"household\"", DiagnosticCode.WrongThreshold, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0].unit", "*'percent'*" },
        { "\"threshold\": { \"value\": 2.5 }", "\"threshold\": { \"value\": 2.5, \"unit\": \"household\" }", DiagnosticCode.WrongThreshold, Decision, "$.provisions[1].threshold.unit", "*'kilometre'*" },
        { "\"common\": { \"value\": 90", "\"common\": { \"value\": 90, \"unit\": \"km\"", DiagnosticCode.WrongThreshold, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common.unit", "*'percent'*" },
        { "\"value\": 80", "\"value\": 80, \"unit\": \"%\"", DiagnosticCode.MalformedKey, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0].unit", "*" },
        { "\"grade\": \"fair\"", "\"grade\": \"fair\", \"unit\": \"percent\"", DiagnosticCode.UnknownProperty, Set, "$.set.criteria[1].indicators[1].requirement.of[1].threshold.unit", "Remove it*" },
        { "\"notRecorded\": true, ", "\"notRecorded\": true, \"unit\": \"percent\", ", DiagnosticCode.UnknownProperty, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[2].unit", "Remove it*" },
        { "\"threshold\": { \"value\": 2.5 }", "\"threshold\": { \"grade\": \"good\" }", DiagnosticCode.WrongThreshold, Decision, "$.provisions[1].threshold.grade", "Write 'value'*" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"atMost\", \"measure\": \"poor-houses\", \"threshold\": { \"value\": 0.5, \"basis\": \"unconfirmed\" }", DiagnosticCode.WrongThreshold, Set, "$.set.criteria[1].indicators[2].requirement.threshold.value", "*whole number*" },
        { "\"kind\": \"regulation\"", "\"kind\": \"territory\"", DiagnosticCode.UnexpectedKind, Decision, "$.kind", "*TerritoryDocument.Read*" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"except\": []", DiagnosticCode.EmptyList, Set, "$.set.criteria[1].indicators[2].requirement.except", "*at least one*" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"except\": [{ \"vi\": \"Minh họa\" }]", DiagnosticCode.MissingProperty, Set, "$.set.criteria[1].indicators[2].requirement.except[0].en", "Add 'en'*" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"except\": [\"Minh họa\"]", DiagnosticCode.WrongType, Set, "$.set.criteria[1].indicators[2].requirement.except[0]", "Write an object*" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"poor-houses\", \"exept\": [{ \"vi\": \"Minh họa\", \"en\": \"Example\" }]", DiagnosticCode.UnknownProperty, Set, "$.set.criteria[1].indicators[2].requirement.exept", "Write 'except'*" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"none\", \"measure\": \"quality\"", DiagnosticCode.WrongMeasure, Set, "$.set.criteria[1].indicators[2].requirement.measure", "*count*" },
        { "\"class\": \"tdmnpb\"", "\"class\": \"tdmnpc\"", DiagnosticCode.UnknownAreaClass, Vocabulary, "$.areaClassifications[0].clauses[0].class", "Write 'tdmnpb'*" },
        { "\"areas\": [\"tdmnpb\"]", "\"areas\": [\"north\"]", DiagnosticCode.UnknownAreaClass, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0].areas[0]", "*'dbsh'*" },
        { "\"years\": [2022, 2023]", "\"years\": [2022]", DiagnosticCode.NotCovered, Set, "$.set.criteria[1].indicators[0].requirement.threshold", "Name it in a cell*" },
        { "\"years\": [2022, 2023]", "\"years\": [2022, 2023, 2024]", DiagnosticCode.CoveredTwice, Set, "$.set.criteria[1].indicators[0].requirement.threshold", "Leave one*" },
        { "\"years\": [2024, 2025]", "\"years\": [2024, 2026]", DiagnosticCode.YearNotAssessed, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[2].years[1]", "*2022-2025*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": [{ \"years\": [2022], \"value\": 90, \"basis\": \"unconfirmed\" }, { \"years\": [2022, 2023], \"value\": 91, \"basis\": \"unconfirmed\" }]", DiagnosticCode.CoveredTwice, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common", "Leave one*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": [{ \"years\": [2025], \"value\": 90, \"basis\": \"unconfirmed\" }, { \"value\": 91, \"basis\": \"unconfirmed\" }]", DiagnosticCode.CoveredTwice, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common", "Leave one*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": { \"years\": [2023, 2023], \"value\": 90, \"basis\": \"unconfirmed\" }", DiagnosticCode.CoveredTwice, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common.years[1]", "Leave one of the two*" },
        { "\"areas\": [\"tdmnpb\"]", "\"areas\": [\"tdmnpb\", \"tdmnpb\"]", DiagnosticCode.CoveredTwice, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0].areas[1]", "Leave one of the two*" },
        { "\"years\": [2022, 2023]", "\"years\": [2022, 2023, 2023]", DiagnosticCode.CoveredTwice, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[1].years[2]", "Leave one of the two*" },
        { "\"indicator\": \"houses\"", "\"indicator\": 2.3", DiagnosticCode.WrongType, Decision, "$.provisions[0].target.indicator", "Write*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": [{ \"years\": [2024, 2021], \"value\": 90, \"basis\": \"unconfirmed\" }]", DiagnosticCode.YearNotAssessed, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common[0].years[1]", "*2022-2025*" },
        { "\"common\": { \"value\": 90, \"basis\": \"unconfirmed\" }", "\"common\": [{ \"years\": [2022], \"value\": 90, \"basis\": \"unconfirmed\" }, { \"years\": [2021], \"value\": 90, \"basis\": \"unconfirmed\" }]", DiagnosticCode.YearNotAssessed, Set, "$.set.criteria[1].indicators[0].requirement.threshold.common[1].years[0]", "*2022-2025*" },
        { "\"part\": \"quality\", ", "", DiagnosticCode.MissingPart, Set, "$.set.criteria[1].indicators[1].requirement.of[1].threshold.part", "Add 'part'*" },
        { "\"part\": \"lanes\", \"delegatedTo\"", "\"delegatedTo\"", DiagnosticCode.MissingPart, Set, "$.set.criteria[1].indicators[1].requirement.of[0].threshold.part", "Add 'part'*" },
        { "\"part\": \"quality\"", "\"part\": \"lanes\"", DiagnosticCode.DuplicatePart, Set, "$.set.criteria[1].indicators[1].requirement.of[1].threshold.part", "*a part of its own*" },
        { "\"value\": 80", "\"value\": 100.01", DiagnosticCode.ShareOutOfRange, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0].value", "*0 to 100*" },
        { "\"value\": 80", "\"value\": 0.8", DiagnosticCode.BelowOnePercent, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0].value", "Write 80*" },
        { "\"value\": 80", "\"value\": -1", DiagnosticCode.NegativeThreshold, Set, "$.set.criteria[1].indicators[0].requirement.threshold.cells[0].value", "*from 0*" },
        { "\"citation\": { \"row\": \"2.3\" }, ", "", DiagnosticCode.MissingCitation, Set, "$.set.criteria[1].indicators[2].citation", "Add 'citation'*" },
        { "\"citation\": { \"article\": \"2\" }, ", "", DiagnosticCode.MissingCitation, Decision, "$.provisions[1].citation", "Add 'citation'*" },
        { "\"citation\": { \"annex\": \"I\" }, ", "", DiagnosticCode.MissingCitation, Set, "$.set.citation", "Add 'citation'*" },
        { "\"citation\": { \"instrument\": \"example-set\", \"article\": \"1\" }, ", "", DiagnosticCode.MissingCitation, Vocabulary, "$.areaClassifications[0].clauses[0].citation", "Add 'citation'*" },
        { "\"citation\": { \"instrument\": \"example-set\", \"row\": \"2.1\" }, ", "", DiagnosticCode.MissingCitation, Vocabulary, "$.measures[2].emptyWhole.citation", "Add 'citation'*" },
        { "\"number\": \"2/QĐ-VD\", \"type\": { \"vi\": \"Quyết định\", \"en\": \"Decision\" },\n      \"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"", "\"number\": \"1/QĐ-VD\", \"type\": { \"vi\": \"Quyết định\", \"en\": \"Decision\" },\n      \"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-01-01\"", DiagnosticCode.ContradictoryInstruments, Vocabulary, "$.instruments[1]", "Remove one*" },
        { "\"number\": \"2/QĐ-VD\", \"type\": { \"vi\": \"Quyết định\", \"en\": \"Decision\" },\n      \"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative body\" }, \"signed\": \"2022-06-01\"", "\"number\": \"1/QĐ-VD\", \"type\": { \"vi\": \"Quyết định\", \"en\": \"Decision\" },\n      \"issuer\": { \"vi\": \"Cơ quan minh họa\", \"en\": \"Illustrative agency\" }, \"signed\": \"2022-01-01\"", DiagnosticCode.ContradictoryInstruments, Vocabulary, "$.instruments[1]", "Remove one*" },
        { "\"kind\": \"regulation\", \"standing\": \"illustrative\"", "\"kind\": \"regulation\", \"standing\": \"enacted\"", DiagnosticCode.StandingMismatch, Decision, "$.instrument", "*same standing*" },
        { "\"areaClassification\": \"zones\",", "\"areaClassification\": \"zones\", \"condition\": { \"kind\": \"prerequisite\", \"set\": \"example-basic\" },", DiagnosticCode.PrerequisiteCycle, Set, "$.set.condition.set", "*never refers to itself*" },
        { "\"key\": \"living\"", "\"condition\": { \"kind\": \"prerequisite\", \"set\": \"example-basci\" }, \"key\": \"living\"", DiagnosticCode.DanglingKey, Set, "$.set.criteria[1].condition.set", "Write 'example-basic'*" },
        { "\"kind\": \"none\", \"measure\": \"poor-houses\"", "\"kind\": \"allOf\", \"of\": [{ \"kind\": \"delegated\", \"to\": \"province\", \"basis\": \"unconfirmed\", \"form\": { \"kind\": \"yes\", \"measure\": \"plan\" } }, { \"kind\": \"delegated\", \"to\": \"province\", \"basis\": \"unconfirmed\", \"form\": { \"kind\": \"yes\", \"measure\": \"plan\" } }]", DiagnosticCode.SeveralOpen, Set, "$.set.criteria[1].indicators[2].requirement.of[1]", "*'form' of one*" },
        { "\"citation\": { \"row\": \"2.3\" }, \"basis\": \"reported\", \"accounts\": [\"X-1\"]", "\"citation\": { \"row\": \"2.3\" }, \"basis\": \"reported\"", DiagnosticCode.ReportedWithoutAccount, Set, "$.set.criteria[1].indicators[2].basis", "Add 'accounts'*" },
        { "\"kind\": \"count\", \"unit\": \"household\"", "\"kind\": \"count\", \"unit\": \"kilometre\"", DiagnosticCode.FractionalStep, Vocabulary, "$.measures[5].unit", "*whole step*" },
        { "\"plural\": { \"en\": \"households\" }, \"step\": 1", "\"plural\": { \"en\": \"households\" }, \"step\": 0.3", DiagnosticCode.FractionalStep, Vocabulary, "$.measures[5].unit", "*whole step*" },
        { "\"kind\": \"count\", \"unit\": \"household\"", "\"kind\": \"count\", \"unit\": \"household\", \"ofVillages\": { \"answering\": \"plna\" }", DiagnosticCode.DanglingKey, Vocabulary, "$.measures[5].ofVillages.answering", "Write 'plan'*" },
        { "\"kind\": \"count\", \"unit\": \"household\"", "\"kind\": \"count\", \"unit\": \"household\", \"ofVillages\": { \"answering\": \"lanes\" }", DiagnosticCode.WrongMeasure, Vocabulary, "$.measures[5].ofVillages.answering", "*yesNo*" },
        { "\"kind\": \"count\", \"unit\": \"household\"", "\"kind\": \"count\", \"unit\": \"household\", \"ofVillages\": { \"meeting\": \"modle\" }", DiagnosticCode.UnknownValue, Vocabulary, "$.measures[5].ofVillages.meeting", "*'model'*" },
        { "\"kind\": \"count\", \"unit\": \"household\"", "\"kind\": \"count\", \"unit\": \"household\", \"ofVillages\": { \"meeting\": \"model\", \"by\": 1 }", DiagnosticCode.UnknownProperty, Vocabulary, "$.measures[5].ofVillages.by", "Remove it*" },
        { "\"kind\": \"count\", \"unit\": \"household\"", "\"kind\": \"count\", \"unit\": \"household\", \"ofVillages\": [ \"plan\" ]", DiagnosticCode.WrongType, Vocabulary, "$.measures[5].ofVillages", "Write*" },

        // Regulations.
        { "\"citation\": { \"article\": \"2\" }", "\"citation\": { \"instrument\": \"example-set\", \"article\": \"2\" }", DiagnosticCode.CitesAnother, Decision, "$.provisions[1].citation.instrument", "Leave 'instrument' out*" },
        { "\"inForce\": { \"from\": \"2023-07-01\" }", "\"inForce\": { \"from\": \"2021-07-01\" }", DiagnosticCode.TargetNotInForce, Decision, "$.provisions[0].inForce", "Write a first date*" },
        { "\"inForce\": { \"from\": \"2023-07-01\" }", "\"inForce\": { \"to\": \"2023-07-01\" }", DiagnosticCode.MissingProperty, Decision, "$.provisions[0].inForce.from", "Add 'from'*" },
        { "\"inForce\": { \"from\": \"2022-01-01\", \"to\": \"2025-12-31\" }", "\"inForce\": { \"from\": \"2021-12-31\", \"to\": \"2025-12-31\" }", DiagnosticCode.OutsideInstrument, Set, "$.set.inForce", "Correct the dates*" },
        { "\"inForce\": { \"from\": \"2023-07-01\" }", "\"inForce\": { \"from\": \"2022-05-31\" }", DiagnosticCode.OutsideInstrument, Decision, "$.provisions[0].inForce", "Correct the dates*" },
        { "\"inForce\": { \"from\": \"2022-06-01\" }, \"title\"", "\"inForce\": { \"from\": \"2022-06-01\", \"to\": \"2023-06-30\" }, \"title\"", DiagnosticCode.OutsideInstrument, Decision, "$.provisions[0].inForce", "Correct the dates*" },
        { "\"part\": \"lanes\" }", "\"part\": \"quality\" }", DiagnosticCode.NothingOpen, Decision, "$.provisions[1]", "For a level that is stricter write a 'tightening'*" },
        { "\"indicator\": \"plan\"", "\"indicator\": \"roads\"", DiagnosticCode.NothingOpen, Decision, "$.provisions[2]", "Fill its threshold*" },
        { "\"indicator\": \"roads\", \"part\": \"lanes\"", "\"indicator\": \"houses\"", DiagnosticCode.NothingOpen, Decision, "$.provisions[1]", "Fill its requirement*" },
        { "\"indicator\": \"roads\", \"part\": \"lanes\"", "\"indicator\": \"roads\", \"part\": \"lane\"", DiagnosticCode.UnknownPart, Decision, "$.provisions[1].target.part", "*'lanes', 'quality'*" },
        { "\"indicator\": \"roads\", \"part\": \"lanes\"", "\"indicator\": \"roads\"", DiagnosticCode.UnknownPart, Decision, "$.provisions[1].target", "Add 'part'*" },
        { "\"indicator\": \"roads\", \"part\": \"lanes\"", "\"indicator\": \"insurance\", \"part\": \"lanes\"", DiagnosticCode.UnknownPart, Decision, "$.provisions[1].target.part", "Remove 'part'*" },
        { "\"indicator\": \"plan\"", "\"indicator\": \"plan\", \"part\": \"plan\"", DiagnosticCode.UnknownPart, Decision, "$.provisions[2].target.part", "Remove 'part'*" },
        { "\"threshold\": { \"value\": 2.5 }", "\"threshold\": { \"part\": \"lanes\", \"value\": 2.5 }", DiagnosticCode.UnknownProperty, Decision, "$.provisions[1].threshold.part", "*'target'*" },
        { "\"code\": \"90\", \"on\": \"2022-12-31\" }, \"inForce\": { \"from\": \"2022-06-01\" },\n      \"citation\": { \"article\": \"3\" }", "\"code\": \"901\", \"on\": \"2022-12-31\" }, \"inForce\": { \"from\": \"2022-06-01\" },\n      \"citation\": { \"article\": \"3\" }", DiagnosticCode.UnknownTerritory, Decision, "$.provisions[2].territory.code", "*two digits*" },
    };

    [Fact]
    public void What_stands_twice_hides_neither_a_gap_nor_an_overlap()
    {
        var set = IllustrativeDocuments.Set.Replace("\"areas\": [\"tdmnpb\"]", "\"areas\": [\"dbsh\", \"dbsh\"]", StringComparison.Ordinal)
            .Replace("\"years\": [2024, 2025]", "\"years\": [2024, 2024]", StringComparison.Ordinal);

        IllustrativeDocuments.DiagnosticsOf(
                SourceDocument.FromText(Vocabulary, IllustrativeDocuments.Vocabulary), SourceDocument.FromText(Set, set), SourceDocument.FromText(Decision, IllustrativeDocuments.Decision))
            .Select(diagnostic => $"{diagnostic.Code} {diagnostic.Path[^10..]}").Should().Equal(
                "NTM3007 .threshold", "NTM3008 .threshold", "NTM3008 ].areas[1]", "NTM3008 ].years[1]");
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_once_with_its_place_and_how_to_mend_it(string old, string replacement, string code, string document, string path, string mend)
    {
        var documents = IllustrativeDocuments.With(old, replacement);

        var diagnostic = IllustrativeDocuments.DiagnosticsOf(documents).Should().ContainSingle().Subject;

        diagnostic.Should().BeEquivalentTo(new { Code = code, Document = document, Path = path });
        diagnostic.Mend.Should().Match(mend).And.EndWith(".");
        diagnostic.Message.Should().EndWith(".");
        (diagnostic.Line > 1).Should().BeTrue();
        diagnostic.ToString().Should().StartWith(string.Create(CultureInfo.InvariantCulture, $"{document}:{diagnostic.Line}:{diagnostic.Column} {path} "));
    }

    [Fact]
    public void A_part_of_a_share_counts_in_the_unit_of_the_whole_share()
    {
        const string TwoPart = """
            "kind": "twoPart", "total": { "measure": "insured", "threshold": { "part": "total", "value": 90, "basis": "unconfirmed" } },
            "ofWhich": { "measure": "connected", "threshold": { "part": "of-which", "value": 40, "basis": "unconfirmed" } }
            """;
        var set = IllustrativeDocuments.Set.Replace("\"kind\": \"none\", \"measure\": \"poor-houses\"", TwoPart, StringComparison.Ordinal);
        var inKilometres = IllustrativeDocuments.Vocabulary.Replace(
            "\"key\": \"connected\", \"kind\": \"share\", \"unit\": \"household\"", "\"key\": \"connected\", \"kind\": \"share\", \"unit\": \"kilometre\"", StringComparison.Ordinal);
        Diagnostic[] Diagnose(string vocabulary) => IllustrativeDocuments.DiagnosticsOf(
            IllustrativeDocuments.Document(Vocabulary, vocabulary), IllustrativeDocuments.Document(Set, set));

        Diagnose(IllustrativeDocuments.Vocabulary).Should().BeEmpty();
        Diagnose(inKilometres).Should().ContainSingle().Which.Should().BeEquivalentTo(new
        {
            Code = DiagnosticCode.WrongMeasure,
            Path = "$.set.criteria[1].indicators[2].requirement.ofWhich.measure",
            Message = "'connected' counts in 'kilometre', and 'insured', of which it is to be a part, in 'household'.",
        });
    }
}
