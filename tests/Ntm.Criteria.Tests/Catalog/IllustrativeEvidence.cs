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
    };

    public static string With(string old, string replacement)
    {
        Text.Should().Contain(old);
        return Text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
