using System.Globalization;
using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class UcdpExternalSupportImportTests(ITestOutputHelper output)
{
    private const string Stem = "ucdp-esd-9071-9073-2005";

    [Fact]
    public void One_supporter_gave_all_that_was_given_some_time_in_the_year()
    {
        var record = EsdText.Import(EsdText.Supported("9090", "Government of Sylvania", 1, 0, [('w', 1, 0), ('l', 1, 0)]));

        var support = record.The<Support>();
        support.Id.Value.Should().Be($"{Stem}-by-9090");
        support.Supporter.Should().Be((Reference<ActorId>)ActorId.Parse("ucdp-actor-9090"));
        support.Recipient.Should().Be((Reference<ActorId>)ActorId.Parse("ucdp-actor-9073"));
        support.Against.Should().Be((Reference<ActorId>)ActorId.Parse("ucdp-actor-9072"));
        support.With.Should().Equal(SupportType.Weapons, SupportType.Territory);
        support.Holds.SomeTimeIn.ToString().Should().Be("2005/2005");
        support.Holds.During.IsKnown.Should().BeFalse("nothing says that it lasted all the year");
    }

    [Fact]
    public void That_none_was_recorded_is_no_denial_of_support()
    {
        var record = EsdText.Import(EsdText.Row());
        record.OfType<Support>().Should().BeEmpty();
        var recorded = Recorded(record);
        recorded.Should().BeEquivalentTo(new { As = new Code("ucdp-esd-ext-sup", "0"), Polarity = Polarity.Affirmed, Of = (EntityId)ActorId.Parse("ucdp-actor-9073") });
        recorded.Note.Should().Be("In ucdp-dyad-9071. No external support was recorded; that is not to say that there was none.");
        recorded.Holds.SomeTimeIn.ToString().Should().Be("2005/2005");
        recorded.By.Citations[0].Words.Should().StartWith("11,1,2005,9073,");
    }

    [Fact]
    public void A_kind_that_every_supporter_gave_stands_with_each()
    {
        var record = EsdText.Import(EsdText.Supported("9090,9091", "Government of Sylvania,Red Front", 1, 1, [('w', 1, 1)]));
        record.OfType<Support>().Select(it => (it.Id.Value, it.With)).Should().Equal(
            ($"{Stem}-by-9090", ValueList.From([SupportType.Weapons])), ($"{Stem}-by-9091", ValueList.From([SupportType.Weapons])));
    }

    [Fact]
    public void A_kind_that_every_state_gave_and_no_other_stands_with_the_states()
    {
        var record = EsdText.Import(EsdText.Supported("9090,9091", "Government of Sylvania,Red Front", 1, 1, [('w', 1, 0), ('y', 0, 1)]));
        record.OfType<Support>().Select(it => (it.Id.Value, it.With)).Should().Equal(
            ($"{Stem}-by-9090", ValueList.From([SupportType.Weapons])), ($"{Stem}-by-9091", ValueList.From([SupportType.JointOperations])));
    }

    [Fact]
    public void A_kind_whose_givers_are_not_told_has_all_supporters_as_candidates()
    {
        var record = EsdText.Import(EsdText.Supported("9090,9091,9092", "Government of A,Government of B,Red Front", 2, 1, [('w', 1, 1), ('u', 1, 0)]));

        record.OfType<Support>().Select(it => (it.Id.Value[Stem.Length..], string.Join('+', it.With))).Should().Equal(
            ("-by-9090", ""), ("-by-9091", ""), ("-by-9092", "weapons"), ("-unknown-kind", ""), ("-weapons", "weapons"));
        var open = record.OfType<Support>().Single(it => it.Id.Value == $"{Stem}-weapons");
        open.Supporter.Candidates.Should().Equal(ActorId.Parse("ucdp-actor-9090"), ActorId.Parse("ucdp-actor-9091"), ActorId.Parse("ucdp-actor-9092"));
        open.Note.Should().Be("2 of 3 supporters gave it, 1 of them states; which, is not told.");
    }

    [Fact]
    public void Names_that_do_not_tell_the_states_leave_the_givers_open()
    {
        var record = EsdText.Import(EsdText.Supported("9090,9091", "Sylvanian elements,Red Front", 1, 1, [('w', 1, 0)], ("ext_elements", "1")));
        record.OfType<Support>().Where(it => !it.With.IsEmpty).Should().ContainSingle().Which.Supporter.Candidates.Should().HaveCount(2);
        record.OfType<Support>().First().Note.Should().Be("Among the supporters are elements of a state, not its government.");
    }

    [Fact]
    public void Support_of_unknown_kind_is_told_and_given_no_type()
    {
        var support = EsdText.Import(EsdText.Supported("9090", "Red Front", 0, 1, [('u', 0, 1)], ("ext_coalition", "1"), ("ext_coalition_name", "League"), ("ext_bothsides", "1"))).The<Support>();
        support.With.Should().BeEmpty();
        support.Note.Should().Be("Support of an unknown kind was recorded. It acted in a coalition: League. It supported both sides.");
    }

    [Fact]
    public void Years_in_a_row_are_claims_of_their_own()
    {
        var record = EsdText.Import(
            EsdText.Supported("9090", "Red Front", 0, 1, [('w', 0, 1)]), EsdText.Supported("9090", "Red Front", 0, 1, [('w', 0, 1)], ("year", "2006")));
        record.OfType<Support>().Select(it => it.Holds.SomeTimeIn.ToString()).Should().Equal("2005/2005", "2006/2006");
        record.OfType<Dyad>().Should().ContainSingle();
    }

    [Fact]
    public void The_state_has_the_number_of_its_side_and_the_dyad_its_sides()
    {
        var record = EsdText.Import(EsdText.Row());
        record.The<State>().ExternalIds.Should().Equal(new ExternalId(IdScheme.UcdpActor, "9072"), new ExternalId(IdScheme.GleditschWard, "999"));
        record.The<Dyad>().Should().BeEquivalentTo(new
        {
            Name = "Government of Freedonia - Blue Front",
            SideA = (Reference<ActorId>)ActorId.Parse("ucdp-actor-9072"),
            SideB = (Reference<ActorId>)ActorId.Parse("ucdp-actor-9073"),
            Within = (Reference<ConflictId>)ConflictId.Parse("ucdp-conflict-9070"),
        });
        record.OfType<Source>().Should().ContainSingle().Which.Name.Should().Be("UCDP External Support 18.1");
    }

    [Fact]
    public void The_real_file_tells_as_many_supporters_and_open_kinds_as_its_cells()
    {
        const string File = "ucdp/external_support/ucdp-esd-ay-181.csv.gz";
        if (RealFile.Import(KnownDatasets.UcdpExternalSupport, File, output, 2680) is not { } record || !SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        var printed = NaiveCsv.ReadFile(path);
        var column = printed[0].Select((name, i) => (name.Trim('\uFEFF'), i)).ToDictionary(it => it.Item1, it => it.i);
        int Number(List<string> row, string name) => int.Parse(row[column[name]], CultureInfo.InvariantCulture);

        record.OfType<Support>().Count(it => it.Id.Value.Contains("-by-", StringComparison.Ordinal)).Should().Be(printed.Skip(1).Sum(row => Number(row, "ext_count")));
        record.OfType<Classification>().Count(it => it.As == new Code("ucdp-esd-ext-sup", "0")).Should().Be(1015);
        record.OfType<Classification>().Count(it => it.As == new Code("ucdp-esd-ext-sup", "1")).Should().Be(1665);

        // Where one claim tells a kind of candidates, the row has another number of givers than of supporters.
        var partly = printed.Skip(1).Sum(row => "xpywmtfilou".Count(kind => Number(row, $"ext_{kind}_count") is > 0 and var givers && givers < Number(row, "ext_count")));
        record.OfType<Support>().Count(it => it.Supporter.Kind == ReferenceKind.Candidates).Should().BeInRange(1, partly);

        // Weapons: given by all supporters known to have given them, or by so many of the candidates.
        printed.Skip(1).Count(row => Number(row, "ext_w") == 1).Should().Be(
            record.OfType<Support>().Where(it => it.With.Contains(SupportType.Weapons)).Select(it => it.By.Citations[0].Locator.ToString()).Distinct().Count());
    }

    private static Classification Recorded(ConflictRecord record) =>
        record.OfType<Classification>().Should().ContainSingle(it => it.As.Scheme == "ucdp-esd-ext-sup").Which;
}
