using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>What a voice says of an indicator, a criterion or the set (kết quả theo từng bên): the verdicts of the rule and of opinions, and that nothing or no one thing is said.</summary>
/// <remarks>Ordered as in <see cref="All"/>, equal by value; the name is the stable code. Immutable and safe for concurrent use.</remarks>
public sealed class Stance : SmartEnum<Stance>
{
    /// <summary>Met (đạt), of the rule or of an opinion.</summary>
    public static readonly Stance Met = new(nameof(Met), 1);

    /// <summary>Almost met (cơ bản đạt), of an opinion.</summary>
    public static readonly Stance BasicallyMet = new(nameof(BasicallyMet), 2);

    /// <summary>Not met (chưa đạt), of the rule or of an opinion.</summary>
    public static readonly Stance NotMet = new(nameof(NotMet), 3);

    /// <summary>Not applicable (không xét), of the rule.</summary>
    public static readonly Stance NotApplicable = new(nameof(NotApplicable), 4);

    /// <summary>The rule cannot decide (chưa đủ căn cứ).</summary>
    public static readonly Stance Undetermined = new(nameof(Undetermined), 5);

    /// <summary>An opinion says that it was not assessed (chưa đánh giá).</summary>
    public static readonly Stance NotAssessed = new(nameof(NotAssessed), 6);

    /// <summary>The opinions that count differ: of one assessor on one date, or the latest of several departments (ý kiến chưa thống nhất). Which one holds is not for the library to say.</summary>
    public static readonly Stance Divided = new(nameof(Divided), 7);

    /// <summary>Nobody said anything (chưa có ý kiến).</summary>
    public static readonly Stance Silent = new(nameof(Silent), 8);

    /// <summary>All of them: first the four that are decided.</summary>
    public static ImmutableArray<Stance> All { get; } = [Met, BasicallyMet, NotMet, NotApplicable, Undetermined, NotAssessed, Divided, Silent];

    private Stance(string name, int value) : base(name, value)
    {
    }

    /// <summary>Whether something is settled by it: met, basically met, not met or not applicable. The others leave it open.</summary>
    public bool IsDecided => this == Met || this == BasicallyMet || this == NotMet || this == NotApplicable;

    internal static Stance Of(Verdict verdict) =>
        verdict == Verdict.Met ? Met : verdict == Verdict.NotMet ? NotMet : verdict == Verdict.NotApplicable ? NotApplicable : Undetermined;

    internal static Stance Of(OpinionVerdict verdict) =>
        verdict == OpinionVerdict.Met ? Met : verdict == OpinionVerdict.BasicallyMet ? BasicallyMet : verdict == OpinionVerdict.NotMet ? NotMet : NotAssessed;

    /// <summary>The stance of a name, or null.</summary>
    /// <param name="name">A name, such as <c>BasicallyMet</c>.</param>
    /// <returns>The stance, or null where the name is another.</returns>
    public static Stance? Find(string? name) => All.FirstOrDefault(stance => stance.Name == name);
}
