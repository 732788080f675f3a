namespace Ntm.Criteria.Tests;

public sealed class OutcomesTests
{
    public static TheoryData<int, string, string> All => new()
    {
        { 1, "Met", "Met" },
        { 2, "NotMet", "NotMet" },
        { 3, "Met | NotMet", "Undetermined" },
        { 4, "NotApplicable", "NotApplicable" },
        { 5, "Met | NotApplicable", "Undetermined" },
        { 6, "NotMet | NotApplicable", "Undetermined" },
        { 7, "Met | NotMet | NotApplicable", "Undetermined" },
    };

    [Theory]
    [MemberData(nameof(All))]
    public void One_outcome_is_the_verdict_and_more_are_undetermined(int bits, string text, string verdict)
    {
        var outcomes = Outcomes.FromBits(bits);

        outcomes.ToString().Should().Be(text);
        outcomes.Verdict.Name.Should().Be(verdict);
        outcomes.IsDecided.Should().Be(verdict != "Undetermined");
        outcomes.CanBeMet.Should().Be((bits & 1) != 0);
        outcomes.CanBeNotMet.Should().Be((bits & 2) != 0);
        outcomes.CanBeNotApplicable.Should().Be((bits & 4) != 0);
        outcomes.Bits.Should().Be(bits);
    }

    [Fact]
    public void By_default_nothing_is_known()
    {
        default(Outcomes).Should().Be(Outcomes.Any);
        Outcomes.Any.Bits.Should().Be(7);
    }

    [Fact]
    public void Either_of_two_sets_holds_where_their_union_does()
    {
        for (var left = 1; left <= 7; left++)
        {
            for (var right = 1; right <= 7; right++)
            {
                Outcomes.FromBits(left).Union(Outcomes.FromBits(right)).Bits.Should().Be(left | right);
                EqualityContract.Check(Outcomes.FromBits(left), Outcomes.FromBits(right), left == right);
                (Outcomes.FromBits(left) == Outcomes.FromBits(right)).Should().Be(left == right);
                (Outcomes.FromBits(left) != Outcomes.FromBits(right)).Should().Be(left != right);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(-1)]
    public void No_outcome_at_all_and_outcomes_that_do_not_exist_are_refused(int bits) =>
        FluentActions.Invoking(() => Outcomes.FromBits(bits)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_named_outcomes_are_what_they_say()
    {
        Outcomes.Met.Verdict.Should().Be(Verdict.Met);
        Outcomes.NotMet.Verdict.Should().Be(Verdict.NotMet);
        Outcomes.NotApplicable.Verdict.Should().Be(Verdict.NotApplicable);
        Outcomes.MetOrNotMet.ToString().Should().Be("Met | NotMet");
    }
}
