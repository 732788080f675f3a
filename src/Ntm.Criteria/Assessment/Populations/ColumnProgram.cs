using System.Collections.Immutable;

namespace Ntm.Criteria;

/// <summary>The requirements of a law as steps over columns, for rows that all belong to the same area classes.</summary>
internal sealed class ColumnProgram
{
    private ColumnProgram(ImmutableArray<ColumnNode> nodes, ImmutableArray<ColumnAnswer> answers)
    {
        Nodes = nodes;
        Answers = answers;
    }

    /// <summary>The steps, each after those that it is made of.</summary>
    public ImmutableArray<ColumnNode> Nodes { get; }

    /// <summary>The answer to each question that is asked, in the order of the questions.</summary>
    public ImmutableArray<ColumnAnswer> Answers { get; }

    /// <summary>Makes the program that answers questions.</summary>
    /// <param name="questions">The questions about one law.</param>
    /// <param name="inClasses">The circumstances of the rows, once for each combination of area classes that they may belong to.</param>
    /// <param name="columns">The columns.</param>
    public static ColumnProgram Of(ImmutableArray<Question> questions, ImmutableArray<Circumstances> inClasses, MeasureColumns columns)
    {
        var algebra = new ColumnAlgebra(columns);
        ImmutableArray<Meaning<int>> meanings = [.. inClasses.Select(circumstances => new Meaning<int>(algebra, circumstances, circumstances.Set, []))];
        ImmutableArray<int> answers = [.. questions.Select(question => algebra.Either([.. meanings.Select(meaning => meaning.Of(question))]))];
        var nodes = algebra.Nodes;
        var entangled = new EntangledColumns(nodes, columns);
        return new(nodes, [.. answers.Select(node => new ColumnAnswer(node, entangled.Of(node)))]);
    }
}
