namespace Ntm.Criteria;

/// <summary>What is tightened: a threshold, of a part or the only one, or a multiple of that of another set.</summary>
internal sealed record TighteningWish(string? Part) : ProvisionWish
{
    public override ThresholdTarget? FindIn(NationalForm form) => form.Targets.FindToTighten(Part);

    public override bool IsGrantedBy(NationalForm form) => FindIn(form) is not null;
}
