namespace ConflictModel.Datasets.Tests.Totals;

public sealed class DatasetTotalsTests : IDisposable
{
    private const string Wars = "WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,Outcome,BatDeath";

    private readonly string folder = Directory.CreateTempSubdirectory("totals").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Battle_deaths_are_summed_as_printed_by_conflict_and_year()
    {
        var totals = Brd([Year("2012"), Year("2013", ("bd_low", "1"), ("bd_best", "2"), ("bd_high", "3")), Year("2013", ("conflict_id", "9071"), ("dyad_id", "9075"))], new() { By = ["conflict", "year"] });

        totals.Groups.Should().Equal(
            Group("9070", 2012, 50, 56, 61),
            Group("9070", 2013, 1, 2, 3),
            Group("9071", 2013, 50, 56, 61));
        totals.Files.Should().ContainSingle().Which.Counts.Should().Be(new RowCounts(3, 3, 0));
    }

    [Theory]
    [InlineData("9070", 1)]
    [InlineData("ucdp-conflict-9070", 1)]
    [InlineData("Freedonia: Mill Valley", 2)]
    [InlineData("Freedonia", 0)]
    public void A_conflict_is_found_by_its_number_its_id_and_its_name(string conflict, int rows) =>
        Brd([Year("2012"), Year("2012", ("conflict_id", "9071"))], new() { Conflict = conflict }).Groups.Sum(g => g.Rows).Should().Be(rows);

    [Theory]
    [InlineData("9073", 1)]
    [InlineData("ucdp-actor-9073", 1)]
    [InlineData("Blue Front", 2)]
    [InlineData("blue front", 2)]
    public void A_side_is_found_by_its_number_its_id_and_its_name(string actor, int rows) =>
        Brd([Year("2012"), Year("2013", ("side_b_id", "9074"))], new() { Actor = actor }).Groups.Sum(g => g.Rows).Should().Be(rows);

    [Fact]
    public void A_filter_that_asks_for_what_no_row_has_is_told()
    {
        var totals = Brd([Year("2012")], new() { Actor = "Blue Fron", Conflict = "9070" });

        totals.Misses.Should().ContainSingle().Which.Should().Match<DatasetMiss>(miss => miss.Filter == "actor" && miss.Wanted == "Blue Fron" && miss.Told.Contains("Blue Front"));
        Brd([Year("2012")], new() { Actor = "Blue Front" }).Misses.Should().BeEmpty();
    }

    [Fact]
    public void Rows_of_whole_years_are_divided_by_no_day()
    {
        Brd([Year("2012"), Year("2013")], new() { From = new(2013, 1, 1), To = new(2013, 12, 31) }).Groups.Should().ContainSingle().Which.Rows.Should().Be(1);
        Sum(new() { From = new(2013, 3, 1) }).Should().Throw<ArgumentException>().WithMessage("*whole year*");
        Sum(new() { To = new(2013, 12, 30) }).Should().Throw<ArgumentException>().WithMessage("*whole year*");

        Action Sum(DatasetQuery query) => () => Brd([Year("2012")], query);
    }

    [Fact]
    public void What_a_dataset_does_not_tell_cannot_be_asked_of_it()
    {
        Sum(new() { By = ["country"] }).Should().Throw<ArgumentException>().WithMessage("ucdp-brd cannot be grouped by country: use conflict, year, type.");
        Sum(new() { Place = "Freedonia" }).Should().Throw<ArgumentException>().WithMessage("ucdp-brd cannot be filtered by place: use conflict, actor.");

        Action Sum(DatasetQuery query) => () => Brd([Year("2012")], query);
    }

    [Fact]
    public void A_dataset_that_counts_nobody_says_so()
    {
        KnownDatasets.PaX.Groups.Should().BeEmpty();
        var sum = () => KnownDatasets.PaX.Total([Write("a.csv", "AgtId\n")]);
        sum.Should().Throw<InvalidOperationException>().WithMessage("*(pax) counts nobody: there is nothing to sum.");
    }

    [Fact]
    public void ACLED_prints_one_number_without_bounds()
    {
        var file = Write("acled.csv", GedText.Table(AcledText.Newer, AcledText.Row(AcledText.Newer, ("fatalities", "3")), AcledText.Row(AcledText.Newer, ("event_id_cnty", "FRE13"), ("fatalities", "4"), ("event_type", "Riots"))));

        var all = KnownDatasets.Acled.Total([file], new() { By = ["country", "year"] });
        var riots = KnownDatasets.Acled.Total([file], new() { By = ["type"], Incident = "acled-FRE13" });

        all.Groups.Should().Equal(new DatasetTotal([new("country", "Freedonia"), new("year", null, 2031)], null, 7, null, 2, 0) { BestTold = 7 });
        riots.Groups.Should().Equal(new DatasetTotal([new("type", "Riots")], null, 4, null, 1, 0) { BestTold = 4 });
    }

    [Fact]
    public void A_row_that_two_files_hold_is_summed_once_as_the_first_prints_it()
    {
        var (old, changed) = (Write("old.csv", Ged(Event(1, 5), Event(2, 6))), Write("new.csv", Ged(Event(2, 6), Event(1, 7), Event(3, 1))));

        var totals = KnownDatasets.UcdpGed.Total([old, changed], new() { By = ["conflict", "type"] });

        totals.Groups.Should().Equal(new DatasetTotal([new("conflict", "Freedonia: Government"), new("conflictId", "9070"), new("type", null, 1)], 12, 12, 12, 3, 0) { BestTold = 12 });
        (totals.Repeated, totals.RepeatedOtherwise).Should().Be((2, 1));
        totals.Files.Select(f => (Path.GetFileName(f.File), f.Counts.Kept)).Should().Equal(("old.csv", 2), ("new.csv", 3));
        KnownDatasets.UcdpGed.Total([changed, old]).Groups[0].Best.Should().Be(14, "the order of the files tells whose numbers count");
    }

    [Fact]
    public void Rows_repeated_within_one_file_are_summed_once_and_told()
    {
        var ged = KnownDatasets.UcdpGed.Total([Write("twice.csv", Ged(Event(1, 5), Event(1, 5)))]);
        var brd = Brd([Year("2012"), Year("2012")], new());
        var riots = AcledText.Row(AcledText.Newer, ("fatalities", "3"));
        var acled = KnownDatasets.Acled.Total([Write("acled.csv", GedText.Table(AcledText.Newer, riots, riots))]);

        ged.Groups[0].Best.Should().Be(5);
        brd.Groups[0].Best.Should().Be(56);
        acled.Groups[0].Best.Should().Be(3);
        new[] { ged, brd, acled }.Should().AllSatisfy(totals => totals.Files.Should().ContainSingle().Which.Should()
            .Match<DatasetFileAccount>(f => f.Counts == new RowCounts(2, 1, 1) && f.Notes.Count(note => note.Code == NoteCodes.RepeatedRow) == 1));
        KnownDatasets.UcdpGed.Total([Write("twice.csv", Ged(Event(1, 5), Event(1, 5))), Write("other.csv", Ged(Event(2, 1)))]).Should()
            .Match<DatasetTotals>(t => t.Groups[0].Best == 6 && t.Repeated == 0);
    }

    [Fact]
    public void Several_files_of_whole_years_are_one_sum()
    {
        var (old, changed) = (Table("old.csv", Year("2012")), Table("new.csv", Year("2012", ("bd_best", "57")), Year("2013")));

        var totals = KnownDatasets.UcdpBrd.Total([old, changed]);

        totals.Groups.Should().ContainSingle().Which.Should().Match<DatasetTotal>(t => t.Best == 112 && t.Rows == 2);
        (totals.Repeated, totals.RepeatedOtherwise).Should().Be((1, 1));
    }

    [Theory]
    [InlineData("1990-01-01", null, "1,2", "", 300L)]
    [InlineData("1990-07-01", null, "2", "1", null)]
    [InlineData("1990-07-15", null, "", "1,2", null)]
    [InlineData(null, "1990-07-15", "", "1,2", null)]
    [InlineData(null, "1990-06-30", "", "1", null)]
    [InlineData(null, "1990-12-31", "1,2", "", 300L)]
    [InlineData("1991-01-01", null, "", "", null)]
    [InlineData("1990-01-01", "1990-12-31", "1,2", "", 300L)]
    public void A_war_whose_month_or_day_is_not_known_passes_perhaps_where_it_may_lie_on_either_side_of_the_day_asked(string? from, string? to, string certain, string perhaps, long? best)
    {
        // War 1 began in 1990, in no month known; war 2 in July 1990.
        var rows = new[] { War("1", "-9", "-9", "1990"), War("2", "7", "-9", "1990", deaths: 200) };
        var totals = KnownDatasets.CowWars.Total([Write("wars.csv", $"{Wars}\n{string.Join('\n', rows)}\n")], new() { By = ["conflict"], From = Day(from), To = Day(to) });

        Numbers(totals.Groups.Where(g => g.Perhaps == 0)).Should().Be(certain);
        Numbers(totals.Groups.Where(g => g.Perhaps == 1)).Should().Be(perhaps);
        totals.Groups.Where(g => g.Perhaps == 1).Should().NotContain(g => g.Rows != 1 || g.Best != null || g.Low != null || g.Unknown != 0);
        var all = KnownDatasets.CowWars.Total([Write("wars.csv", $"{Wars}\n{string.Join('\n', rows)}\n")], new() { From = Day(from), To = Day(to) }).Groups;
        all.Select(g => g.Best).SingleOrDefault().Should().Be(best, "a sum has no best number where a part of it may lie outside");

        static NodaTime.LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

        static string Numbers(IEnumerable<DatasetTotal> groups) => string.Join(',', groups.Select(g => g.Groups[1].Text));
    }

    [Fact]
    public void A_war_that_tells_no_year_passes_perhaps_whatever_day_is_asked()
    {
        var file = Write("wars.csv", $"{Wars}\n{War("1", "-9", "-9", "-9")}\n");

        KnownDatasets.CowWars.Total([file], new() { From = new(1, 1, 1) }).Groups.Should().ContainSingle().Which.Perhaps.Should().Be(1);
        KnownDatasets.CowWars.Total([file], new() { To = new(2031, 1, 1) }).Groups.Should().ContainSingle().Which.Perhaps.Should().Be(1);
        KnownDatasets.CowWars.Total([file]).Groups.Should().ContainSingle().Which.Should().Match<DatasetTotal>(g => g.Perhaps == 0 && g.Best == 100, "nothing was asked of its date");
    }

    [Fact]
    public void A_sum_of_which_a_part_is_not_known_has_no_best_number_and_says_what_is_told()
    {
        var rows = new[] { War("1", "5", "1", "1990"), War("2", "5", "1", "1990", deaths: -9), War("3", "5", "-9", "1990", deaths: 30), War("4", "5", "2", "1990", deaths: 7) };

        var totals = KnownDatasets.CowWars.Total([Write("wars.csv", $"{Wars}\n{string.Join('\n', rows)}\n")], new() { To = new(1990, 5, 20) });

        totals.Groups.Should().Equal(new DatasetTotal([], null, null, null, 4, 1) { BestTold = 107, Perhaps = 1 });
    }

    [Fact]
    public void An_ACLED_event_of_which_only_the_month_is_known_passes_perhaps_within_the_month()
    {
        var file = Write("acled.csv", GedText.Table(AcledText.Newer, AcledText.Row(AcledText.Newer, ("event_date", "2031-03-15"), ("time_precision", "3"), ("fatalities", "3"))));

        KnownDatasets.Acled.Total([file], new() { From = new(2031, 3, 10) }).Groups.Should().Equal(new DatasetTotal([], null, null, null, 1, 0) { Perhaps = 1 });
        KnownDatasets.Acled.Total([file], new() { From = new(2031, 1, 1), To = new(2031, 12, 31) }).Groups.Should().Equal(new DatasetTotal([], null, 3, null, 1, 0) { BestTold = 3 });
        KnownDatasets.Acled.Total([file], new() { From = new(2031, 12, 1) }).Groups.Should().BeEmpty();
    }

    [Fact]
    public void The_rows_lost_are_those_of_all_files()
    {
        var (one, other) = (Write("one.csv", Ged(Event(1, 2), GedText.Row(GedText.Header49, ("id", "2"), ("low", "few")))), Write("other.csv", Ged(Event(3, 2), GedText.Row(GedText.Header49, ("id", "4"), ("high", "many")))));

        var totals = KnownDatasets.UcdpGed.Total([one, other]);

        totals.Files.Select(file => file.Lost).Should().Equal(1, 1);
        totals.Lost.Should().Be(2);
    }

    [Fact]
    public void Groups_rise_by_number_and_name()
    {
        var rows = new[] { ("2032-01-01", "Riots", "A"), ("2031-01-01", "Strategic developments", "B"), ("2032-01-01", "Battles", "C") }
            .Select(row => AcledText.Row(AcledText.Newer, ("event_date", row.Item1), ("year", row.Item1[..4]), ("event_type", row.Item2), ("event_id_cnty", row.Item3)));

        var totals = KnownDatasets.Acled.Total([Write("acled.csv", GedText.Table(AcledText.Newer, [.. rows]))], new() { By = ["year", "type"] });

        totals.Groups.Select(t => t.Groups[1].Text).Should().Equal("Strategic developments", "Battles", "Riots");
    }

    private static DatasetTotal Group(string conflict, int year, long low, long best, long high) =>
        new([new("conflict", "Freedonia: Mill Valley"), new("conflictId", conflict), new("year", null, year)], low, best, high, 1, 0) { BestTold = best };

    private static DatasetTotals Brd(string[] rows, DatasetQuery query) => KnownDatasets.UcdpBrd.Total(ConflictYearText.Stream(ConflictYearText.Brd, rows), query);

    private static string Year(string year, params (string Column, string Cell)[] changes) => ConflictYearText.Row(ConflictYearText.Brd, [("year", year), .. changes]);

    private static string War(string number, string month, string day, string year, int deaths = 100) => $"{number},Mill War {number},1,951,Freedonia,1,{month},{day},{year},-9,-9,-9,1,{deaths}";

    private static string Event(int id, int deaths) =>
        GedText.Row(GedText.Header49, ("id", $"{id}"), ("low", $"{deaths}"), ("best", $"{deaths}"), ("high", $"{deaths}"));

    private static string Ged(params string[] rows) => GedText.Table(GedText.Header49, rows);

    private string Table(string name, params string[] rows) => Write(name, $"{ConflictYearText.Brd}\n{string.Join('\n', rows)}\n");

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
