using System.Globalization;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class UcdpIdTranslationTests(ITestOutputHelper output)
{
    private const string Actors = "new_id,old_id,name\n9073,73,Blue Front\n9074,73,Blue Front of the North\n9072,72,Government of Freedonia\n9072,172,Government of Freedonia\n";
    private const string Dyads = "new_id,old_id,name,type_of_violence\n9071,71,Freedonia - Blue Front,1\n9701,71,Red Front - Blue Front,2\n9501,5,Blue Front - Civilians,3\n";

    [Fact]
    public void An_old_id_has_every_new_one_and_none_is_picked()
    {
        var actors = Read(Actors);
        actors.Kind.Should().Be(UcdpIdKind.Actor);
        actors.New("73").Should().Equal(new UcdpIdPair(9073, "73", "Blue Front"), new UcdpIdPair(9074, "73", "Blue Front of the North"));
        actors.New("1").Should().BeEmpty();
    }

    [Fact]
    public void A_new_id_has_every_old_one()
    {
        Read(Actors).Old(9072).Select(pair => pair.OldId).Should().Equal("72", "172");
        Read(Actors).Old(1).Should().BeEmpty();
    }

    [Fact]
    public void An_old_dyad_is_one_only_within_a_kind_of_violence()
    {
        var dyads = Read(Dyads);
        dyads.Kind.Should().Be(UcdpIdKind.Dyad);
        dyads.New("71").Select(pair => pair.NewId).Should().Equal(9071, 9701);
        dyads.New("71", UcdpTypeOfViolence.NonState).Select(pair => pair.NewId).Should().Equal(9701);
        dyads.New("71", UcdpTypeOfViolence.OneSided).Should().BeEmpty();
    }

    [Fact]
    public void Old_ids_of_conflicts_may_hold_letters()
    {
        var conflicts = Read("new_id,old_id\n9070,70\n9090,1-X10\n");
        conflicts.Kind.Should().Be(UcdpIdKind.Conflict);
        conflicts.New(" 1-x10 ").Should().Equal(new UcdpIdPair(9090, "1-X10"));
    }

    [Fact]
    public void A_broken_row_is_reported_and_a_repeated_one_is_one_pair()
    {
        var conflicts = Read("new_id,old_id\n9070,70\nx,71\n9072,\n9070,70\n");
        conflicts.Pairs.Should().Equal(new UcdpIdPair(9070, "70"));
        conflicts.Counts.Should().Be(new RowCounts(4, 2, 2));
        conflicts.Notes.Select(note => (note.Code, note.Line)).Should().Equal((NoteCodes.NotANumber, 3L), (NoteCodes.EmptyCell, 4L));
    }

    [Fact]
    public void Another_table_is_refused_by_name() =>
        FluentActions.Invoking(() => Read("event_date,sub_event_type,fatalities\n")).Should().Throw<DatasetException>().Which.Code.Should().Be(NoteCodes.WrongDataset);

    [Fact]
    public void Arguments_are_checked_where_they_enter()
    {
        FluentActions.Invoking(() => UcdpIdTranslation.Read(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => UcdpIdTranslation.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Read(Actors).New(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Read(Actors).Describe(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_entities_of_an_import_are_told_their_old_ids()
    {
        var items = Imports.Open(GedText.Table(GedText.Header49, GedText.Row(GedText.Header49))).ToList();
        var dyads = Read(Dyads).Describe(items);
        var record = Record([.. items, .. Read(Actors).Describe(items), .. dyads]);

        record.OfType<Classification>().Where(it => it.As.Scheme.EndsWith("-old", StringComparison.Ordinal)).Select(it => (it.Of.Value, it.As, it.Note)).Should().Equal(
            ("ucdp-actor-9072", new Code("ucdp-actor-old", "72"), ""),
            ("ucdp-actor-9072", new Code("ucdp-actor-old", "172"), ""),
            ("ucdp-actor-9073", new Code("ucdp-actor-old", "73"), ""),
            ("ucdp-dyad-9071", new Code("ucdp-dyad-old", "71"), "Among the dyads of type of violence 1."));
        dyads.OfType<Classification>().Should().ContainSingle().Which.By.Citations[0].Locator.ToString().Should().Be("line 2");
        dyads.OfType<Organization>().Should().BeEmpty("the import tells of them");
        Read(Dyads).Describe(items.OfType<Dyad>()).OfType<Organization>().Should().ContainSingle("the items given do not tell of them");
        Read("new_id,old_id\n1,1\n").Describe(items).Should().BeEmpty();
    }

    [Theory]
    [InlineData("actor", UcdpIdKind.Actor, 3014, 3014)]
    [InlineData("conf", UcdpIdKind.Conflict, 1252, 1252)]
    [InlineData("dyad", UcdpIdKind.Dyad, 4212, 3824)]
    public void Every_id_of_the_real_tables_leads_there_and_back(string name, UcdpIdKind kind, int rows, int olds)
    {
        if (!SharedData.TryFind($"ucdp/id_translation/translate_{name}.csv", output, out var path))
        {
            return;
        }

        var table = UcdpIdTranslation.Read(path);
        table.Kind.Should().Be(kind);
        table.Counts.Should().Be(new RowCounts(rows, rows, 0));
        table.Notes.Should().BeEmpty();
        table.Pairs.Select(pair => pair.OldId).Distinct().Should().HaveCount(olds);
        foreach (var row in NaiveCsv.ReadFile(path).Skip(1))
        {
            var number = int.Parse(row[0], CultureInfo.InvariantCulture);
            table.New(row[1]).Should().Contain(pair => pair.NewId == number);
            table.Old(number).Should().Contain(pair => pair.OldId == row[1]);
        }
    }

    private static UcdpIdTranslation Read(string text) => UcdpIdTranslation.Read(GedText.Stream(text), new() { FileName = $"translate-{text.Length}.csv" });

    private static ConflictRecord Record(IEnumerable<Item> items)
    {
        ConflictRecord.TryCreate(items, out var record, out var problems).Should().BeTrue(string.Join("\n", problems));
        return record!;
    }
}
