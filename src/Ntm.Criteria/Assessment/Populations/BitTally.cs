using System.Runtime.CompilerServices;

namespace Ntm.Criteria;

/// <summary>Counts bits, for each place of a word by itself: the binary digits of 64 counts side by side.</summary>
internal struct BitTally
{
    private const int Digits = 16;

    private Columns _digits;
    private int _used;

    public void Add(ulong bits)
    {
        for (var digit = 0; bits != 0; digit++)
        {
            var carry = _digits[digit] & bits;
            _digits[digit] ^= bits;
            bits = carry;
            _used = Math.Max(_used, digit + 1);
        }
    }

    /// <summary>The places where at least so many were counted.</summary>
    public readonly ulong AtLeast(int needed)
    {
        var atLeast = ulong.MaxValue;
        for (var digit = 0; digit < Math.Max(_used, 32 - int.LeadingZeroCount(needed)); digit++)
        {
            // From the last digit to the first: a greater one decides, an equal one leaves it to those before.
            var count = digit < _used ? _digits[digit] : 0;
            atLeast = (needed & (1 << digit)) != 0 ? count & atLeast : count | atLeast;
        }

        return atLeast;
    }

    [InlineArray(Digits)]
    private struct Columns
    {
        private ulong _first;
    }
}
