namespace Ntm.Criteria.Tests;

public sealed class AnswerSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(62)]
    public void Of_a_small_answer_it_is_told(int answer)
    {
        AnswerSet.Of(answer).First.Should().Be(answer);
        AnswerSet.Of(answer).All(one => one == answer).Should().BeTrue();
        AnswerSet.Of(answer).All(one => one != answer).Should().BeFalse();
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void With_an_answer_that_is_not_small_nothing_is_told(int answer)
    {
        foreach (var set in new[] { AnswerSet.Of(answer), AnswerSet.Of(answer).With(AnswerSet.Of(3)), AnswerSet.Of(3).With(AnswerSet.Of(answer)) })
        {
            set.First.Should().BeNull();
            set.All(_ => true).Should().BeFalse();
        }
    }

    [Fact]
    public void What_holds_of_all_holds_of_each()
    {
        var set = AnswerSet.Of(62).With(AnswerSet.Of(5)).With(AnswerSet.Of(7));

        set.First.Should().Be(5);
        set.All(answer => answer is 5 or 7 or 62).Should().BeTrue();
        foreach (var missing in new[] { 5, 7, 62 })
        {
            set.All(answer => answer != missing).Should().BeFalse();
        }
    }

    [Fact]
    public void Of_no_answer_nothing_is_told()
    {
        default(AnswerSet).First.Should().BeNull();
        default(AnswerSet).All(_ => true).Should().BeFalse();
    }
}
