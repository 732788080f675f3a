using System.Runtime.CompilerServices;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>Values and closed vocabularies in words, from the same tables as the explanations.</summary>
/// <remarks>From the message tables of the library, whatever the culture. Safe for concurrent use.</remarks>
public static class Descriptions
{
    /// <summary>A verdict in words, such as "chưa đạt".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Verdict verdict, Language language) => Describe("verdict", verdict, language);

    /// <summary>A basis in words, such as "chưa kiểm chứng".</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Basis basis, Language language) => Describe("basis", basis, language);

    /// <summary>The reason for not deciding in words, such as "chưa có số liệu".</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this ReasonCode reason, Language language) => Describe("reason", reason, language);

    /// <summary>The reason for not using a measurement in words, such as "đã có số liệu mới hơn".</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this UnusedReason reason, Language language) => Describe("unused", reason, language);

    /// <summary>What is noticed about data in general, in words, such as "số liệu đã cũ".</summary>
    /// <param name="code">The code.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this DataNoteCode code, Language language) => Describe("quality", code, language);

    /// <summary>Why what was measured of earlier units says nothing of another, in words, such as "giá trị của nhiều đơn vị không cộng được".</summary>
    /// <param name="obstacle">The obstacle.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this CarryObstacle obstacle, Language language) => Describe("carry", obstacle, language);

    /// <summary>Why no way is told, in words, such as "không thay đổi nào đối với phần chưa đạt là đủ".</summary>
    /// <param name="obstacle">The obstacle.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this WayObstacle obstacle, Language language) => Describe("obstacle", obstacle, language);

    /// <summary>How much of a unit another one took over, in words, such as "một phần".</summary>
    /// <param name="share">The share.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this SuccessionShare share, Language language) => Describe("share", share, language);

    /// <summary>Who must act, in words, such as "UBND cấp tỉnh".</summary>
    /// <param name="actor">Who must act.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Actor actor, Language language) => Describe("actor", actor, language);

    /// <summary>Whether something is supplied, in words, such as "đã ban hành".</summary>
    /// <param name="state">Whether it is.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this SupplyState state, Language language) => Describe("supply", state, language);

    /// <summary>An assessor in words, such as "huyện thẩm tra".</summary>
    /// <param name="assessor">The assessor.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Assessor assessor, Language language) => Describe("assessor", assessor, language);

    /// <summary>What an opinion says in words, such as "cơ bản đạt".</summary>
    /// <param name="verdict">What is said.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this OpinionVerdict verdict, Language language) => Describe("opinion", verdict, language);

    /// <summary>What a voice says in words, such as "chưa có ý kiến".</summary>
    /// <param name="stance">What is said.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Stance stance, Language language) => Describe("stance", stance, language);

    /// <summary>How what two voices say lies to each other, in words, such as "trái nhau".</summary>
    /// <param name="relation">How they lie to each other.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this PositionRelation relation, Language language) => Describe("relation", relation, language);

    /// <summary>Why an opinion is not held against an assessment, in words, such as "về năm đánh giá khác".</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this UnplacedReason reason, Language language) => Describe("unplaced", reason, language);

    /// <summary>What counts as met, in words, such as "tính là đạt".</summary>
    /// <param name="counted">What it counts as.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this CountedAs counted, Language language) => Describe("counted", counted, language);

    /// <summary>A value as it was reported, in words, such as "97,29% (2.950/3.032 người)".</summary>
    /// <param name="value">The value; also one that the measure cannot have.</param>
    /// <param name="measure">The measure, which tells the unit and the names of grades.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this MeasuredValue value, Measure measure, Language language)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(measure);
        ArgumentNullException.ThrowIfNull(language);
        return OneLine.Of(new Wording(language).Reported(measure, value));
    }

    /// <summary>What is open and what is supplied as a table in Markdown: a row for each thing that is open, a column for each province.</summary>
    /// <param name="completeness">What is open and what is supplied.</param>
    /// <param name="language">The language.</param>
    /// <returns>The table, its lines ending in a line feed; with its heads alone where nothing is open.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string ToMarkdown(this Completeness completeness, Language language)
    {
        ArgumentNullException.ThrowIfNull(completeness);
        ArgumentNullException.ThrowIfNull(language);
        return CompletenessTable.Of(completeness, language);
    }

    private static string Describe<T>(string table, T word, Language language, [CallerArgumentExpression(nameof(word))] string? name = null)
        where T : SmartEnum<T>
    {
        ArgumentNullException.ThrowIfNull(word, name);
        ArgumentNullException.ThrowIfNull(language);
        return MessageTable.In(language)[$"{table}.{word.Name}"];
    }
}
