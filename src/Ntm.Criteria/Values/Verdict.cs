using System.Collections.Immutable;
using Ardalis.SmartEnum;

namespace Ntm.Criteria;

/// <summary>The rule's answer for an indicator, a criterion or a whole set (kết quả đánh giá).</summary>
/// <remarks>
/// A closed vocabulary in legal order; members are equal by value and ordered by it. Immutable and safe for concurrent use.
/// A verdict never hides ignorance: what cannot be decided is <see cref="Undetermined"/>, never met and never unmet. To print one, take its
/// <c>Name</c>: it converts to its number, which is what <c>Console.WriteLine(verdict)</c> would print.
/// </remarks>
public sealed class Verdict : SmartEnum<Verdict>
{
    /// <summary>The requirement is met (đạt).</summary>
    public static readonly Verdict Met = new(nameof(Met), 1);

    /// <summary>The requirement is not met (chưa đạt).</summary>
    public static readonly Verdict NotMet = new(nameof(NotMet), 2);

    /// <summary>The known facts and law do not decide (chưa đủ căn cứ).</summary>
    public static readonly Verdict Undetermined = new(nameof(Undetermined), 3);

    /// <summary>The requirement does not apply to this unit (không xét): neither met nor a gap.</summary>
    public static readonly Verdict NotApplicable = new(nameof(NotApplicable), 4);

    /// <summary>All verdicts, in legal order.</summary>
    public static ImmutableArray<Verdict> All { get; } = [Met, NotMet, Undetermined, NotApplicable];

    private Verdict(string name, int value) : base(name, value)
    {
    }

    /// <summary>The verdict of a name, or null.</summary>
    /// <param name="name">A name, such as <c>NotMet</c>.</param>
    /// <returns>The verdict, or null where the name is another.</returns>
    public static Verdict? Find(string? name) => All.FirstOrDefault(verdict => verdict.Name == name);
}
