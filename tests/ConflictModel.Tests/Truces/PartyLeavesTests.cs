namespace ConflictModel.Tests.Truces;

public class PartyLeavesTests
{
    private static readonly State North = new("North");
    private static readonly State South = new("South");
    private static readonly Faction Brigade = new("River Brigade");
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Source Report = new("Report") { Published = new(2031, 6, 1) };
    private static readonly Milestone Effect = Truce.EffectiveFrom(new(2031, 4, 1)).Per(Report);
    private static readonly Milestone ByThree = Truce.DeclaredBy([North, South, Brigade], new(2031, 3, 30)).Per(Report);
    private static readonly Milestone ByTwo = Truce.DeclaredBy([North, South], new(2031, 3, 30)).Per(Report);

    public static TheoryData<MilestoneKind> Ends() => [MilestoneKind.Denounced, MilestoneKind.Ended];

    [Theory]
    [MemberData(nameof(Ends))]
    public void While_two_stay_it_may_go_on_among_them(MilestoneKind end)
    {
        var left = Left(end, Brigade);
        var answer = Asked("2031-05-10", Effect, ByThree, left);

        answer.Certainty.Should().Be(Certainty.Possible);
        answer.Claims.Should().Equal(Effect, left);
        Asked("2031-04-30", Effect, ByThree, left).Certainty.Should().Be(Certainty.Certain, "nobody had left yet");
    }

    [Theory]
    [MemberData(nameof(Ends))]
    public void Where_one_of_two_leaves_it_is_over(MilestoneKind end) =>
        Asked("2031-05-10", Effect, ByTwo, Left(end, North)).Certainty.Should().Be(Certainty.Impossible);

    [Fact]
    public void Where_two_of_three_leave_together_it_is_over() =>
        Asked("2031-05-10", Effect, ByThree, Left(MilestoneKind.Denounced, North, Brigade)).Certainty.Should().Be(Certainty.Impossible);

    [Fact]
    public void An_end_by_nobody_in_particular_is_everybody_s() =>
        Asked("2031-05-10", Effect, ByThree, Left(MilestoneKind.Ended)).Certainty.Should().Be(Certainty.Impossible);

    [Fact]
    public void Parties_that_declared_apart_count_together()
    {
        Claim[] apart = [.. new Actor[] { North, South, Brigade }.Select(a => Truce.DeclaredBy([a]).Per(Report))];

        Asked("2031-05-10", [Effect, .. apart, Left(MilestoneKind.Denounced, Brigade)]).Certainty.Should().Be(Certainty.Possible);
        Asked("2031-05-10", [Effect, .. apart[..2], Left(MilestoneKind.Denounced, North)]).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void Those_who_signed_or_agreed_are_parties_too()
    {
        foreach (var announced in new[] { MilestoneKind.Signed, MilestoneKind.Agreed })
        {
            var by = Truce.Reached(announced, new(2031, 3, 30), [North, South, Brigade]).Per(Report);
            Asked("2031-05-10", Effect, by, Left(MilestoneKind.Denounced, Brigade)).Certainty.Should().Be(Certainty.Possible, announced.Word);
        }
    }

    [Fact]
    public void A_declaration_that_counts_nowhere_makes_no_party()
    {
        var rejected = Truce.DeclaredBy([Brigade]).Per(Report).Standing(StandingKind.Rejected, "a forgery");

        Asked("2031-05-10", Effect, ByTwo, rejected, Left(MilestoneKind.Denounced, North)).Certainty.Should().Be(Certainty.Impossible);
    }

    [Theory]
    [InlineData("2031-05-01", Certainty.Possible)]
    [InlineData("2031-05-02", Certainty.Possible)]
    [InlineData("2031-05-03", Certainty.Impossible)]
    [InlineData("2031-05-10", Certainty.Impossible)]
    public void Departures_told_apart_add_up(string on, Certainty expected)
    {
        Claim[] all = [Effect, ByThree, Gone(North, 1), Gone(South, 2), Gone(Brigade, 3)];

        Asked(on, all).Certainty.Should().Be(expected);
        Asked(on, all[..^1]).Certainty.Should().Be(expected, "with two of three gone, one is left");
        Asked(on, Gone(Brigade, 3), Gone(South, 2), Gone(North, 1), ByThree, Effect).Certainty.Should().Be(expected, "in which order they are told says nothing");
    }

    [Theory]
    [InlineData("disputed")]
    [InlineData("of an unknown day")]
    public void A_departure_that_is_itself_open_leaves_it_open(string what)
    {
        var south = what == "disputed" ? Gone(South, 2).Standing(StandingKind.Disputed, "x") : Truce.Reached(MilestoneKind.Denounced, default, [South]).Per(Report);

        Asked("2031-05-10", Effect, ByThree, Gone(North, 1), south).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Who_declares_it_anew_is_back()
    {
        var back = Truce.DeclaredBy([North], new(2031, 5, 3)).Per(Report);

        Asked("2031-05-10", Effect, ByThree, Gone(North, 1), back, Gone(South, 5)).Certainty.Should().Be(Certainty.Possible);
        Asked("2031-05-10", Effect, ByThree, Gone(North, 1), back, Gone(South, 5), Gone(Brigade, 6)).Certainty.Should().Be(Certainty.Impossible);
        Asked("2031-05-10", Effect, ByThree, Gone(North, 1), Truce.DeclaredBy([North], new(2031, 5, 20)).Per(Report), Gone(South, 5)).Certainty
            .Should().Be(Certainty.Impossible, "by the day asked about nobody had come back");
    }

    private static Milestone Gone(Actor who, int dayOfMay) => Truce.Reached(MilestoneKind.Denounced, new(2031, 5, dayOfMay), [who]).Per(Report);

    private static Milestone Left(MilestoneKind end, params Actor[] by) =>
        Truce.Reached(end, new(2031, 5, 1), ValueList.From(by.Select(a => (Reference<ActorId>)a))).Per(Report);

    private static Answer<Truce> Asked(string on, params Claim[] claims)
    {
        ConflictRecord record = [North, South, Brigade, Truce, Report, .. claims];
        return record.On(ImpreciseDate.Parse(on)).InForce(Truce);
    }
}
