namespace Ntm.Criteria;

/// <summary>The closed vocabularies in words, from the same tables as the explanations.</summary>
public static class VocabularyText
{
    /// <summary>A verdict in words, such as "chưa đạt".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Verdict verdict, Language language) => Describe("verdict", verdict?.Name, language);

    /// <summary>A basis in words, such as "chưa kiểm chứng".</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Basis basis, Language language) => Describe("basis", basis?.Name, language);

    /// <summary>The reason for not deciding in words, such as "chưa có số liệu".</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this ReasonCode reason, Language language) => Describe("reason", reason?.Name, language);

    /// <summary>The reason for not using a measurement in words, such as "đã có số liệu mới hơn".</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this UnusedReason reason, Language language) => Describe("unused", reason?.Name, language);

    /// <summary>Who must act, in words, such as "UBND cấp tỉnh".</summary>
    /// <param name="actor">Who must act.</param>
    /// <param name="language">The language.</param>
    /// <returns>One phrase.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Describe(this Actor actor, Language language) => Describe("actor", actor?.Name, language);

    private static string Describe(string table, string? name, Language language)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(language);
        return MessageTable.In(language)[$"{table}.{name}"];
    }
}
