using System.Text;
using CsCheck;
using NodaTime;
using Ntm.Criteria.Tests.Infrastructure;

namespace Ntm.Criteria.Tests;

/// <summary>What a written name means. The spellings are those of the official lists, and mistakes made of them.</summary>
[UseCulture("tr-TR")]
public sealed class NamesTests
{
    private static readonly LocalDate Day = new(2023, 4, 8);
    private static readonly LocalDate EndOf2021 = new(2021, 12, 31);
    private static readonly LocalDate July2025 = new(2025, 7, 1);
    private static readonly TerritorySnapshot Country = Vietnam.Territory.On(Day);

    [Theory]
    [InlineData("xã Bản Xen, huyện Mường Khương", "02797")]
    [InlineData("xã Bản Sen, huyện Mường Khương", "02797")]
    [InlineData("Bản Sen/huyện Mường Khương", "02797")]
    [InlineData("  BẢN   SEN ,  H.  Mường Khương ", "02797")]
    [InlineData("Bản Sen, H.Mường Khương, T. Lào Cai", "02797")]
    [InlineData("Bản Sen; Mường Khương; Lào Cai", "02797")]
    [InlineData("TT. Bắc Hà", "02839")]
    [InlineData("TT Bắc Hà, H. Bắc Hà", "02839")]
    [InlineData("thị trấn bắc hà", "02839")]
    [InlineData("huyện Bắc Hà", "085")]
    [InlineData("TP Lào Cai", "080")]
    [InlineData("TP.Lào Cai, tỉnh Lào Cai", "080")]
    [InlineData("tp. lào cai", "080")]
    [InlineData("tỉnh Lào Cai", "10")]
    [InlineData("TX. Sa Pa", "088")]
    [InlineData("P. Sa Pa, TX Sa Pa", "03001")]
    [InlineData("phường Sa Pả", "03002")]
    [InlineData("xã Nậm Chảy", "02770")]
    [InlineData("xã Nậm Chầy", "03076")]
    [InlineData("xã Nậm Chày", "03076")]
    [InlineData("thị trấn Nông trường Phong Hải", "02902")]
    [InlineData("TT N.T Phong Hải", "02902")]
    [InlineData("xã Vạn Hòa, thành phố Lào Cai", "02665")]
    [InlineData("xã Vạn Hoà, thành phố Lào Cai", "02665")]
    [InlineData("02929", "02929")]
    [InlineData("086", "086")]
    [InlineData("xã Sơn Hải (02929), huyện Bảo Thắng, tỉnh Lào Cai", "02929")]
    public void A_name_is_found_as_people_write_it(string text, string code)
    {
        var resolution = Vietnam.Territory.Resolve(text, EndOf2021);

        resolution.Unit!.Code.ToString().Should().Be(code);
        resolution.Candidates.Should().Equal(resolution.Unit);
        resolution.AtOtherTimes.Should().BeEmpty();
        resolution.Suggestions.Should().BeEmpty();
        (resolution.Text, resolution.Date).Should().Be((text, EndOf2021));
        Vietnam.Territory.Resolve(text.Normalize(NormalizationForm.FormD), EndOf2021).Unit.Should().BeSameAs(resolution.Unit);
    }

    [Theory]
    [InlineData("Thanh Bình, Lào Cai", "02779 03022")]
    [InlineData("xã Thanh Bình", "02779 03022")]
    [InlineData("xã Thanh Bình, huyện Mường Khương", "02779")]
    [InlineData("Thanh Bình, Sa Pa", "03022")]
    [InlineData("Bắc Hà", "085 02839")]
    [InlineData("Lào Cai", "10 080 02641")]
    [InlineData("Sa Pa", "088 03001")]
    [InlineData("Lào Cai, Lào Cai", "080 02641")]
    public void A_name_that_may_mean_several_units_asks_which(string text, string codes)
    {
        var resolution = Vietnam.Territory.Resolve(text, EndOf2021);

        string.Join(' ', resolution.Candidates.Select(unit => unit.Code)).Should().Be(codes);
        (resolution.Unit is null).Should().Be(resolution.Candidates.Length != 1);
        resolution.Suggestions.Should().BeEmpty();
    }

    [Theory]
    [InlineData("xã Sa Pả", "03016@<=2010-11-09", "03010 03016", false)]
    [InlineData("xã Tà Chải, huyện Bắc Hà", "02872@<=2010-11-09", "02839", true)]
    [InlineData("02872", "02872@<=2010-11-09", "02839", true)]
    [InlineData("phường Phố Mới", "02641@<=2010-11-09", "02647", true)]
    [InlineData("thành phố Yên Bái", "132@<=2025-06-30", "", false)]
    [InlineData("tỉnh Yên Bái", "15@<=2022-07-25", "15", true)]
    public void A_name_of_another_time_means_the_unit_of_that_time_and_points_to_what_followed(string text, string id, string followers, bool isComplete)
    {
        var resolution = Vietnam.Territory.Resolve(text, July2025);

        resolution.Unit.Should().BeNull();
        resolution.Candidates.Should().BeEmpty();
        resolution.Suggestions.Should().BeEmpty();
        var unit = resolution.AtOtherTimes.First(unit => unit.End is not null);
        unit.Id.ToString().Should().Be(id);
        if (followers != "03010 03016")
        {
            string.Join(' ', unit.CorrespondenceOn(July2025).Units.Select(unit => unit.Code)).Should().Be(followers);
        }

        unit.CorrespondenceOn(July2025).IsComplete.Should().Be(isComplete);
    }

    [Fact]
    public void Where_the_province_is_not_known_on_the_date_its_units_are_of_another_time()
    {
        var resolution = Vietnam.Territory.Resolve("xã Bù Gia Mập", EndOf2021);

        resolution.AtOtherTimes.Should().ContainSingle().Which.Code.ToString().Should().Be("25222");
        resolution.ToString().Should().Be("xã Bù Gia Mập: at other times xã Bù Gia Mập (25222), huyện Bù Gia Mập, tỉnh Bình Phước");
    }

    [Theory]
    [InlineData("xã Bản Xem, huyện Mường Khương", "02797")]
    [InlineData("Ban Sen, Muong Khuong", "02797")]
    [InlineData("xa Son Hai, huyen Bao Thang", "02929")]
    [InlineData("xã Nậm Chây, huyện Văn Bàn", "03076")]
    [InlineData("phường Sa Pà, thị xã Sa Pa", "03001 03002")]
    public void What_is_nearly_a_name_is_suggested_and_never_matched(string text, string codes)
    {
        var resolution = Vietnam.Territory.Resolve(text, EndOf2021);

        resolution.Unit.Should().BeNull();
        resolution.Candidates.Should().BeEmpty();
        resolution.Suggestions.Select(unit => unit.Code.ToString()).Take(2).Should().Contain(codes.Split(' '));
        resolution.Suggestions.Length.Should().BeLessThanOrEqualTo(5);
        resolution.ToString().Should().StartWith($"{text}: none; perhaps ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(",,,///")]
    [InlineData("zzzzzzzzzz")]
    [InlineData("99999")]
    [InlineData("(02929")]
    [InlineData("-")]
    [InlineData("\u0300\u0301")]
    [InlineData("xã")]
    public void What_is_no_name_finds_nothing_or_suggests(string text) => Vietnam.Territory.Resolve(text, EndOf2021).Candidates.Should().HaveCount(text == "(02929" ? 1 : 0);

    [Fact]
    public void Long_texts_find_nothing_and_take_no_time()
    {
        foreach (var text in new[] { new string('a', 1_000_000), string.Join(',', Enumerable.Repeat("xã", 100_000)), new string('\u0300', 100_000), new string('a', 299), string.Concat(Enumerable.Repeat("a,", 149)) })
        {
            Vietnam.Territory.Resolve(text, EndOf2021).Candidates.Should().BeEmpty();
        }
    }

    [Fact]
    public void A_number_of_any_length_takes_no_time() => NameKey.Of(new string('0', 2_000_000) + "7").Should().Be("7");

    [Fact]
    public void A_name_of_a_document_may_be_of_any_length()
    {
        var longName = string.Concat(Enumerable.Repeat("Dài ", 200_000)).Trim();
        var text = $$"""
            {
              "format": 1, "kind": "territory", "lastChecked": "2026-11-27", "source": { "vi": "Minh họa", "en": "Illustrative" },
              "known": { "from": "2020-01-01" }, "start": { "date": "2020-01-01" },
              "units": [
                { "code": "90", "type": "tinh", "name": "{{longName}}" },
                { "code": "90001", "type": "xa", "name": "Ngắn", "aliases": [{ "name": "{{longName}}", "source": { "vi": "Minh họa", "en": "Illustrative" } }], "parent": "90" }
              ]
            }
            """;
        var territory = TerritoryDocument.Read(SourceDocument.FromText("units.json", text));

        territory.Resolve("xã Ngăn", new(2020, 1, 1)).Suggestions.Single().Code.ToString().Should().Be("90001");
        territory.Resolve("xã Ngắn, tỉnh Daì", new(2020, 1, 1)).Suggestions.Length.Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void A_missing_text_and_an_unknown_date_are_refused()
    {
        FluentActions.Invoking(() => Vietnam.Territory.Resolve(null!, EndOf2021)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => Vietnam.Territory.Resolve("Sa Pa", new(2010, 11, 8))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("on");
        FluentActions.Invoking(() => Vietnam.Territory.Resolve("Sa Pa", EndOf2021.WithCalendar(CalendarSystem.Julian))).Should().Throw<ArgumentException>().WithParameterName("on");
    }

    [Fact]
    public void Each_of_the_eleven_communes_of_the_letter_is_found_by_its_own_spelling_and_its_successor_is_named()
    {
        string[] written =
        [
            "Tà Chải/huyện Bắc Hà", "Nghĩa Đô/huyện Bảo Yên", "Quang Kim/huyện Bát Xát", "Hợp Thành/thành phố Lào Cai", "Cán Cấu/huyện Si Ma Cai", "Bản Sen/huyện Mường Khương",
            "Tả Phìn/thị xã Sa Pa", "Võ Lao/huyện Văn Bàn", "Sơn Hải/huyện Bảo Thắng", "Xuân Giao/huyện Bảo Thắng", "Phú Nhuận/huyện Bảo Thắng",
        ];
        var mapping = Facts.Read("lao-cai-mapping-2025-07-01.csv").ToDictionary(line => line["old_code"]);
        mapping["02872"] = mapping["02839"]; // Tà Chải had become part of the township of Bắc Hà before.

        foreach (var text in written)
        {
            var commune = Vietnam.Territory.Resolve(text, EndOf2021).Unit!;
            var expected = mapping[commune.Code.ToString()];

            commune.Name.Should().Be(text[..text.IndexOf('/', StringComparison.Ordinal)]);
            commune.CorrespondenceOn(July2025).Units.Select(unit => $"{unit.Type.Prefix} {unit.Name} ({unit.Code})")
                .Should().Equal($"{expected["new_type"].ToLowerInvariant()} {expected["new_name"]} ({expected["new_code"]})");
        }
    }

    [Fact]
    public void Every_official_name_with_its_type_and_district_means_its_unit_however_it_is_spelled()
    {
        foreach (var commune in Country.Communes)
        {
            var written = $"{commune.Type.Prefix} {commune.Name}, {commune.District!.Type.Prefix} {commune.District.Name}, {commune.Province.Type.Prefix} {commune.Province.Name}";
            foreach (var text in new[]
                     {
                         written, written.Normalize(NormalizationForm.FormD), written.ToUpperInvariant(), written.Replace(" ", "  ", StringComparison.Ordinal), Tones.Moved(written), Tones.Moved(written.ToUpperInvariant()),
                     })
            {
                Vietnam.Territory.Resolve(text, Day).Unit.Should().BeSameAs(commune, text);
            }
        }
    }

    [Fact]
    public void A_name_and_its_district_without_the_type_ask_in_20_cases_and_are_one_unit_in_all_others()
    {
        var asked = Country.Communes.Where(commune => Vietnam.Territory.Resolve($"{commune.Name}, {commune.District!.Type.Prefix} {commune.District.Name}, {commune.Province.Name}", Day).Unit is null).ToList();

        asked.GroupBy(commune => (commune.Name, commune.District)).Should().HaveCount(20).And.OnlyContain(pair => pair.Count() == 2);
    }

    [Fact]
    public void Of_500_misspelt_names_the_right_unit_is_among_the_first_three_suggestions_in_95_of_100_and_never_matched()
    {
        var random = new Random(20_211_231);
        var official = Country.Communes.ToLookup(commune => (commune.District, NameKey.Of(commune.Name)));
        List<(AdministrativeUnit Commune, string Wrong)> misspelt = [];
        while (misspelt.Count < 500)
        {
            var commune = Country.Communes[random.Next(Country.Communes.Length)];
            var wrong = commune.Name.Length < 4 ? commune.Name : Misspellings.Of(commune.Name, random);
            if (!official[(commune.District, NameKey.Of(wrong))].Any())
            {
                misspelt.Add((commune, wrong)); // Otherwise it is a number, or the name of another commune of the district: what is meant cannot be known.
            }
        }

        var resolutions = misspelt.AsParallel().AsOrdered()
            .Select(one => Vietnam.Territory.Resolve($"{one.Commune.Type.Prefix} {one.Wrong}, {one.Commune.District!.Type.Prefix} {one.Commune.District.Name}", Day)).ToList();
        var found = resolutions.Zip(misspelt).Count(pair => pair.First.Suggestions.Take(3).Contains(pair.Second.Commune));
        var missed = resolutions.Zip(misspelt).Where(pair => !pair.First.Suggestions.Take(3).Contains(pair.Second.Commune)).Select(pair => $"{pair.Second.Commune.Name} as {pair.Second.Wrong}");

        resolutions.Should().OnlyContain(resolution => resolution.Candidates.IsEmpty);
        found.Should().BeGreaterThanOrEqualTo(475, string.Join("; ", missed));
    }

    [Fact]
    public void The_key_of_a_name_is_the_key_of_its_key_and_of_every_spelling_of_it() =>
        Gen.Int[0, Country.Communes.Length - 1].Select(i => Country.Communes[i].Name).Sample(name =>
        {
            var key = NameKey.Of(name);

            NameKey.Of(name.Normalize(NormalizationForm.FormD)).Should().Be(key);
            NameKey.Of($" {name.ToUpperInvariant()}\u00A0 ").Should().Be(key);
            NameKey.Of(Tones.Moved(name)).Should().Be(key);
            NameDistance.Between(key, key).Should().Be(0);
        }, iter: Repeats.Of(2_000));

    [Fact]
    public void Names_that_differ_in_a_tone_or_a_letter_have_different_keys()
    {
        var names = Country.Communes.Select(commune => commune.Name).Where(name => !char.IsAsciiDigit(name[0])).Distinct().ToList();
        var byKey = names.GroupBy(NameKey.Of).Where(same => same.Count() > 1).Select(same => string.Join(" = ", same.Order(StringComparer.Ordinal))).ToList();

        byKey.Should().OnlyContain(same => Tones.AreMoved(same.Split(" = ", StringSplitOptions.None)));
        NameKey.Of("Sa Pa").Should().NotBe(NameKey.Of("Sa Pả"));
        NameKey.Of("Nậm Chảy").Should().NotBe(NameKey.Of("Nậm Chầy"));
        NameKey.Of("Phường 01").Should().Be(NameKey.Of("phường 1"));
        NameKey.Of("Bà Rịa – Vũng Tàu").Should().Be(NameKey.Of("bà rịa-vũng tàu"));
        NameKey.Of("Ia H’Drai").Should().Be(NameKey.Of("ia h'drai"));
    }

    [Fact]
    public void A_distance_is_symmetric_and_grows_with_what_differs()
    {
        NameDistance.Between(NameKey.Of("Sa Pa"), NameKey.Of("Sa Pả")).Should().Be(1);
        NameDistance.Between(NameKey.Of("Sa Pà"), NameKey.Of("Sa Pả")).Should().Be(1);
        NameDistance.Between(NameKey.Of("Bản Sen"), NameKey.Of("Bản Xen")).Should().Be(2);
        NameDistance.Between(NameKey.Of("Bản Sen"), NameKey.Of("Bản Men")).Should().Be(NameDistance.Letter);
        NameDistance.Between(NameKey.Of("Bản Sen"), NameKey.Of("Bản Sne")).Should().Be(NameDistance.Letter);
        NameDistance.Between("", NameKey.Of("ab")).Should().Be(2 * NameDistance.Letter);
        Gen.Select(Gen.String[Gen.Char["abcdê sx\u0300\u0301"], 0, 12], Gen.String[Gen.Char["abcdê sx\u0300\u0301"], 0, 12]).Sample((left, right) =>
            NameDistance.Between(left, right).Should().Be(NameDistance.Between(right, left)).And.BeGreaterThanOrEqualTo(left == right ? 0 : 1), iter: Repeats.Of(2_000));
    }

    [Theory]
    [InlineData("TT Bắc Hà, H Bắc Hà, T Lào Cai", "02839")]
    [InlineData("xã Sơn Hải, huyện Bảo Thắng, tỉnh Lào Cai.", "02929")]
    [InlineData("xã Sơn Hải (02929).", "02929")]
    public void Shortened_words_need_no_dot_and_a_sentence_may_end(string text, string code) =>
        Vietnam.Territory.Resolve(text, new(2021, 12, 31)).Unit!.Code.ToString().Should().Be(code);

    [Theory]
    [InlineData("xã 02929", "02929")]
    [InlineData("X. 02929, H. Bảo Thắng", "02929")]
    [InlineData("huyện 086", "086")]
    [InlineData("tỉnh 10", "10")]
    [InlineData("phường 02929", "")]
    [InlineData("xã mới 02929", "")]
    [InlineData("X.02929", "02929")]
    [InlineData("H.086", "086")]
    [InlineData("xã (02929)", "02929")]
    [InlineData("huyện 02929", "")]
    public void A_code_may_stand_after_the_words_of_its_type(string text, string code) =>
        string.Join(' ', Vietnam.Territory.Resolve(text, EndOf2021).Candidates.Select(unit => unit.Code)).Should().Be(code);

    [Theory]
    [InlineData("phường 29, quận Bình Thạnh", "phường 27")]
    [InlineData("quận 13", "quận 12")]
    public void A_number_that_none_has_suggests_like_a_name(string text, string expected) =>
        Vietnam.Territory.Resolve(text, new(2023, 4, 8)).Suggestions.Select(unit => $"{unit.Type.Prefix} {unit.Name}").Should().Contain(expected);

    [Theory]
    [InlineData("xã 99999")]
    [InlineData("huyện 987")]
    public void A_code_that_none_has_suggests_nothing(string text) => Vietnam.Territory.Resolve(text, EndOf2021).Suggestions.Should().BeEmpty();

    [Theory]
    [InlineData("00001", "00001")]
    [InlineData("001", "001")]
    [InlineData("phường 01, quận Bình Thạnh", "26944")]
    [InlineData("phường 00001", "00001")]
    [InlineData("quận 001", "001")]
    public void A_number_of_more_than_two_digits_is_a_code(string text, string code) =>
        Vietnam.Territory.Resolve(text, new(2023, 4, 8)).Candidates.Select(unit => $"{unit.Code}").Should().Equal(code);
}
