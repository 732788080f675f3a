using CsCheck;

namespace Ntm.Criteria.Tests;

public sealed class BitTallyTests
{
    [Fact]
    public void Each_place_is_counted_by_itself() =>
        Gen.Select(Gen.ULong.Array[0, 40], Gen.Int[1, 45]).Sample((words, needed) =>
        {
            var tally = default(BitTally);
            foreach (var word in words)
            {
                tally.Add(word);
            }

            var atLeast = tally.AtLeast(needed);
            for (var place = 0; place < BitWords.Rows; place++)
            {
                ((atLeast >> place) & 1).Should().Be(words.Count(word => ((word >> place) & 1) == 1) >= needed ? 1UL : 0UL);
            }
        });
}
