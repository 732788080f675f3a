namespace Ntm.Criteria;

/// <summary>What fills supply: the requirement of an indicator, or a threshold, of a part or the only one; and whether as law or as an example.</summary>
internal sealed record FillWish(bool IsRequirement, string? Part, Standing Standing)
{
    /// <summary>The threshold in a form; null for a requirement, and where the form has no such threshold.</summary>
    public FillTarget? FindIn(NationalForm form) => IsRequirement ? null : form.Targets.Find(Part);

    public bool IsOpenIn(NationalForm form) => IsRequirement ? form.Targets.LeavesRequirementTo(Standing) : FindIn(form)?.IsOpenTo(Standing) == true;
}
