using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class OfficeHolderMayBeHisBodyTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Organization Observatory = new("Observatory");
    private static readonly Person Director = new("Director");
    private static readonly Source Paper = new("Paper") { Published = new(1990, 5, 2) };
    private static readonly Source Bulletin = new("Bulletin") { Publisher = Observatory };

    private static readonly OfficeHolding Directs = Director.HoldsOffice("head", Observatory).Per(Paper).WithId("directs");
    private static readonly Figure Bodys = Strike.Killed(AtLeast(12)).Per(Paper.Quoting(Observatory)).WithId("bodys");
    private static readonly Figure Persons = Strike.Killed(AtLeast(10)).Per(Paper.Quoting(Director)).WithId("persons");

    [Fact]
    public void Fires_where_the_director_and_the_observatory_count_as_two()
    {
        var finding = Check(Directs, Bodys, Persons).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6007" && f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/persons/by");
        finding.Message.Should().StartWith("Director and Observatory are told as two origins and may be one: Director is head of Observatory");
        finding.Related.Select(r => r.Pointer).Should().Equal("/claims/bodys/by", "/claims/directs");
    }

    [Fact]
    public void Fires_for_a_statement_that_the_body_published() => Check(Directs, Bodys.Per(Bulletin), Persons).Should().ContainSingle();

    [Fact]
    public void Is_told_once_for_a_person_and_matter() =>
        Check(Directs, Bodys, Persons, Strike.Killed(AtLeast(11)).Per(Paper.Quoting(Director)).WithId("more")).Should().ContainSingle().Which.Pointer.Should().Be("/claims/persons/by");

    [Fact]
    public void Is_silent_where_they_tell_of_different_matters()
    {
        Check(Directs, Bodys, Strike.Wounded(About(9)).Per(Paper.Quoting(Director))).Should().BeEmpty();
        Check(Directs, Bodys, new Incident("Raid").Killed(About(9)).Per(Paper.Quoting(Director))).Should().BeEmpty();
        Check(Directs, Bodys.Per(Paper.Quoting(Observatory, via: Director)), Bodys.WithId("again")).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_the_office_was_not_held_or_is_not_sure()
    {
        Check(Bodys, Persons).Should().BeEmpty();
        Check(Directs.Since(new(1990, 6)), Bodys, Persons).Should().BeEmpty();
        Check(Directs.Since(new(1990, 5)), Bodys, Persons).Should().ContainSingle();
        Check(Directs.Denied(), Bodys, Persons).Should().BeEmpty();
        Check(Directs.Standing(StandingKind.Disputed, "a namesake"), Bodys, Persons).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_one_retells_the_other()
    {
        Check(Directs, Bodys, Persons.Linked(LinkKind.Repeats, Bodys)).Should().BeEmpty();
        Check(Directs, Bodys.Linked(LinkKind.Paraphrases, Persons), Persons).Should().BeEmpty();
        Check(Directs, Bodys, Persons.Linked(LinkKind.Overlaps, Bodys)).Should().ContainSingle();
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        Check(Directs, Bodys.Denied(), Persons).Should().BeEmpty();
        Check(Directs, Bodys, Persons.Standing(StandingKind.Rejected, "misquoted")).Should().BeEmpty();
    }

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM6007", [Strike, new Incident("Raid"), Observatory, Director, Paper, Bulletin, .. claims]);
}
