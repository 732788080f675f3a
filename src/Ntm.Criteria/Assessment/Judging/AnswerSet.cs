using System.Numerics;

namespace Ntm.Criteria;

/// <summary>The answers of a decision diagram, as far as they are small numbers; where one is not, nothing is told of the set.</summary>
internal readonly struct AnswerSet
{
    private const int Limit = 63;
    private const ulong NotTold = 1UL << Limit;

    private readonly ulong _bits;

    private AnswerSet(ulong bits) => _bits = bits;

    /// <summary>The least answer; null where nothing is told.</summary>
    public int? First => (_bits & NotTold) != 0 || _bits == 0 ? null : BitOperations.TrailingZeroCount(_bits);

    public static AnswerSet Of(int answer) => new(answer is >= 0 and < Limit ? 1UL << answer : NotTold);

    public AnswerSet With(AnswerSet other) => new(_bits | other._bits);

    /// <summary>Whether something holds of every answer; false where nothing is told.</summary>
    public bool All(Func<int, bool> holds)
    {
        if (First is null)
        {
            return false;
        }

        for (var bits = _bits; bits != 0; bits &= bits - 1)
        {
            if (!holds(BitOperations.TrailingZeroCount(bits)))
            {
                return false;
            }
        }

        return true;
    }
}
