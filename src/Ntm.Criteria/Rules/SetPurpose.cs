using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What meeting a set amounts to (mục đích của bộ tiêu chí): a standard is reached, recognised, or kept.</summary>
/// <remarks>Ordered as a title lives, by value; equal by value. Immutable and safe for concurrent use.</remarks>
public sealed class SetPurpose : SmartEnum<SetPurpose>
{
    /// <summary>Đánh giá mức đạt: the criteria of a standard.</summary>
    public static readonly SetPurpose Assessment = new(nameof(Assessment), 1, "assessment", new("đánh giá mức đạt", "assessment"));

    /// <summary>Điều kiện công nhận: what else it takes to be recognised as meeting the standard.</summary>
    public static readonly SetPurpose Recognition = new(nameof(Recognition), 2, "recognition", new("điều kiện công nhận", "conditions of recognition"));

    /// <summary>Điều kiện giữ danh hiệu: met where no case of revocation (thu hồi) is at hand.</summary>
    public static readonly SetPurpose Retention = new(nameof(Retention), 3, "retention", new("điều kiện giữ danh hiệu", "conditions for keeping the title"));

    /// <summary>All purposes, as a title lives.</summary>
    public static ImmutableArray<SetPurpose> All { get; } = [Assessment, Recognition, Retention];

    private SetPurpose(string name, int value, string key, BilingualText term) : base(name, value)
    {
        Key = key;
        Term = term;
    }

    /// <summary>The key in documents.</summary>
    public string Key { get; }

    /// <summary>The Vietnamese term and its translation.</summary>
    public BilingualText Term { get; }

    /// <summary>The purpose of a key, or null.</summary>
    /// <param name="key">A key, such as <c>recognition</c>.</param>
    /// <returns>The purpose, or null where the key is another.</returns>
    public static SetPurpose? Find(string? key) => All.FirstOrDefault(purpose => purpose.Key == key);

    /// <summary>The key, where texts name it: null of the assessment, which goes without saying.</summary>
    internal string? KeyUnlessAssessment => this == Assessment ? null : Key;
}
