using NodaTime;
using static ConflictModel.Datasets.Tests.GedText;

namespace ConflictModel.Datasets.Tests;

public class UcdpGedTotalsTests
{
    private static readonly string Text = Table(
        Header49,
        Row(Header49),
        Row(Header49, ("id", "2"), ("date_start", "2005-12-31"), ("date_end", "2006-01-02"), ("low", "1"), ("best", "1"), ("high", "1"), ("adm_1", "South province")),
        Row(Header49, ("id", "3"), ("year", "2006"), ("date_start", "2006-05-01"), ("date_end", "2006-05-01"), ("low", "3"), ("best", "2"), ("high", "1"), ("conflict_name", "Freedonia: renamed")),
        Row(Header49, ("id", "4"), ("type_of_violence", "3"), ("conflict_new_id", "12"), ("conflict_name", "Blue Front - Civilians"), ("side_a", "Blue Front"), ("side_a_new_id", "9073"),
            ("side_b", "Civilians"), ("side_b_new_id", "1"), ("country", "Sylvania"), ("country_id", "998"), ("dyad_new_id", "13"), ("low", "0"), ("best", "2147483647"), ("high", "2147483647")),
        Row(Header49, ("id", "5"), ("type_of_violence", "3"), ("conflict_new_id", "12"), ("conflict_name", "Blue Front - Civilians"), ("side_a", "Blue Front"), ("side_a_new_id", "9073"),
            ("side_b", "Civilians"), ("side_b_new_id", "1"), ("country", "Sylvania"), ("country_id", "998"), ("dyad_new_id", "13"), ("low", "0"), ("best", "2147483647"), ("high", "2147483647")),
        Row(Header49, ("id", "broken"), ("best", "1,000")));

    [Fact]
    public void Sums_everything_when_nothing_else_is_asked()
    {
        var totals = UcdpGed.Total(Stream(Text));
        totals.Groups.Should().Equal(new UcdpGedTotal { Low = 8, Best = 9 + 2L * int.MaxValue, High = 11 + 2L * int.MaxValue, Rows = 5, BestTold = 9 + 2L * int.MaxValue });
        totals.Counts.Should().Be(new RowCounts(6, 5, 1));
        totals.Notes.Select(note => note.Code).Should().Equal(NoteCodes.GedBoundsOutOfOrder, NoteCodes.NotANumber, NoteCodes.NotANumber);
        totals.Layout.Should().Be("ged-49");
    }

    [Fact]
    public void Tells_beside_the_groups_how_many_rows_may_count_in_any_of_them()
    {
        var text = Table(Header49, Row(Header49), Row(Header49, ("best", "8")), Row(Header49, ("id", "broken"), ("best", "1,000")), Row(Header49, ("id", "2"), ("low", "few")));

        var totals = UcdpGed.Total(Stream(text));
        var same = KnownDatasets.UcdpGed.Total(Stream(text));

        totals.Counts.Should().Be(new RowCounts(4, 1, 3));
        (totals.Lost, same.Lost).Should().Be((2, 2), "the second row has the id of the first, which is taken for it");
        UcdpGed.Total(Stream(Table(Header49, Row(Header49)))).Lost.Should().Be(0);
    }

    [Fact]
    public void Groups_by_conflict_and_year_with_the_name_first_seen()
    {
        var totals = UcdpGed.Total(Stream(Text), new() { By = UcdpGedGrouping.Conflict | UcdpGedGrouping.Year });
        totals.Groups.Should().Equal(
            new UcdpGedTotal { ConflictNewId = 12, ConflictName = "Blue Front - Civilians", Year = 2005, Low = 0, Best = 2L * int.MaxValue, High = 2L * int.MaxValue, Rows = 2, BestTold = 2L * int.MaxValue },
            new UcdpGedTotal { ConflictNewId = 9070, ConflictName = "Freedonia: Government", Year = 2005, Low = 5, Best = 7, High = 10, Rows = 2, BestTold = 7 },
            new UcdpGedTotal { ConflictNewId = 9070, ConflictName = "Freedonia: renamed", Year = 2006, Low = 3, Best = 2, High = 1, Rows = 1, BestTold = 2 });
    }

    [Fact]
    public void Groups_by_each_key()
    {
        Keys(UcdpGedGrouping.TypeOfViolence, it => it.TypeOfViolenceCode).Should().Equal(1, 3);
        Keys(UcdpGedGrouping.Country, it => (it.CountryId, it.Country)).Should().Equal((998, "Sylvania"), (999, "Freedonia"));
        Keys(UcdpGedGrouping.Dyad, it => it.DyadNewId).Should().Equal(13, 9071);
        Keys(UcdpGedGrouping.Conflict, it => (it.ConflictNewId, it.ConflictName)).Should().Equal((12, "Blue Front - Civilians"), (9070, "Freedonia: Government"));
        Keys(UcdpGedGrouping.Year, it => it.Year).Should().Equal(2005, 2006);
    }

    [Fact]
    public void Groups_by_the_name_of_a_country_where_the_file_has_no_ids()
    {
        var header = Header42.Replace("country_id,", string.Empty, StringComparison.Ordinal);
        var text = Table(header, Row(header), Row(header, ("id", "2"), ("country", "Sylvania")), Row(header, ("id", "3")));
        UcdpGed.Total(Stream(text), new() { By = UcdpGedGrouping.Country }).Groups.Select(it => (it.CountryId, it.Country, it.Rows))
            .Should().Equal((null, "Freedonia", 2), ((long?)null, "Sylvania", 1));
    }

    [Fact]
    public void Two_conflicts_without_an_id_are_told_apart_by_their_names()
    {
        var text = Table(
            Header49,
            Row(Header49, ("conflict_new_id", ""), ("conflict_name", "Valley feud"), ("best", "6")),
            Row(Header49, ("id", "2"), ("conflict_new_id", ""), ("conflict_name", "Harbour feud"), ("best", "7")),
            Row(Header49, ("id", "3"), ("conflict_new_id", ""), ("conflict_name", "Valley feud"), ("best", "8")),
            Row(Header49, ("id", "4"), ("conflict_new_id", "12"), ("conflict_name", "Valley feud"), ("best", "9")));

        UcdpGed.Total(Stream(text), new() { By = UcdpGedGrouping.Conflict }).Groups.Select(it => (it.ConflictNewId, it.ConflictName, it.Rows, it.Best))
            .Should().BeEquivalentTo(new[] { (null, "Valley feud", 2, 14), (null, "Harbour feud", 1, 7), ((long?)12, "Valley feud", 1L, 9L) });
    }

    [Fact]
    public void Two_dyads_without_an_id_are_told_apart_by_their_names_within_one_conflict_too()
    {
        var text = Table(
            Header49,
            Row(Header49, ("conflict_new_id", ""), ("conflict_name", "Feud"), ("dyad_new_id", ""), ("dyad_name", "Feud"), ("best", "6")),
            Row(Header49, ("id", "2"), ("conflict_new_id", ""), ("conflict_name", "Feud"), ("dyad_new_id", ""), ("dyad_name", "Millers - Fishers"), ("best", "7")));

        var dyads = UcdpGed.Total(Stream(text), new() { By = UcdpGedGrouping.Dyad }).Groups;
        dyads.Select(it => (it.DyadNewId, it.DyadName, it.Best)).Should().BeEquivalentTo(new[] { ((long?)null, "Feud", 6L), (null, "Millers - Fishers", 7L) });
        UcdpGed.Total(Stream(text), new() { By = UcdpGedGrouping.Conflict | UcdpGedGrouping.Dyad }).Groups.Select(it => (it.ConflictNewId, it.ConflictName, it.DyadNewId, it.DyadName))
            .Should().BeEquivalentTo(new[] { ((long?)null, "Feud", (long?)null, "Feud"), (null, "Feud", null, "Millers - Fishers") });
    }

    public static TheoryData<UcdpGedQuery, long[]> Filters => new()
    {
        { new() { From = new LocalDate(2005, 12, 31) }, [2, 3] },
        { new() { From = new LocalDate(2006, 1, 3) }, [3] },
        { new() { To = new LocalDate(2005, 3, 2) }, [1, 4, 5] },
        { new() { From = new LocalDate(2005, 3, 3), To = new LocalDate(2006, 1, 2) }, [2] },
        { new() { Actor = "Blue Front" }, [1, 2, 3, 4, 5] },
        { new() { Actor = "9073" }, [1, 2, 3, 4, 5] },
        { new() { Actor = "Civilians" }, [4, 5] },
        { new() { Actor = "blue front" }, [1, 2, 3, 4, 5] },
        { new() { Actor = "ucdp-actor-1" }, [4, 5] },
        { new() { Conflict = "12" }, [4, 5] },
        { new() { Conflict = "ucdp-conflict-12" }, [4, 5] },
        { new() { Conflict = "ucdp-actor-12" }, [] },
        { new() { Incident = "3" }, [3] },
        { new() { Incident = "ucdp-ged-4" }, [4] },
        { new() { Incident = "ucdp-ged-" }, [] },
        { new() { Incident = "4", Conflict = "9070" }, [] },
        { new() { Conflict = "Freedonia: Government" }, [1, 2] },
        { new() { Place = "Sylvania" }, [4, 5] },
        { new() { Place = "South province" }, [2] },
        { new() { Place = "mill district" }, [1, 2, 3, 4, 5] },
        { new() { Place = "Old Mill" }, [1, 2, 3, 4, 5] },
        { new() { Place = "Freedonia", Actor = "9072", From = new LocalDate(2005, 12, 1) }, [2, 3] },
        { new() { Place = "Nowhere" }, [] },
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public void Sums_only_what_passes_the_filters(UcdpGedQuery query, long[] ids)
    {
        using var reader = Read(Text);
        var best = reader.Select((row, i) => (Id: (long)i + 1, row.Best)).Where(row => ids.Contains(row.Id)).Sum(row => (long)row.Best);

        var totals = UcdpGed.Total(Stream(Text), query);

        totals.Groups.Select(it => (it.Rows, it.Best)).Should().Equal(ids.Length == 0 ? [] : [(ids.Length, best)]);
        totals.Counts.Should().Be(new RowCounts(6, 5, 1), "a row that passes no filter was read all the same");
    }

    [Fact]
    public void A_filter_that_asks_for_what_no_row_has_is_told_with_what_rows_have_there()
    {
        UcdpGed.Total(Stream(Text), new() { Actor = "Blue Fron", Conflict = "12", Place = "Sylvania" }).Misses.Should()
            .Equal(new DatasetMiss("actor", "Blue Fron", ["Blue Front", "Civilians", "Government of Freedonia"]));
        UcdpGed.Total(Stream(Text), new() { Conflict = "12", Place = "Freedonia" }).Should()
            .Match<UcdpGedTotals>(t => t.Misses.IsEmpty && t.Groups.Count == 0, "rows have each, though none has both");
        UcdpGed.Total(Stream(Text), new() { Incident = "99" }).Misses.Should().Equal(new DatasetMiss("incident", "99", []));
        UcdpGed.Total(Stream(Table(Header49, Row(Header49, ("side_b", "Öland Front")))), new() { Actor = "öland FRONT" }).Groups.Should().ContainSingle();
    }

    [Theory]
    [InlineData("2012-02-01", "2012-02-29", "certain")]
    [InlineData("2012-01-01", "2012-12-31", "certain")]
    [InlineData("2012-02-01", "2012-02-15", "perhaps")]
    [InlineData("2012-02-20", "2012-03-15", "perhaps")]
    [InlineData("2012-03-01", "2012-03-15", "no")]
    [InlineData("2012-01-01", "2012-01-31", "no")]
    public void An_event_of_an_unknown_day_passes_perhaps_where_it_may_lie_outside(string from, string to, string passes)
    {
        var month = Row(Header49, ("year", "2012"), ("date_prec", "4"), ("date_start", "2012-02-01"), ("date_end", "2012-02-29"), ("low", "3"), ("best", "4"), ("high", "5"));
        var exact = Row(Header49, ("id", "2"), ("year", "2012"), ("date_prec", "1"), ("date_start", from), ("date_end", from), ("low", "10"), ("best", "10"), ("high", "10"));

        UcdpGed.Total(Stream(Table(Header49, month)), Between(from, to)).Groups.Should().Equal(passes switch
        {
            "certain" => [new UcdpGedTotal { Low = 3, Best = 4, High = 5, Rows = 1, BestTold = 4 }],
            "perhaps" => [new UcdpGedTotal { Low = 0, Best = null, High = 5, Rows = 1, Perhaps = 1 }],
            _ => [],
        });
        UcdpGed.Total(Stream(Table(Header49, exact, month)), Between(from, to)).Groups.Should().Equal(passes switch
        {
            "certain" => new UcdpGedTotal { Low = 13, Best = 14, High = 15, Rows = 2, BestTold = 14 },
            "perhaps" => new UcdpGedTotal { Low = 10, Best = null, High = 15, Rows = 2, Perhaps = 1, BestTold = 10 },
            _ => new UcdpGedTotal { Low = 10, Best = 10, High = 10, Rows = 1, BestTold = 10 },
        });
    }

    [Theory]
    [InlineData("1", "1", "2012-02-01", "2012-02-29", 0)] // told exactly, and of several days
    [InlineData("4", "2", "2012-02-01", "2012-02-29", 0)] // several events: they lasted from the first day
    [InlineData("4", "1", "2012-02-01", "2012-02-29", 1)] // one unknown day
    [InlineData("1", "1", "2012-02-10", "2012-02-10", 0)]
    [InlineData("2", "1", "2012-02-10", "2012-02-10", 1)] // about that day
    [InlineData("", "1", "2012-02-10", "2012-02-10", 1)] // as exact as nobody tells
    [InlineData("1", "1", "2012-02-10", "2012-01-10", 1)] // days in the wrong order: only the year is known
    public void Only_a_day_that_is_not_exactly_known_passes_perhaps(string precision, string clarity, string start, string end, long perhaps)
    {
        var row = Row(Header49, ("year", "2012"), ("date_prec", precision), ("event_clarity", clarity), ("date_start", start), ("date_end", end));

        UcdpGed.Total(Stream(Table(Header49, row)), Between("2012-02-01", "2012-02-11")).Groups.Should().ContainSingle().Which.Perhaps.Should().Be(perhaps);
        UcdpGed.Total(Stream(Table(Header49, row))).Groups.Should().ContainSingle().Which.Should().Match<UcdpGedTotal>(t => t.Perhaps == 0 && t.Best == 6, "nothing was asked of its date");
    }

    private static UcdpGedQuery Between(string from, string to) =>
        new() { From = NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value, To = NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value };

    private static IEnumerable<T> Keys<T>(UcdpGedGrouping by, Func<UcdpGedTotal, T> key) =>
        UcdpGed.Total(Stream(Text), new() { By = by }).Groups.Select(key);
}
