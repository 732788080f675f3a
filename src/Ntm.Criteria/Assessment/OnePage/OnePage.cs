using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>An assessment on one A4 page (bản tóm tắt một trang): the verdict, what keeps it from being met, what is missing and who must act, caveats and sources.</summary>
/// <remarks>
/// Comes from <see cref="Assessment.ToOnePage"/>. It holds what is most important; what does not fit is counted, and what is cut short ends in an ellipsis. <see cref="Assessment.Explain"/> and
/// <see cref="Assessment.ToAppraisalTable"/> have all of it. Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class OnePage
{
    /// <summary>How many letters a line holds: 170 mm, which is A4 between margins of 20 mm, in letters of one width at 10 points. Each is 6 points wide, of which 72 are 25.4 mm.</summary>
    public const int Width = 80;

    /// <summary>How many lines it holds: 257 mm, which is A4 between margins of 20 mm, in lines of 12 points.</summary>
    public const int Height = 60;

    internal OnePage(Assessment assessment, Language language, string title, ImmutableArray<OnePageSection> sections)
    {
        Assessment = assessment;
        Language = language;
        Title = title;
        Sections = sections;
    }

    /// <summary>The assessment that it tells.</summary>
    public Assessment Assessment { get; }

    /// <summary>The language that it is in.</summary>
    public Language Language { get; }

    /// <summary>The unit, with the district, where there is one, and the province.</summary>
    public string Title { get; }

    /// <summary>
    /// What was asked, by which set and clause; the verdict, with that of each criterion; what is not met, if anything; what is missing and who must act, if anything is; caveats and sources, if there
    /// are any. Where no verdict is possible, why.
    /// </summary>
    public ImmutableArray<OnePageSection> Sections { get; }

    /// <summary>The page as plain text, for letters of one width: at most <see cref="Height"/> lines of at most <see cref="Width"/> letters.</summary>
    /// <returns>The lines, each ending in a line feed; composed.</returns>
    public string ToText() => string.Concat(OnePageLayout.LinesOf(Title, Sections).Select(line => line + "\n"));

    /// <summary>The same in Markdown: a heading for the page and for each section, lists below. Whatever was reported is shown as it is. How long it is in print is up to the program that sets it; a font of 10 points whose letters differ in width takes less room than the text does.</summary>
    /// <returns>Markdown, its lines ending in a line feed; composed.</returns>
    public string ToMarkdown() => OnePageLayout.MarkdownOf(Title, Sections);

    /// <summary>The unit, the set and the verdict.</summary>
    /// <returns>A culture-free text.</returns>
    public override string ToString() => Assessment.ToString();
}
