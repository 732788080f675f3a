namespace Ntm.Criteria;

/// <summary>What a threshold of a set says, so arranged that any number of provisions are held against it without going through all of its cells.</summary>
internal sealed class SaidLevels
{
    private readonly ThresholdTarget _target;
    private readonly Dictionary<AreaClass, InClass> _classes;

    public SaidLevels(ThresholdTarget target, IEnumerable<AreaClass> classes)
    {
        _target = target;
        _classes = classes.ToDictionary(area => area, _ => new InClass());
        foreach (var cell in target.Threshold.Cells)
        {
            foreach (var area in cell.Areas.IsEmpty ? _classes.Keys : cell.Areas.AsEnumerable())
            {
                _classes[area].Add(cell, target);
            }
        }
    }

    /// <summary>Holds levels of a province against what the set says in the same classes and years.</summary>
    public LevelComparison Against(Threshold levels)
    {
        var comparison = new LevelComparison();
        if (levels.Zoning is { } zoning)
        {
            CompareInZones(levels, zoning, comparison);
            return comparison;
        }

        foreach (var level in levels.Cells.OfType<IssuedThreshold>())
        {
            HashSet<int> years = [.. level.Years];
            foreach (var area in level.Areas.IsEmpty ? _classes.Keys : level.Areas.AsEnumerable())
            {
                Compare(level, years, area, comparison);
            }
        }

        return comparison;
    }

    // A commune of a zone may be in any class of the set: a level is only objected to that cannot stand beside what the set says in each of them.
    private void CompareInZones(Threshold levels, AreaClassification zoning, LevelComparison comparison)
    {
        var years = _classes.Values.SelectMany(said => said.Years).Distinct().Order().Select(year => (int?)year).DefaultIfEmpty(null).ToList();
        foreach (var level in levels.Cells.OfType<IssuedThreshold>())
        {
            foreach (var year in level.Years.IsEmpty ? years : level.Years.Select(year => (int?)year))
            {
                ThresholdCell[] said = [.. _classes.Values.Select(inClass => inClass.At(year))];
                if (said.All(cell => Objection(level, cell) != LevelObjection.None))
                {
                    foreach (var zone in level.Areas.IsEmpty ? zoning.Classes : level.Areas)
                    {
                        comparison.Add(Objection(level, said[0]), level, said[0], zone, year);
                    }
                }
            }
        }
    }

    private void Compare(IssuedThreshold level, HashSet<int> years, AreaClass area, LevelComparison comparison)
    {
        var said = _classes[area];
        if (!said.HasOpen && !(said.Strictest is { } strictest && _target.IsSofter(level.Value, strictest)))
        {
            return;
        }

        foreach (var (year, cell) in said.For(years))
        {
            comparison.Add(Objection(level, cell), level, cell, area, year);
        }
    }

    private LevelObjection Objection(IssuedThreshold level, ThresholdCell said) => said.Match(
        issued => !_target.IsSofter(level.Value, issued.Value) ? LevelObjection.None
            : issued.Provenance.Basis == Basis.Unconfirmed ? LevelObjection.SofterThanUnconfirmed
            : LevelObjection.SofterThanDeciding,
        delegated => delegated.To == Authority.Province ? LevelObjection.LeftToProvince : LevelObjection.None,
        _ => LevelObjection.NotRecorded);

    /// <summary>What the threshold says in one class.</summary>
    private sealed class InClass
    {
        private readonly Dictionary<int, ThresholdCell> _byYear = [];
        private ThresholdCell? _everyYear;

        /// <summary>The strictest level of any year.</summary>
        public ThresholdValue? Strictest { get; private set; }

        /// <summary>Whether of some year no level is issued.</summary>
        public bool HasOpen { get; private set; }

        public void Add(ThresholdCell cell, ThresholdTarget target)
        {
            _everyYear = cell.Years.IsEmpty ? cell : _everyYear;
            foreach (var year in cell.Years)
            {
                _byYear[year] = cell;
            }

            if (cell is IssuedThreshold issued)
            {
                Strictest = Strictest is { } strictest && !target.IsSofter(strictest, issued.Value) ? strictest : issued.Value;
            }

            HasOpen |= cell is not IssuedThreshold;
        }

        /// <summary>The years that it says something else of than of others.</summary>
        public IEnumerable<int> Years => _byYear.Keys;

        /// <summary>The cell of a year; no year stands for every one.</summary>
        public ThresholdCell At(int? year) => _everyYear ?? _byYear[year!.Value];

        /// <summary>The cells of some years, each with its year; no year stands for every one.</summary>
        public IEnumerable<(int? Year, ThresholdCell Cell)> For(HashSet<int> years)
        {
            if (_everyYear is { } cell)
            {
                return years.Count == 0 ? [(null, cell)] : years.Select(year => ((int?)year, cell));
            }

            return years.Count == 0
                ? _byYear.Select(entry => ((int?)entry.Key, entry.Value))
                : years.Where(_byYear.ContainsKey).Select(year => ((int?)year, _byYear[year]));
        }
    }
}
