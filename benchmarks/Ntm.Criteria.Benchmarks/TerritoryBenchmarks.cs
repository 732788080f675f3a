using BenchmarkDotNet.Attributes;
using NodaTime;

namespace Ntm.Criteria.Benchmarks;

/// <summary>The units of the country, from the images that the library carries, once the code is warm.</summary>
[MemoryDiagnoser]
public class TerritoryBenchmarks
{
    private static readonly LocalDate Day = new(2023, 4, 8);

    private readonly Territory _country = Opened();
    private readonly UnitCode _code = UnitCode.Parse("25195", null);
    private TerritorySnapshot _snapshot = null!;
    private AdministrativeUnit _commune = null!;

    [GlobalSetup]
    public void Open()
    {
        _snapshot = _country.On(Day);
        _commune = _country.On(new LocalDate(2021, 12, 31)).Commune("02872");
    }

    /// <summary>A commune of one province, of a country of which nothing was asked before.</summary>
    [Benchmark]
    public AdministrativeUnit OpenOneProvince() => EmbeddedImages.OfTerritory().On(Day).Commune("25195");

    /// <summary>Every unit of the country.</summary>
    [Benchmark]
    public Territory OpenTheCountry() => Opened();

    /// <summary>What became of a commune, of a country of which nothing was asked before.</summary>
    [Benchmark]
    public UnitCorrespondence OpenLineage() => EmbeddedImages.OfTerritory().On(new LocalDate(2021, 12, 31)).Commune("02872").CorrespondenceOn(new LocalDate(2025, 7, 1));

    [Benchmark]
    public TerritorySnapshot OnADate() => _country.On(Day);

    [Benchmark]
    public AdministrativeUnit? FindByCode() => _snapshot.Find(_code);

    [Benchmark]
    public AdministrativeUnit? FindByText() => _snapshot.FindCommune("25195");

    [Benchmark]
    public UnitCorrespondence Correspond() => _commune.CorrespondenceOn(new LocalDate(2025, 7, 1));

    [Benchmark]
    public UnitResolution Resolve() => _country.Resolve("xã Bù Gia Mập, huyện Bù Gia Mập, tỉnh Bình Phước", Day);

    [Benchmark]
    public UnitResolution Suggest() => _country.Resolve("xã Bù Gia Mâp, huyện Bù Gia Mập, tỉnh Bình Phước", Day);

    private static Territory Opened()
    {
        var country = EmbeddedImages.OfTerritory();
        _ = country.On(Day).Communes;
        return country;
    }
}
