using CsCheck;

namespace Ntm.Criteria.Tests;

public sealed class DecisionDiagramsTests
{
    private readonly DecisionDiagrams _diagrams = new();

    [Fact]
    public void A_leaf_answers_the_same_whatever_the_unknowns_are()
    {
        var leaf = _diagrams.Leaf(7);

        _diagrams.Answers(leaf).Should().Equal(7);
        _diagrams.Unknowns(leaf).Should().BeEmpty();
        _diagrams.Leaf(7).Should().Be(leaf);
        _diagrams.Leaf(8).Should().NotBe(leaf);
    }

    [Fact]
    public void Nodes_are_equal_that_ask_for_the_same_unknown_and_have_the_same_branches()
    {
        var node = new DiagramNode(3, [1, 2], AnswerSet.Of(1));

        node.Equals(new DiagramNode(3, [1, 2], AnswerSet.Of(1))).Should().BeTrue();
        node.Equals(new DiagramNode(3, [2, 1], AnswerSet.Of(1))).Should().BeFalse();
        node.Equals(new DiagramNode(4, [1, 2], AnswerSet.Of(1))).Should().BeFalse();
        node.Equals((object)new DiagramNode(3, [1, 2], AnswerSet.Of(1))).Should().BeTrue();
        node.Equals(3).Should().BeFalse();
    }

    [Fact]
    public void An_unknown_that_changes_nothing_is_not_asked_for()
    {
        var leaf = _diagrams.Leaf(1);

        _diagrams.Ask(3, [leaf, leaf, leaf]).Should().Be(leaf);
    }

    [Fact]
    public void An_unknown_that_changes_something_is_asked_for_once()
    {
        var diagram = _diagrams.Ask(3, [_diagrams.Leaf(1), _diagrams.Leaf(2)]);

        _diagrams.Answers(diagram).Should().BeEquivalentTo([1, 2]);
        _diagrams.Unknowns(diagram).Should().Equal(3);
        _diagrams.Ask(3, [_diagrams.Leaf(1), _diagrams.Leaf(2)]).Should().Be(diagram, "equal diagrams are one");
        _diagrams.Ask(3, [_diagrams.Leaf(2), _diagrams.Leaf(1)]).Should().NotBe(diagram);
        _diagrams.Ask(4, [_diagrams.Leaf(1), _diagrams.Leaf(2)]).Should().NotBe(diagram);
    }

    [Fact]
    public void What_combines_to_the_same_answer_forgets_its_unknowns()
    {
        var one = _diagrams.Ask(0, [_diagrams.Leaf(0), _diagrams.Leaf(1)]);
        var opposite = _diagrams.Map(one, answer => 1 - answer);

        var sum = _diagrams.Combine(one, opposite, (left, right) => left + right);

        sum.Should().Be(_diagrams.Leaf(1));
    }

    [Fact]
    public void A_mapped_diagram_asks_only_for_what_still_matters()
    {
        var inner = _diagrams.Ask(1, [_diagrams.Leaf(2), _diagrams.Leaf(3)]);
        var outer = _diagrams.Ask(0, [_diagrams.Leaf(0), inner]);

        _diagrams.Unknowns(_diagrams.Map(outer, answer => answer / 2)).Should().Equal(0);
        _diagrams.Answers(_diagrams.Map(outer, answer => answer / 2)).Should().BeEquivalentTo([0, 1]);
    }

    [Fact]
    public void The_same_pair_combined_by_two_tables_is_kept_apart()
    {
        var one = _diagrams.Leaf(5);
        var other = _diagrams.Leaf(3);

        _diagrams.Answers(_diagrams.Combine(one, other, (left, right) => left - right)).Should().Equal(2);
        _diagrams.Answers(_diagrams.Combine(one, other, (left, right) => left * right)).Should().Equal(15);
        _diagrams.Answers(_diagrams.Combine(other, one, (left, right) => left - right)).Should().Equal(-2);
    }

    [Fact]
    public void Combined_diagrams_answer_as_the_table_does_for_every_completion() =>
        Gen.Byte.Array[27].Select(Gen.Byte.Array[27]).Sample(
            (left, right) =>
            {
                var diagrams = new DecisionDiagrams();
                Func<int, int, int> table = (a, b) => (a + (2 * b)) % 4;
                int[] combined = [.. left.Zip(right, (a, b) => table(a % 3, b % 3))];

                var diagram = diagrams.Combine(Diagram(diagrams, left, 3), Diagram(diagrams, right, 3), table);

                diagram.Should().Be(Diagram(diagrams, [.. combined.Select(answer => (byte)answer)], 4), "equal functions are one diagram");
                diagrams.Answers(diagram).Should().BeEquivalentTo(combined.Distinct());
                diagrams.Unknowns(diagram).Should().Equal(UnknownsThatMatter(combined));
            },
            iter: Repeats.Of(500));

    // Three unknowns with three values each: the answers in the order of the completions.
    private static int Diagram(DecisionDiagrams diagrams, byte[] answers, int distinct) => Diagram(diagrams, answers, distinct, 0, 0);

    private static int Diagram(DecisionDiagrams diagrams, byte[] answers, int distinct, int unknown, int completion) => unknown == 3
        ? diagrams.Leaf(answers[completion] % distinct)
        : diagrams.Ask(unknown, [.. Enumerable.Range(0, 3).Select(value => Diagram(diagrams, answers, distinct, unknown + 1, (completion * 3) + value))]);

    private static IEnumerable<int> UnknownsThatMatter(int[] answers)
    {
        int[] strides = [9, 3, 1];
        return Enumerable.Range(0, 3).Where(unknown => Enumerable.Range(0, 27).Any(completion =>
            answers[completion] != answers[completion - (completion / strides[unknown] % 3 * strides[unknown])]));
    }
}
