namespace Ntm.Criteria;

/// <summary>What details say: when the answer to a question of an indicator is yes.</summary>
internal sealed record DetailWish(Measure Question) : ProvisionWish
{
    public override ThresholdTarget? FindIn(NationalForm form) => null;

    public override bool IsGrantedBy(NationalForm form) => form.Targets.Questions.Contains(Question);
}
