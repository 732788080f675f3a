namespace Ntm.Criteria;

/// <summary>Sums of numbers that are none below zero, as long as a decimal holds them without rounding.</summary>
internal static class ExactSum
{
    /// <summary>The sum; null where a number is negative, or the sum has more digits than a decimal holds.</summary>
    public static decimal? Of(IEnumerable<decimal> numbers)
    {
        var sum = 0m;
        foreach (var number in numbers)
        {
            if (number < 0 || number > decimal.MaxValue - sum)
            {
                return null;
            }

            // What a rounded sum lost is seen from one of its two sides.
            var next = sum + number;
            if (next - sum != number || next - number != sum)
            {
                return null;
            }

            sum = next;
        }

        return sum;
    }
}
