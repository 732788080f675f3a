namespace Ntm.Criteria;

/// <summary>What fills supply: the requirement of an indicator, or a threshold, of a part or the only one; and who supplies it.</summary>
internal sealed record FillWish(bool IsRequirement, string? Part, Supplier Supplier) : ProvisionWish
{
    public override ThresholdTarget? FindIn(NationalForm form) => IsRequirement ? null : form.Targets.Find(Part);

    public override bool IsGrantedBy(NationalForm form) => IsRequirement
        ? form.Targets.OpenRequirement is { } open && Supplier.MaySupply(open)
        : FindIn(form)?.IsOpenTo(Supplier) == true;
}
