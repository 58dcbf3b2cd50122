namespace ConflictModel.Datasets.Tests;

public class UcdpExternalSupportRowTests
{
    [Fact]
    public void Each_column_before_the_kinds_has_a_property_of_its_name()
    {
        var row = EsdText.One(
            EsdText.Supported("9090,9091", "Government of Sylvania,Red Front", 1, 1, [('w', 1, 0)],
                ("gwno_b", "998"), ("country_b", "Sylvania"), ("ext_nonstate", "1"), ("ext_coalition", "1"), ("ext_coalition_name", "League"), ("ext_elements", "1"), ("ext_bothsides", "1")),
            out var notes);

        notes.Should().BeEmpty();
        row.Should().BeEquivalentTo(new
        {
            Id = 11, Active = true, Year = 2005, ActorId = 9073, ActorName = "Blue Front", ActorNonstate = true, OppoId = 9072, OppoName = "Government of Freedonia",
            DyadId = 9071, DyadName = "Government of Freedonia - Blue Front", Civil = true, ConflictId = 9070, Location = "Freedonia: Government", GwnoA = 999,
            CountryA = "Freedonia", GwnoB = 998, CountryB = "Sylvania", ExtName = "Government of Sylvania,Red Front", ExtNonstate = true, ExtCoalition = true,
            ExtCoalitionName = "League", ExtElements = true, ExtBothsides = true, ExtSum = 1,
        });
        row.ExtId.Should().Equal(9090, 9091);
        row.Support.Should().Be(new UcdpSupportCount(null, true, true, true, 2, 1, 1));
    }

    [Theory]
    [InlineData('x', UcdpSupportKind.TroopsAsSecondaryParty)]
    [InlineData('p', UcdpSupportKind.TroopPresence)]
    [InlineData('y', UcdpSupportKind.JointOperations)]
    [InlineData('w', UcdpSupportKind.Weapons)]
    [InlineData('m', UcdpSupportKind.Materiel)]
    [InlineData('t', UcdpSupportKind.Training)]
    [InlineData('f', UcdpSupportKind.Funding)]
    [InlineData('i', UcdpSupportKind.Intelligence)]
    [InlineData('l', UcdpSupportKind.Territory)]
    [InlineData('o', UcdpSupportKind.Other)]
    [InlineData('u', UcdpSupportKind.Unknown)]
    public void Each_kind_of_support_has_its_flags_and_counts(char letter, UcdpSupportKind kind)
    {
        var row = EsdText.One(EsdText.Supported("9090,9091,9092", "Government of A,Government of B,C", 2, 1, [(letter, 2, 1)]), out var notes);
        notes.Should().BeEmpty();
        row.Of(kind).Should().Be(new UcdpSupportCount(kind, true, true, true, 3, 2, 1));
        row.Kinds.Where(it => it.Kind != kind).Should().HaveCount(10).And.OnlyContain(it => it.Given == false && it.Count == 0);
    }

    [Fact]
    public void A_kind_that_the_dataset_does_not_have_is_asked_for_in_vain() =>
        FluentActions.Invoking(() => EsdText.One(EsdText.Row(), out _).Of((UcdpSupportKind)11)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void An_empty_count_is_unknown_and_not_zero()
    {
        var row = EsdText.One(EsdText.Row(("ext_w", ""), ("ext_w_count", "")), out _);
        row.Of(UcdpSupportKind.Weapons).Should().Be(new UcdpSupportCount(UcdpSupportKind.Weapons, null, false, false, null, 0, 0));
    }

    [Fact]
    public void The_coalition_named_0_is_none() => EsdText.One(EsdText.Row(("ext_coalition_name", "0")), out _).ExtCoalitionName.Should().BeEmpty();

    [Fact]
    public void A_comma_before_a_blank_belongs_to_a_name() =>
        EsdText.One(EsdText.Supported("9090,9091", "Guards, ex-Army,Red Front", 0, 2, [('w', 0, 2)]), out _).Supporters
            .Should().Equal(new UcdpActorMention(9090, "Guards, ex-Army"), new UcdpActorMention(9091, "Red Front"));

    [Fact]
    public void Names_that_are_fewer_than_the_supporters_name_none()
    {
        var row = EsdText.One(EsdText.Supported("9090,9091", "Red Front", 0, 2, [('w', 0, 2)]), out var notes);
        row.Supporters.Should().Equal(new UcdpActorMention(9090, ""), new UcdpActorMention(9091, ""));
        notes.Should().ContainSingle().Which.Code.Should().Be(NoteCodes.EsdNamesDoNotPair);
    }

    [Theory]
    [InlineData("ext_sup", "0", NoteCodes.EsdSupportersDiffer)]
    [InlineData("ext_count", "2", NoteCodes.EsdSupportersDiffer)]
    [InlineData("ext_w_count", "2", NoteCodes.EsdCountsDiffer)]
    [InlineData("ext_w", "0", NoteCodes.EsdCountsDiffer)]
    [InlineData("ext_sum", "2", NoteCodes.EsdCountsDiffer)]
    public void Cells_of_a_row_that_do_not_agree_are_noted_and_kept(string column, string cell, string code)
    {
        var row = EsdText.One(EsdText.Supported("9090", "Red Front", 0, 1, [('w', 0, 1)], (column, cell)), out var notes);
        row[column].Should().Be(cell);
        notes.Select(note => note.Code).Should().Contain(code);
    }

    [Theory]
    [InlineData("year", "")]
    [InlineData("actor_id", "Blue")]
    [InlineData("oppo_id", "0")]
    [InlineData("dyad_id", "")]
    [InlineData("conflict_id", "1.5")]
    public void A_row_that_does_not_say_who_against_whom_and_when_is_reported(string column, string cell)
    {
        using var reader = UcdpExternalSupport.Read(GedText.Stream(GedText.Table(EsdText.Header, EsdText.Row((column, cell)))));
        reader.Should().BeEmpty();
        reader.Counts.Reported.Should().Be(1);
        reader.Notes.Should().ContainSingle().Which.Column.Should().Be(column);
    }
}
