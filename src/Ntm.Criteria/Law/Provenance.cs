using System.Collections.Immutable;
using NodaTime;

namespace Ntm.Criteria;

/// <summary>Where a datum of the law comes from and how well it is established: its citation and its basis (căn cứ và mức tin cậy).</summary>
/// <remarks>Nothing that may decide is built without one. Compared by reference. Immutable and safe for concurrent use.</remarks>
public sealed class Provenance
{
    internal Provenance()
    {
    }

    /// <summary>The clause that the datum rests on.</summary>
    public required Citation Citation { get; init; }

    /// <summary>How well the datum is established.</summary>
    public required Basis Basis { get; init; }

    /// <summary>The date on which a person last checked it.</summary>
    public required LocalDate LastChecked { get; init; }

    /// <summary>The accounts it was read in; empty where none was.</summary>
    public ImmutableArray<Account> Accounts { get; init; } = [];

    /// <summary>What a later reader must know, such as bounds or a contradiction between accounts, in the words of whoever recorded it; or null.</summary>
    public BilingualText? Remark { get; init; }

    /// <summary>That of what follows from the datum and from something as well established as a basis; what is remarked of the datum need not be true of it.</summary>
    internal Provenance OfWhatFollows(Basis basis) => new()
    {
        Citation = Citation,
        Basis = Basis.Value >= basis.Value ? Basis : basis,
        LastChecked = LastChecked,
        Accounts = Accounts,
    };

    /// <summary>The Vietnamese citation and the basis.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Citation} ({Basis.Key})";
}
