using NodaTime;

namespace Ntm.Criteria;

/// <summary>A date, or the year alone where only that is known.</summary>
internal sealed record DateOrYear(LocalDate? Date, int Year);
