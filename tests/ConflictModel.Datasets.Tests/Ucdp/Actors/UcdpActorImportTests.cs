using Xunit.Abstractions;

namespace ConflictModel.Datasets.Tests;

public class UcdpActorImportTests(ITestOutputHelper output)
{
    private static readonly ActorId Blue = ActorId.Parse("ucdp-actor-9073");

    [Fact]
    public void An_actor_that_was_renamed_stays_one_actor_with_all_its_names()
    {
        var record = Import(("NameOrig", "Old Front"), ("NameOrigFull", "Antiqua Frons"), ("NameOrigFullEng", "The Old Front"), ("NameChange", "1"), ("NewName", "RF, Blue Front"), ("NewNameFullEng", "Red Front, Azure Front"));

        var actor = record.The<Faction>();
        actor.Should().BeEquivalentTo(new { Id = Blue, Name = "Blue Front" });
        actor.ExternalIds.Should().Equal(new ExternalId(IdScheme.UcdpActor, "9073"));
        record.OfType<Naming>().Select(naming => (naming.Id.Value["ucdp-actor-9073-".Length..], naming.Called, naming.Language, naming.Note)).Should().Equal(
            ("name", "Blue Front", "", ""),
            ("name-first", "Old Front", "", "its first name"),
            ("name-first-full", "Antiqua Frons", "", "its first name in full, in its own language"),
            ("name-first-english", "The Old Front", "en", "its first name in English"),
            ("name-later-1", "RF", "", "a later name, 1 of 2"),
            ("name-later-1-english", "Red Front", "en", "a later name, 1 of 2, in English"),
            ("name-later-2-english", "Azure Front", "en", "a later name, 2 of 2, in English"));
        record.OfType<Naming>().Should().OnlyContain(naming => naming.Holds == Validity.Undated, "the dataset dates no name");
    }

    [Theory]
    [InlineData("Splinter", "NamePrev", "ActorIdPrev", "splintered-from", "")]
    [InlineData("SplitTemp", "NameSplitTemp", "ActorIdSplitTemp", "split-from", "It split off for a time (SplitTemp).")]
    public void A_splinter_comes_out_of_a_body_that_goes_on(string flag, string name, string number, string word, string note)
    {
        var record = Import((flag, "1"), (name, "Red Front"), (number, "9080"));

        var split = record.The<Succession>();
        split.Should().BeEquivalentTo(new { Id = ClaimId.Parse($"ucdp-actor-9073-{word}-9080"), As = SuccessionKind.Splintered, Note = note, On = default(Moment) });
        split.From.Should().Equal(ActorId.Parse("ucdp-actor-9080"));
        split.To.Should().Equal(Blue);
        record.OfType<Faction>().Select(actor => actor.Name).Should().Equal("Blue Front", "Red Front");
    }

    [Fact]
    public void A_body_that_has_a_name_but_no_number_is_described()
    {
        var split = Import(("Splinter", "1"), ("NamePrev", "Guards, ex-Army")).The<Succession>();
        split.Id.Value.Should().Be("ucdp-actor-9073-splintered-from-unnumbered");
        split.From.Should().Equal(Reference<ActorId>.Described("Guards, ex-Army"));
    }

    [Fact]
    public void An_alliance_is_an_umbrella_and_a_group_joined_is_no_end()
    {
        var record = Import(("Alliance", "1"), ("NameAlliance", "Rainbow"), ("ActorIdAlliance", "9082"), ("JoinGroup", "1"), ("GroupName", "White Front"), ("ActorIdGroup", "9083"));

        record.OfType<Membership>().Select(it => (it.Id.Value, it.As, it.Body)).Should().Equal(
            ("ucdp-actor-9073-in-alliance-9082", MembershipKind.UnderUmbrella, (Reference<ActorId>)ActorId.Parse("ucdp-actor-9082")),
            ("ucdp-actor-9073-joined-9083", MembershipKind.Member, (Reference<ActorId>)ActorId.Parse("ucdp-actor-9083")));
        record.OfType<Succession>().Should().BeEmpty();
    }

    [Fact]
    public void Coalitions_are_bodies_known_by_number()
    {
        var record = Import(("OSCoalition", "1"), ("OSCoalitionID", "9600"), ("NSCoalition", "1"), ("NSCoalitionID", "9600, 9601"));
        record.OfType<Membership>().Select(it => it.Id.Value["ucdp-actor-9073-".Length..]).Should().Equal("in-one-sided-coalition-9600", "in-non-state-coalition-9600", "in-non-state-coalition-9601");
        record.OfType<Alliance>().Select(actor => actor.Name).Should().Equal("UCDP actor 9600", "UCDP actor 9601");
    }

    [Theory]
    [InlineData("0", "9071", "secondary-party", "")]
    [InlineData("0", "9071, 9072", "secondary-party", "")]
    [InlineData("1", "9071", "party", "")]
    [InlineData("1", "9071, 9072", "unstated", "primary or secondary party")]
    [InlineData("", "9071", "unstated", "primary or secondary party")]
    public void A_part_in_a_dyad_is_primary_only_where_the_row_can_mean_no_other(string primary, string dyads, string role, string words)
    {
        var record = Import(("PrimaryParty", primary), ("DyadId", dyads));
        record.OfType<Dyad>().Should().HaveCount(dyads.Split(',').Length);
        record.OfType<Participation>().Should().OnlyContain(part => part.Role.Word == role && part.RoleWords == words).And.HaveCount(dyads.Split(',').Length);
    }

    [Fact]
    public void Conflicts_and_dyads_of_all_kinds_of_violence_are_joined_by_number()
    {
        var record = Import(("PrimaryParty", "1"), ("ConflictId", "9070"), ("DyadId", "9071"), ("NSID", "9701"), ("OSID", "9501"));
        record.OfType<Participation>().Select(it => (it.Id.Value["ucdp-actor-9073-in-".Length..], it.In.ToString(), it.Role)).Should().Equal(
            ("conflict-9070", Reference<EntityId>.To(ConflictId.Parse("ucdp-conflict-9070")).ToString(), Role.Party),
            ("dyad-9071", Reference<EntityId>.To(DyadId.Parse("ucdp-dyad-9071")).ToString(), Role.Party),
            ("non-state-9701", Reference<EntityId>.To(DyadId.Parse("ucdp-dyad-9701")).ToString(), Role.Party),
            ("one-sided-9501", Reference<EntityId>.To(DyadId.Parse("ucdp-dyad-9501")).ToString(), Role.Perpetrator));
    }

    [Fact]
    public void Organisation_countries_and_regions_keep_their_own_codes()
    {
        var record = Import(("Org", "7"), ("GWNOLoc", "999, 998"), ("Region", "1, 2"));
        record.OfType<Classification>().Where(it => it.As.Scheme != "dataset-layout").Select(it => it.As).Should().Equal(
            new Code("ucdp-actor-org", "7"), new Code("ucdp-actor-gwno-loc", "999"), new Code("ucdp-actor-gwno-loc", "998"), new Code("ucdp-region", "1"), new Code("ucdp-region", "2"));
    }

    [Fact]
    public void An_actor_named_before_its_own_row_has_the_name_of_its_row()
    {
        var record = ActorText.Import(
            out var notes, ActorText.Row(("Alliance", "1"), ("NameAlliance", "Rain, bow, Circle"), ("ActorIdAlliance", "9082, 9084")), ActorText.Row(("ActorId", "9082"), ("NameData", "Rainbow")));
        record.OfType<Faction>().Select(it => it.Name).Should().Equal("Blue Front", "Rainbow", "UCDP actor 9084");
        notes.Select(note => note.Code).Should().Equal(NoteCodes.ActorNamesDoNotPair, NoteCodes.ActorWithoutRow);
    }

    [Fact]
    public void An_actor_does_not_come_out_of_itself()
    {
        var record = ActorText.Import(out var notes, ActorText.Row(("Splinter", "1"), ("NamePrev", "Blue Front"), ("ActorIdPrev", "9073")));
        record.OfType<Succession>().Should().BeEmpty();
        notes.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = NoteCodes.ActorOfItself, Line = 2L, Column = "ActorIdPrev" });
    }

    [Fact]
    public void A_government_is_a_state_and_the_release_is_that_of_the_version()
    {
        var record = Import(("NameData", "Government of Freedonia"), ("NameOrig", "Government of Freedonia"), ("NameOrigFullEng", "n/a"), ("Org", "4"), ("Version", "23.1"));
        record.The<State>().Name.Should().Be("Government of Freedonia");
        record.OfType<Source>().Should().ContainSingle().Which.Name.Should().Be("UCDP Actor 23.1");
        var named = record.The<Naming>();
        named.By.Citations[0].Locator.ToString().Should().Be("actor 9073, line 2");
        named.By.Citations[0].Words.Should().StartWith("9073,Government of Freedonia,");
        record.OfType<Claim>().Where(claim => claim.By.Citations[0].Words.StartsWith("9073", StringComparison.Ordinal)).Should().ContainSingle("one claim quotes the row");
    }

    [Fact]
    public void The_real_file_tells_as_many_names_origins_and_parts_as_its_cells()
    {
        const string File = "ucdp/actor/ucdp-actor-221.csv";
        if (RealFile.Import(KnownDatasets.UcdpActor, File, output, 1725) is not { } record || !SharedData.TryFind(File, output, out var path))
        {
            return;
        }

        var printed = NaiveCsv.ReadFile(path);
        var column = printed[0].Select((name, i) => (name.Trim('\uFEFF'), i)).ToDictionary(it => it.Item1, it => it.i);
        int Count(string name) => printed.Skip(1).Sum(row => row[column[name]].Split(',', StringSplitOptions.RemoveEmptyEntries).Length);

        record.OfType<Participation>().Should().HaveCount(Count("ConflictId") + Count("DyadId") + Count("NSID") + Count("OSID"));
        record.OfType<Succession>().Should().HaveCount(Count("ActorIdPrev") + Count("ActorIdSplitTemp") - 1, "one actor is printed as its own origin");
        record.OfType<Membership>().Should().HaveCount(Count("ActorIdAlliance") + Count("ActorIdGroup") + Count("OSCoalitionID") + Count("NSCoalitionID"));
        record.OfType<Classification>().Should().HaveCount(1 + 1725 + Count("GWNOLoc") + Count("Region"));
        record.OfType<Naming>().Count(it => it.Id.Value.EndsWith("-name", StringComparison.Ordinal)).Should().Be(1725);
        record.OfType<Naming>().Where(it => it.Of == ActorId.Parse("ucdp-actor-234") && it.Id.Value.Contains("-later-", StringComparison.Ordinal)).Should().HaveCount(11);
    }

    private static ConflictRecord Import(params (string Column, string Cell)[] changes) => ActorText.Import(out _, ActorText.Row(changes));
}
