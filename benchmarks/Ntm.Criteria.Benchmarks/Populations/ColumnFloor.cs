using System.Numerics;
using System.Runtime.InteropServices;

namespace Ntm.Criteria.Benchmarks;

/// <summary>As many columns of as many whole numbers as a judge reads, to be summed: that their memory is read is the least that any way over columns can do.</summary>
internal sealed class ColumnFloor(int columns, int rows)
{
    private readonly int[][] _columns = [.. Enumerable.Range(0, columns).Select(column => Enumerable.Range(0, rows).Select(row => (row + column) % 1000).ToArray())];

    public long Sum()
    {
        var sum = 0L;
        foreach (var column in _columns)
        {
            var sums = Vector<int>.Zero;
            var vectors = MemoryMarshal.Cast<int, Vector<int>>(column);
            foreach (var vector in vectors)
            {
                sums += vector;
            }

            sum += Vector.Sum(sums);
            foreach (var rest in column.AsSpan(vectors.Length * Vector<int>.Count))
            {
                sum += rest;
            }
        }

        return sum;
    }
}
