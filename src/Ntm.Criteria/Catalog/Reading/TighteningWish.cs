namespace Ntm.Criteria;

/// <summary>What is tightened: a threshold, of a part or the only one.</summary>
internal sealed record TighteningWish(string? Part) : ProvisionWish
{
    public override ThresholdTarget? FindIn(NationalForm form) => form.Targets.Find(Part);

    public override bool IsGrantedBy(NationalForm form) => FindIn(form) is not null;
}
