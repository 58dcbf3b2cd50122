using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests.Rules.Provenance;

public class DocumentsMustNotCountAsOneVoiceTests
{
    private static readonly Incident Strike = new("Strike");
    private static readonly Faction Guard = new("Guard");
    private static readonly Alliance Front = new("Front");
    private static readonly Organization Agency = new("Agency");
    private static readonly Source Gazette = new("Gazette");
    private static readonly Source Times = new("Times");
    private static readonly Source Herald = new("Herald");
    private static readonly Source Wire = new("Wire") { Publisher = Agency };
    private static readonly Source Update = new("Update") { Publisher = Agency };

    private static readonly Figure First = Strike.Killed(AtLeast(12)).Per(Citing(Gazette)).WithId("first");
    private static readonly Figure Second = Strike.Killed(AtLeast(20)).Per(Citing(Times)).WithId("second");

    [Fact]
    public void Fires_for_two_papers_that_are_cited_and_not_named()
    {
        var finding = Check(First, Second).Should().ContainSingle().Subject;

        finding.Should().Match<Finding>(f => f.Id == "CM6011" && f.Severity == Severity.Warning && f.Certainty == Certainty.Certain && f.Pointer == "/claims/second/by");
        finding.Message.Should().Be(
            "“Times” and “Gazette” both tell this, and neither is named as the origin, so that they count as one voice, that of the keeper of the record: “at least 20 people killed in Strike, says the keeper of the record, in ‘Times’” and “at least 12 people killed in Strike, says the keeper of the record, in ‘Gazette’”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/first/by");
    }

    [Fact]
    public void Fires_for_what_happened_as_well() =>
        Check(Strike.Occurred(on: new(2031, 5, 3)).Per(Citing(Gazette)), Strike.Occurred(on: new(2031, 5, 4)).Per(Citing(Times))).Should().ContainSingle();

    [Fact]
    public void A_document_is_told_once_however_many_claims_cite_it()
    {
        Claim[] more = [Strike.Wounded(AtLeast(3)).Per(Citing(Gazette)), Strike.Wounded(AtLeast(5)).Per(Citing(Times))];
        Check([First, Second, .. more]).Should().ContainSingle();
        Check([First, Second, .. more, Strike.Killed(AtLeast(9)).Per(Citing(Herald)).WithId("third")]).Select(f => f.Pointer).Should().Equal("/claims/second/by", "/claims/third/by");
    }

    [Fact]
    public void Half_mended_it_is_told_as_possible_at_the_other_half()
    {
        foreach (var mended in new[] { Second.Per(Times), Second.Per(Times.Quoting(Agency)) })
        {
            var finding = Check(First, mended).Should().ContainSingle().Subject;
            finding.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible && f.Pointer == "/claims/first/by");
            finding.Message.Should().StartWith("“Gazette” is cited alone for this and not named as the origin, so that it is the word of the keeper of the record, beside another account:");
            finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/second/by");
        }

        Check(First, Second.Per(Times).Denied()).Should().BeEmpty();
        Check(First, Second.Per(Times).Superseding(First)).Should().BeEmpty("a link says how they stand to each other");
        Check(First with { By = First.By.AlsoIn(new Citation(Herald)) }, Second.Per(Times)).Should().BeEmpty("the keeper concludes from several");
        Check(First.Per(Citing(Wire)), Second.Per(Update)).Should().BeEmpty("one agency published both");
        Check(First, Strike.Wounded(AtLeast(20)).Per(Times)).Should().BeEmpty("another matter");
    }

    [Fact]
    public void Is_silent_where_the_origin_is_named()
    {
        Check(First.Per(Gazette), Second.Per(Times)).Should().BeEmpty();
        Check(First.Per(Gazette), Second.Per(Times.Quoting(Agency))).Should().BeEmpty();
        Check(First, Second with { By = Second.By with { DrawingOn = [Agency] } }).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_one_speaker_stands_behind_both()
    {
        Check(First, Second.Per(Citing(Gazette))).Should().BeEmpty();
        Check(First.Per(Citing(Wire)), Second.Per(Citing(Update))).Should().BeEmpty("one agency published both");
        Check(First.Per(Citing(Wire)), Second.Per(Citing(Times))).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_where_the_keeper_concludes_from_both() =>
        Check(First, Second.Per(Citing(Times).AlsoIn(new Citation(Gazette)))).Should().BeEmpty();

    [Theory]
    [InlineData("supersedes")]
    [InlineData("part-of")]
    [InlineData("inferred-from")]
    public void Is_silent_where_a_link_tells_how_the_two_stand_to_each_other(string kind)
    {
        Check(First, Second.Linked(LinkKind.Parse(kind), First)).Should().BeEmpty();
        Check(First.Linked(LinkKind.Parse(kind), Second), Second).Should().BeEmpty();
        var other = Strike.Killed(AtLeast(30)).Per(Wire.Quoting(Agency)).WithId("other");
        Check(First, Second.Linked(LinkKind.Parse(kind), other), other).Should().ContainSingle();
    }

    [Fact]
    public void Is_silent_for_other_things_measures_people_and_periods()
    {
        var other = new Incident("Other strike");
        Checking.Against("CM6011", Strike, other, Gazette, Times, First, other.Killed(AtLeast(20)).Per(Citing(Times))).Should().BeEmpty();
        Check(First, Strike.Wounded(AtLeast(20)).Per(Citing(Times))).Should().BeEmpty();
        Check(First, Strike.Killed(AtLeast(20), Population.Civilians).Per(Citing(Times))).Should().BeEmpty();
        Check(First, Strike.Killed(AtLeast(20)).Per(Citing(Times)) with { Period = new ImpreciseDate(2031, 5, 3) }).Should().BeEmpty();
    }

    [Fact]
    public void Milestones_are_held_together_by_who_reached_them()
    {
        var truce = new Truce("Truce");
        ValueList<Finding> Check(params Claim[] claims) => Checking.Against("CM6011", [truce, Guard, Front, Gazette, Times, .. claims]);

        Check(truce.DeclaredBy([Guard]).Per(Citing(Gazette)), truce.DeclaredBy([Guard]).Per(Citing(Times)).WithId("again")).Should().ContainSingle();
        Check(truce.DeclaredBy([Guard]).Per(Citing(Gazette)), truce.DeclaredBy([Front]).Per(Citing(Times))).Should().BeEmpty("each side has its own declaration");
        Check(truce.EffectiveFrom(new(2031, 5, 3)).Per(Citing(Gazette)), truce.Ended(new(2031, 6, 3)).Per(Citing(Times))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_the_dating_of_a_source()
    {
        Milestone Dated(Source by) => new Milestone(Herald.EntityId, MilestoneKind.Published, new ImpreciseDate(2031, 5, 3)).Per(Citing(by));
        Check(Dated(Gazette).WithId("one"), Dated(Times).WithId("other")).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_relations_and_for_what_does_not_count()
    {
        Check(Guard.MemberOf(Front).Per(Citing(Gazette)), Guard.MemberOf(Front).Per(Citing(Times)).WithId("again")).Should().BeEmpty();
        Check(First, Second.Standing(StandingKind.Rejected, "withdrawn")).Should().BeEmpty();
        Check(First, Second.Denied()).Should().BeEmpty();
        Check(First, Second.Standing(StandingKind.Disputed, "the other paper has less")).Should().ContainSingle("a disputed account is one still");
        Check(First, Second with { By = Attribution.Keeper }).Should().BeEmpty("nothing is cited");
    }

    private static Attribution Citing(Source source) => new() { Citations = [new Citation(source)] };

    private static ValueList<Finding> Check(params Claim[] claims) =>
        Checking.Against("CM6011", [Strike, Guard, Front, Agency, Gazette, Times, Herald, Wire, Update, .. claims]);
}
