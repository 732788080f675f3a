namespace Ntm.Criteria;

/// <summary>What the library knows of Vietnam's administrative units (đơn vị hành chính Việt Nam).</summary>
/// <remarks>
/// The way to a commune: its code, on a date on which it had that code. Safe for concurrent use.
/// <code>var commune = Vietnam.Territory.On(new LocalDate(2022, 12, 31)).Commune("02929");</code>
/// </remarks>
public static class Vietnam
{
    private static readonly Lazy<Territory> LazyTerritory = new(EmbeddedImages.OfTerritory);

    /// <summary>
    /// The units that the library carries: those of Lào Cai since 2010, with what became of them, and those of the other provinces on 8 April 2023 (<see cref="Territory.Parts"/>). Each part is read when one of its units is first
    /// asked for, in a form that the build made of its document.
    /// </summary>
    /// <exception cref="InvalidDataException">That form is damaged in this copy of the library; of a part, whoever first asks for one of its units is told.</exception>
    public static Territory Territory => LazyTerritory.Value;
}
