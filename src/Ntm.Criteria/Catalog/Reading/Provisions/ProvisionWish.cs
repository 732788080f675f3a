namespace Ntm.Criteria;

/// <summary>What a local provision has to find in each form that its indicator has while it is in force.</summary>
internal abstract record ProvisionWish
{
    /// <summary>The threshold in a form; null where a requirement is meant, or where the form has no such threshold.</summary>
    public abstract ThresholdTarget? FindIn(NationalForm form);

    /// <summary>Whether the form lets the provision do what it wishes to.</summary>
    public abstract bool IsGrantedBy(NationalForm form);
}
