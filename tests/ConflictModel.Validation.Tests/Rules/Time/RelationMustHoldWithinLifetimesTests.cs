namespace ConflictModel.Validation.Tests.Rules.Time;

public class RelationMustHoldWithinLifetimesTests
{
    private static readonly Faction Brigade = new("Ninth Brigade");
    private static readonly Alliance Front = new("United Front");
    private static readonly State Neighbour = new("Varn");
    private static readonly Person Leader = new("Ilse Corvin");
    private static readonly Place Coast = new("Amber Coast");
    private static readonly Organization Observer = new("Observer mission");
    private static readonly Source Paper = new("Gazette") { Published = new(1990, 1, 2) };

    private static readonly Item[] Cast = [Brigade, Front, Neighbour, Leader, Coast, Observer, Paper];

    public static TheoryData<Claim, string> Relations => new()
    {
        { Brigade.ComponentOf(Front), "body" },
        { Front.UnderUmbrellaOf(Brigade), "member" },
        { Neighbour.Supports(Front), "recipient" },
        { Front.Supports(Neighbour), "supporter" },
        { Neighbour.HostileTo(Front), "to" },
        { Front.LoyalTo(Neighbour), "from" },
        { Leader.HoldsOffice("chair", Front), "body" },
        { Front.Controls(Coast), "controller" },
        { new Positioning(Front, Coast), "what" },
    };

    [Theory]
    [MemberData(nameof(Relations))]
    public void Fires_for_every_relation_after_the_end_of_either_side(Claim relation, string member) =>
        Check(relation.During(Years(1985, 1987)), Front.Dissolved(new(1980)))
            .Should().ContainSingle().Which.Should().Match<Finding>(f =>
                f.Id == "CM3001" && f.Severity == Severity.Error && f.Certainty == Certainty.Certain && f.Pointer == $"/claims/tie/{member}");

    [Theory]
    [MemberData(nameof(Relations))]
    public void Fires_for_every_relation_before_the_beginning_of_either_side(Claim relation, string member) =>
        Check(relation.During(Years(1961, 1964)), Front.Formed(new(1970)))
            .Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Error && f.Pointer == $"/claims/tie/{member}");

    [Fact]
    public void Fires_for_an_office_of_the_dead()
    {
        var finding = Check(Leader.HoldsOffice("chair", Front).Since(new(1981, 5)), Leader.Reached(MilestoneKind.Ended, new(1980, 4))).Should().ContainSingle().Subject;

        finding.Pointer.Should().Be("/claims/tie/holder");
        finding.Message.Should().StartWith("Ilse Corvin died in April 1980 (says the keeper of the record), before this: “");
    }

    [Fact]
    public void Quotes_the_values_and_the_account()
    {
        var by = Paper.Quoting(Observer);
        var findings = Check(Brigade.ComponentOf(Front).During(Years(1985, 1987)).Per(by), Front.Dissolved(new(1980, 6)).Per(by).WithId("end"));

        var finding = findings.Should().ContainSingle().Subject;
        finding.Message.Should().Be(
            "United Front ended in June 1980 (says Observer mission, in “Gazette”), before this: “Ninth Brigade is a component of United Front, from 1985 to 1987, says Observer mission, in ‘Gazette’ (2 January 1990)”.");
        finding.Related.Should().ContainSingle().Which.Pointer.Should().Be("/claims/end/at");
        finding.Suggestion.Should().StartWith("Correct one of the two dates.");
    }

    [Fact]
    public void Is_only_a_note_where_two_accounts_differ()
    {
        var findings = Check(Brigade.ComponentOf(Front).During(Years(1985, 1987)).Per(Paper), Front.Dissolved(new(1980)).Per(Paper.Quoting(Observer)));

        findings.Should().ContainSingle().Which.Should().Match<Finding>(f => f.Severity == Severity.Note && f.Certainty == Certainty.Possible);
        findings[0].Suggestion.Should().StartWith("The accounts contradict each other");
    }

    [Fact]
    public void Is_only_a_note_where_a_claim_is_disputed() =>
        Check(Brigade.ComponentOf(Front).During(Years(1985, 1987)).Standing(StandingKind.Disputed, "no list names it"), Front.Dissolved(new(1980)))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Note);

    [Fact]
    public void A_component_that_joined_after_its_whole_was_formed_is_in_order() =>
        Check(Brigade.ComponentOf(Front).Since(new(1975)), Front.Formed(new(1970)), Brigade.Formed(new(1974))).Should().BeEmpty();

    [Theory]
    [InlineData("1975/1985")] // into the life and out of it
    [InlineData("1965/1972")]
    [InlineData("1980/1982")] // it may have ended in December
    [InlineData("1968/1970")]
    [InlineData("1981~/1982")] // about
    [InlineData("1965/")] // of whose end nothing is known
    [InlineData("/1985")]
    public void Is_silent_where_it_may_reach_into_the_life(string during) =>
        Check(Brigade.ComponentOf(Front).During(ImpreciseInterval.Parse(during)), Front.Formed(new(1970)), Front.Dissolved(new(1980))).Should().BeEmpty();

    [Fact]
    public void Is_silent_where_the_sightings_only_bound_it()
    {
        var before = Brigade.ComponentOf(Front) with { Holds = new Validity(Years(1961, 1964), endIsLastSeen: true) };
        var after = Brigade.ComponentOf(Front) with { Holds = new Validity(Years(1985, 1987), startIsFirstSeen: true) };

        Check(before, Front.Formed(new(1970))).Should().BeEmpty();
        Check(after, Front.Dissolved(new(1980))).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_where_neither_the_relation_nor_the_life_is_dated()
    {
        Check(Brigade.ComponentOf(Front), Front.Dissolved(new(1980))).Should().BeEmpty();
        Check(Brigade.ComponentOf(Front).During(Years(1985, 1987)), Front.Dissolved()).Should().BeEmpty();
        Check(Brigade.ComponentOf(Front).During(Years(1985, 1987))).Should().BeEmpty();
    }

    [Fact]
    public void Leaves_out_what_does_not_count()
    {
        var tie = Brigade.ComponentOf(Front).During(Years(1985, 1987)).WithId("tie");
        var end = Front.Dissolved(new(1980)).WithId("end");
        Check(tie, end.Standing(StandingKind.Rejected, "a slip")).Should().BeEmpty();
        Check(tie, end.Denied()).Should().BeEmpty();
        Check(tie, end.InMood(Mood.Planned)).Should().BeEmpty();
        Check(tie, end, Front.Dissolved(new(1990)).Superseding(end)).Should().BeEmpty();
        Check(tie.Denied(), end).Should().BeEmpty();
        Check(tie.InMood(Mood.Hoped), end).Should().BeEmpty();
        Check(tie.Standing(StandingKind.Rejected, "a slip"), end).Should().BeEmpty();
    }

    [Fact]
    public void Is_silent_for_a_body_that_was_formed_anew_or_came_of_others()
    {
        var tie = Brigade.ComponentOf(Front).During(Years(1985, 1987));
        Check(tie, Front.Dissolved(new(1980)), Front.Formed(new(1970)), Front.Formed(new(1984))).Should().BeEmpty();
        Check(tie, Front.Dissolved(new(1980)), Front.Became(SuccessionKind.Reactivated, Front)).Should().BeEmpty();
        Check(tie, Front.Formed(new(1988)), Neighbour.RenamedTo(Front, new ImpreciseDate(1970))).Should().BeEmpty();
    }

    [Fact]
    public void Loyalty_may_outlive_whom_it_is_owed_to() =>
        Check(Brigade.LoyalTo(Leader).During(Years(1985, 1987)), Leader.Reached(MilestoneKind.Ended, new(1980))).Should().BeEmpty();

    [Fact]
    public void An_account_that_contradicts_itself_is_found_though_another_fits() =>
        Check(Brigade.ComponentOf(Front).During(Years(1985, 1987)).Per(Paper), Front.Dissolved(new(1980)).Per(Paper), Front.Dissolved(new(1999)).Per(Paper.Quoting(Observer)))
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Error);

    [Fact]
    public void An_account_that_fits_itself_is_left_alone() =>
        Check(Brigade.ComponentOf(Front).During(Years(1985, 1987)).Per(Paper), Front.Dissolved(new(1999)).Per(Paper), Front.Dissolved(new(1980)).Per(Paper.Quoting(Observer)))
            .Should().BeEmpty();

    private static ImpreciseInterval Years(int from, int to) => new(new ImpreciseDate(from), new ImpreciseDate(to));

    private static ValueList<Finding> Check(Claim tie, params Claim[] others) => Checking.Against("CM3001", [.. Cast, tie.WithId("tie"), .. others]);
}
