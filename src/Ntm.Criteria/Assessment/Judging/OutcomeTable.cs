using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>Single outcomes as numbers, and how two of them combine. An outcome's number is the place of its bit in <see cref="Outcomes"/>.</summary>
internal static class OutcomeTable
{
    public const int Met = 0;
    public const int NotMet = 1;
    public const int NotApplicable = 2;

    public static ImmutableArray<int> All { get; } = [Met, NotMet, NotApplicable];

    public static int And(int left, int right) =>
        left == NotMet || right == NotMet ? NotMet : left == Met || right == Met ? Met : NotApplicable;

    public static int Or(int left, int right) =>
        left == Met || right == Met ? Met : left == NotMet || right == NotMet ? NotMet : NotApplicable;
}
