namespace Ntm.Criteria;

/// <summary>A threshold that the national text leaves to an authority (giao địa phương hoặc bộ quy định).</summary>
/// <remarks>
/// Among <see cref="Threshold.Cells"/> it says that the text does so; where it is what <see cref="Threshold.For"/> comes to, no decision that applies is loaded.
/// Compared by reference. Immutable and safe for concurrent use.
/// </remarks>
public sealed class DelegatedThreshold : ThresholdCell
{
    internal DelegatedThreshold(Authority to, Provenance provenance)
    {
        To = to;
        Provenance = provenance;
    }

    /// <summary>Who is to issue it.</summary>
    public Authority To { get; }

    /// <summary>Where the delegation comes from and how well it is established.</summary>
    public Provenance Provenance { get; }

    /// <inheritdoc/>
    public override Citation Citation => Provenance.Citation;

    /// <inheritdoc/>
    public override BilingualText? Remark => Provenance.Remark;

    /// <summary>Who is to issue it.</summary>
    /// <returns>A culture-free text, such as <c>delegated to province</c>.</returns>
    public override string ToString() => $"delegated to {To.Key}";

    internal override ThresholdCell Times(decimal factor, Basis basis) => new DelegatedThreshold(To, Provenance.OfWhatFollows(Provenance.Basis)) { Areas = Areas, Years = Years };

    /// <inheritdoc/>
    public override TResult Match<TResult>(
        Func<IssuedThreshold, TResult> issued,
        Func<DelegatedThreshold, TResult> delegated,
        Func<UnrecordedThreshold, TResult> unrecorded)
    {
        ArgumentNullException.ThrowIfNull(delegated);
        return delegated(this);
    }
}
