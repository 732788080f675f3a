using NodaTime;

namespace Ntm.Criteria;

/// <summary>The dates on which provisions change something: the first of each, and the first after it.</summary>
internal static class ProvisionDates
{
    public static IEnumerable<LocalDate> ChangesBy(Provision provision)
    {
        yield return provision.InForce.Start!.Value;
        if (provision.InForce.End is { } end && end < LocalDate.MaxIsoValue)
        {
            yield return end.PlusDays(1);
        }
    }
}
