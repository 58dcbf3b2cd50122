namespace ConflictModel.Datasets.Tests;

/// <summary>Sums over tables with tags: what counts is decided by hashtag and attributes alone.</summary>
public sealed class HxlTotalsTests : IDisposable
{
    private const string Tags = "#event+id,#date+occurred,#country,#adm1,#event+type,#group+perp,#affected+killed,#affected+killed+min,#affected+killed+max,#affected+injured,#affected+killed+f";

    private readonly string folder = Directory.CreateTempSubdirectory("hxl-totals").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_column_of_all_killed_is_summed_and_neither_the_injured_nor_the_women_among_them()
    {
        var totals = Sum(
            Table("A1,2031-03-01,Freedonia,Coast,raid,Blue Front,3,2,5,40,1", "A2,2031-04-01,Freedonia,Coast,raid,Blue Front,4,4,6,50,2"),
            new() { By = ["country", "year", "type"] });

        totals.Groups.Should().Equal(new DatasetTotal([new("country", "Freedonia"), new("year", null, 2031), new("type", "raid")], 6, 7, 11, 2, 0) { BestTold = 7 });
    }

    [Fact]
    public void Another_harm_is_summed_when_it_is_asked_for()
    {
        var totals = Sum(Table("A1,2031-03-01,Freedonia,Coast,raid,Blue Front,3,2,5,40,1"), new() { Harm = Harm.Wounded });

        totals.Groups.Should().Equal(new DatasetTotal([], null, 40, null, 1, 0) { BestTold = 40 });
    }

    [Theory]
    [InlineData("")]
    [InlineData("n/a")]
    [InlineData("-4")]
    [InlineData("lots of them")]
    [InlineData("none reported")]
    public void A_cell_without_a_number_is_unknown_and_no_zero(string cell)
    {
        var totals = Sum("#event,#affected+killed\nRaid,3\nBlast," + cell + "\n", new());

        totals.Groups.Should().Equal(new DatasetTotal([], null, null, null, 2, 1) { BestTold = 3 });
    }

    [Fact]
    public void A_row_that_says_nothing_is_no_event_and_counts_as_none() =>
        Sum("#event,#affected+killed,\nRaid,3,\n,,not tagged\n", new()).Groups.Should().Equal(new DatasetTotal([], null, 3, null, 1, 0) { BestTold = 3 });

    [Theory]
    [InlineData("#event,#affected+injured", "t.csv has no column that counts people killed, such as #affected+killed: there is nothing to sum.")]
    [InlineData("#event,#affected", "t.csv has no column that counts people killed, such as #affected+killed: there is nothing to sum.")]
    [InlineData("#event,#affected+killed+hh", "t.csv has no column that counts people killed, such as #affected+killed: there is nothing to sum.")]
    [InlineData("#event,#affected+killed+f,#affected+m+killed", "t.csv has no one column that counts all people killed: #affected+f+killed, #affected+killed+m may leave some out or tell some twice, and are not summed; import the table to ask for each.")]
    [InlineData("#event,#affected+killed,#affected+killed+ind", "t.csv has no one column that counts all people killed: #affected+killed, #affected+ind+killed may leave some out or tell some twice, and are not summed; import the table to ask for each.")]
    public void A_table_of_which_no_one_column_counts_all_killed_is_refused(string tags, string sentence)
    {
        var sum = () => Sum($"{tags}\nRaid,1,2\n", new());

        sum.Should().Throw<DatasetException>().WithMessage(sentence).Which.Code.Should().Be(NoteCodes.HxlNothingToSum);
    }

    [Fact]
    public void Ids_of_individuals_aside_the_attribute_of_individuals_changes_nothing() =>
        Sum("#event,#affected+ind+killed\nRaid,3\n", new()).Groups.Should().ContainSingle().Which.Best.Should().Be(3);

    [Theory]
    [InlineData("A1", null, null, "3")]
    [InlineData("hxl-t-csv-2", null, null, "4")]
    [InlineData(null, "Blue Front", null, "3")]
    [InlineData(null, null, "Freedonia", "3")]
    [InlineData(null, null, "Hills", "4")]
    [InlineData(null, "Blue", null, "")]
    public void A_row_is_found_by_id_group_and_place(string? incident, string? actor, string? place, string best)
    {
        var totals = Sum(
            Table("A1,2031-03-01,Freedonia,Coast,raid,Blue Front,3,,,,", "A2,2031-03-01,Sylvania,Hills,raid,Red Front,4,,,,"),
            new() { Incident = incident, Actor = actor, Place = place });

        string.Join(',', totals.Groups.Select(g => g.Best)).Should().Be(best);
    }

    [Fact]
    public void What_a_table_does_not_tell_cannot_be_asked_of_it()
    {
        var conflict = () => Sum(Table(), new() { Conflict = "9070" });
        var trapped = () => Sum(Table(), new() { Harm = Harm.Trapped });

        conflict.Should().Throw<ArgumentException>().WithMessage("hxl cannot be filtered by conflict: use incident, actor, place.");
        trapped.Should().Throw<ArgumentException>().WithMessage("hxl has no tag for people trapped: use killed, wounded, missing, abducted, detained, affected.");
    }

    [Fact]
    public void A_date_that_leaves_day_and_month_open_passes_perhaps()
    {
        var table = Table("A1,03/04/2031,Freedonia,Coast,raid,Blue Front,3,2,5,40,1");

        Sum(table, new() { From = new(2031, 3, 20) }).Groups.Should().Equal(new DatasetTotal([], 0, null, 5, 1, 0) { Perhaps = 1 });
        Sum(table, new() { From = new(2031, 3, 1) }).Groups.Should().Equal(new DatasetTotal([], 2, 3, 5, 1, 0) { BestTold = 3 });
    }

    [Fact]
    public void A_doubt_about_a_cell_is_noted_once()
    {
        var totals = Sum(Table("A1,03/04/2031,Freedonia,Coast,raid,Blue Front,x,,,,"), new() { By = ["year"], From = new(2031, 1, 1) });

        totals.Groups.Should().ContainSingle().Which.Groups.Should().Equal(new DatasetGroup("year", null, 2031));
        totals.Files[0].Notes.Where(note => note.Line is not null).Select(note => note.Code).Should().Equal(NoteCodes.HxlAmbiguousDate, NoteCodes.NotANumber);
    }

    [Fact]
    public void Tables_with_the_same_tags_share_their_ids_and_others_do_not()
    {
        var (old, changed) = (Write("old.csv", Table("A1,2031-03-01,Freedonia,,,,3,,,,")), Write("new.csv", Table("A1,2031-03-01,Freedonia,,,,4,,,,", "A2,2031-03-01,Freedonia,,,,5,,,,")));
        var (other, nameless) = (Write("other.csv", "#event+id,#affected+killed\nA1,10\n"), Write("nameless.csv", "#event,#affected+killed\nRaid,100\n"));

        var totals = KnownDatasets.Hxl.Total([old, changed, other, nameless, Write("again.csv", "#event,#affected+killed\nRaid,100\n")]);

        totals.Groups.Should().ContainSingle().Which.Best.Should().Be(3 + 5 + 10 + 100 + 100);
        (totals.Repeated, totals.RepeatedOtherwise).Should().Be((1, 1));
    }

    private static string Table(params string[] rows) => $"{Tags}\n{string.Concat(rows.Select(row => row + "\n"))}";

    private static DatasetTotals Sum(string table, DatasetQuery query) => KnownDatasets.Hxl.Total(GedText.Stream(table), query, new DatasetReadOptions { FileName = "t.csv" });

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
