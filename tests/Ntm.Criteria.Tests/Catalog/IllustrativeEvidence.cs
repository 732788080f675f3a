namespace Ntm.Criteria.Tests;

/// <summary>An evidence document for tests. Illustrative: nothing of it was measured.</summary>
internal static class IllustrativeEvidence
{
    public const string Text = """
        {
          "$schema": "evidence-document.schema.json",
          "format": 1, "kind": "evidence", "standing": "illustrative",
          "observed": "2023-12-31", "source": "Báo cáo minh họa",
          "units": [
            {
              "code": "90001",
              "measurements": [
                { "measure": "insured", "part": 2950, "of": 3097 },
                { "measure": "income", "number": { "over": 58 }, "unit": "million", "observed": "2023-09-13", "source": "Báo", "note": "as told" },
                { "measure": "lanes", "number": 12.5, "unit": "kilometre" },
                { "measure": "poverty", "percent": 1.98 },
                { "measure": "poverty-low", "percent": { "under": 3 } },
                { "measure": "poverty-range", "percent": { "atLeast": 2, "atMost": 3 } },
                { "measure": "plan", "yes": true },
                { "measure": "wifi", "yes": false },
                { "measure": "literacy", "grade": "level-2", "correction": true }
              ],
              "titles": [
                { "standard": "basic", "held": true, "decided": "2019-12-20", "assessedYear": 2018, "note": "as decided" },
                { "standard": "advanced", "held": false, "decided": "2023-06-30", "source": "Sổ" }
              ],
              "opinions": [
                { "assessor": "district", "office": "UBND huyện Minh Họa", "standard": "advanced", "assessedYear": 2022, "criterion": "health", "verdict": "basicallyMet", "given": "2024-01-15", "note": "as verified" },
                { "assessor": "department", "office": "Sở Minh Họa", "standard": "basic", "purpose": "recognition", "assessedYear": 2021, "indicator": "insured", "verdict": "notMet", "given": "2024-02-01" },
                { "assessor": "council", "office": "Hội đồng minh họa", "standard": "model", "assessedYear": 2020, "wholeSet": true, "verdict": "met", "given": "2024-03-01" }
              ]
            },
            { "code": "90004", "observed": "2022-12-31", "source": "Khảo sát", "measurements": [{ "measure": "plan", "yes": true }] },
            { "code": "90007", "measurements": [] }
          ]
        }
        """;

    public static TheoryData<string, string> MistakesOfForm => new()
    {
        { "\"kind\": \"evidence\"", "\"kind\": \"regulation\"" },
        { "\"standing\": \"illustrative\"", "\"standing\": \"enacted\"" },
        { "\"code\": \"90004\"", "\"code\": \"9004\"" },
        { "\"code\": \"90004\"", "\"code\": \"9000\"" },
        { "\"code\": \"90004\"", "\"code\": 90004" },
        { "\"measurements\": []", "\"measurement\": []" },
        { "\"note\": \"as told\"", "\"remark\": \"as told\"" },
        { "\"note\": \"as told\"", "\"note\": \"\"" },
        { "\"correction\": true", "\"correction\": \"yes\"" },
        { "\"part\": 2950, ", "" },
        { "\"part\": 2950, ", "\"part\": -1, " },
        { ", \"of\": 3097", "" },
        { "\"percent\": 1.98", "\"percent\": 101" },
        { "\"percent\": 1.98", "\"percent\": 1.98, \"yes\": true" },
        { "\"percent\": 1.98", "\"percent\": 1.98, \"unit\": \"household\"" },
        { "\"percent\": { \"under\": 3 }", "\"percent\": {}" },
        { "\"percent\": { \"under\": 3 }", "\"percent\": { \"under\": 3, \"atMost\": 3 }" },
        { "\"percent\": { \"under\": 3 }", "\"percent\": { \"below\": 3 }" },
        { "\"percent\": 1.98", "\"percent\": \"1.98\"" },
        { ", \"unit\": \"kilometre\"", "" },
        { "\"grade\": \"level-2\"", "\"grade\": \"Level 2\"" },
        { "\"observed\": \"2022-12-31\"", "\"observed\": \"31/12/2022\"" },
        { "\"titles\": [", "\"title\": [" },
        { "\"standard\": \"basic\", ", "" },
        { "\"standard\": \"basic\"", "\"standard\": \"best\"" },
        { "\"held\": true, ", "" },
        { "\"held\": true", "\"held\": \"yes\"" },
        { "\"decided\": \"2019-12-20\", ", "" },
        { "\"decided\": \"2019-12-20\"", "\"decided\": \"20/12/2019\"" },
        { "\"assessedYear\": 2018", "\"assessedYear\": \"2018\"" },
        { "\"assessedYear\": 2018", "\"assessedYear\": 18" },
        { "\"note\": \"as decided\"", "\"note\": \" \"" },
        { "\"note\": \"as decided\"", "\"field\": \"culture\"" },
        { "\"opinions\": [", "\"opinion\": [" },
        { "\"assessor\": \"district\", ", "" },
        { "\"assessor\": \"district\"", "\"assessor\": \"province\"" },
        { "\"office\": \"Sở Minh Họa\", ", "" },
        { "\"office\": \"Sở Minh Họa\"", "\"office\": \" \"" },
        { "\"standard\": \"model\", ", "" },
        { "\"standard\": \"model\"", "\"standard\": \"best\"" },
        { "\"purpose\": \"recognition\"", "\"purpose\": \"recognise\"" },
        { "\"assessedYear\": 2022, ", "" },
        { "\"assessedYear\": 2022", "\"assessedYear\": 22" },
        { "\"criterion\": \"health\", ", "" },
        { "\"criterion\": \"health\"", "\"criterion\": \"Health\"" },
        { "\"criterion\": \"health\"", "\"criterion\": \"health\", \"indicator\": \"insured\"" },
        { "\"wholeSet\": true", "\"wholeSet\": false" },
        { "\"wholeSet\": true", "\"wholeSet\": \"yes\"" },
        { "\"wholeSet\": true, ", "" },
        { "\"verdict\": \"notMet\", ", "" },
        { "\"verdict\": \"notMet\"", "\"verdict\": \"unmet\"" },
        { "\"given\": \"2024-03-01\"", "\"given\": \"1/3/2024\"" },
        { ", \"given\": \"2024-03-01\"", "" },
        { "\"note\": \"as verified\"", "\"note\": \"\"" },
        { "\"note\": \"as verified\"", "\"source\": \"as verified\"" },
    };

    public static string With(string old, string replacement)
    {
        Text.Should().Contain(old);
        return Text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
