namespace ConflictModel.Tests.Truces;

public class TruceScopeTests
{
    private static readonly Faction North = new("North Front");
    private static readonly Faction South = new("South Front");
    private static readonly State Coast = new("Coast");
    private static readonly Place Valley = new("Valley");
    private static readonly Place Town = new("Town") { Within = Valley };
    private static readonly Place Mill = new("Mill") { Within = Town };
    private static readonly Place Hills = new("Hills");
    private static readonly Place Fort = new("Fort") { Within = Hills };
    private static readonly Dyad Pair = new("North – Coast") { SideA = North, SideB = Coast };
    private static readonly Truce Truce = new("Harvest truce");
    private static readonly Incident Raid = new("Raid");
    private static readonly Agreement Accord = new("Accord");
    private static readonly Source Report = new("Report") { Published = new(2031, 5, 1) };
    private static readonly Source Other = new("Other") { Published = new(2031, 5, 2) };

    [Fact]
    public void Covers_a_place_and_what_lies_within_it()
    {
        var covers = Truce.Covers(Valley).Per(Report);

        On("2031-05-10", covers).Covers(Truce, Valley).Certainty.Should().Be(Certainty.Certain);
        On("2031-05-10", covers).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Certain);
        On("2031-05-10", covers).Covers(Truce, Fort).Certainty.Should().Be(Certainty.Impossible, "hostility there is outside the area");
        On("2031-05-10", covers).Covers(Truce, Hills).Certainty.Should().Be(Certainty.Possible, "nobody says what it lies within");
        On("2031-05-10", Truce.Covers(Town).Per(Report)).Covers(Truce, Valley).Certainty.Should().Be(Certainty.Possible, "a part of it is covered");
        On("2031-05-10").Covers(Truce, Valley).Claims.Should().BeEmpty();
        On("2031-05-10", covers).Covers(Truce, Mill).Explain().Should().StartWith("Harvest truce covers Mill on 10 May 2031: certain.");
    }

    [Fact]
    public void Parties_and_places_only_narrow_what_is_in_force()
    {
        var unnamed = new Dyad("Some pair");
        var half = new Dyad("South – somebody") { SideB = South };
        var later = Truce.EffectiveFrom(new(2031, 6, 1)).Per(Report) with { Between = [unnamed.Id] };
        ConflictRecord record = [North, South, Coast, Valley, unnamed, half, Truce, Report, later];

        record.On(new(2031, 5, 10)).InForce(Truce, scope: TruceScope.Between(North, Coast)).Should().Match<Answer<Truce>>(a => a.Certainty == Certainty.Impossible && a.Claims.Contains(later));
        record.On(new(2031, 5, 10)).InForce(Truce, scope: TruceScope.In(Valley)).Certainty.Should().Be(Certainty.Impossible);
        record.On(new(2031, 5, 10)).TrucesInForce(scope: TruceScope.Between(North, Coast)).Should().BeEmpty();
        record.On(new(2031, 6, 10)).InForce(Truce, scope: TruceScope.Between(North, Coast)).Certainty.Should().Be(Certainty.Possible, "nobody tells who the pair is");
        ConflictRecord told = [North, South, Coast, half, Truce, Report, later with { Between = [half.Id] }];
        told.On(new(2031, 6, 10)).InForce(Truce, scope: TruceScope.Between(North, Coast)).Certainty.Should().Be(Certainty.Impossible, "one of the pair is known to be another");
        told.On(new(2031, 6, 10)).InForce(Truce, scope: TruceScope.Between(North, South)).Certainty.Should().Be(Certainty.Possible);
        told.On(new(2031, 6, 10)).InForce(Truce, scope: TruceScope.For(North)).Certainty.Should().Be(Certainty.Possible, "the other of the pair is unknown");
    }

    [Fact]
    public void A_truce_of_one_pair_is_none_of_two_who_have_no_part_in_it()
    {
        var (hill, lake) = (new Faction("Hill Band"), new Faction("Lake Band"));
        var effective = Truce.EffectiveFrom(new(2031, 5, 9)).Between([Pair]).Per(Report);
        ConflictRecord record = [North, South, Coast, hill, lake, Pair, Truce, Report, effective];
        ConflictRecord joined = [.. record, hill.MemberOf(North).Since(new(2030)).Per(Report)];
        ConflictRecord called = [.. record, hill.PartyTo(Truce).Per(Report)];

        record.On(new(2031, 7, 1)).InForce(Truce, scope: TruceScope.Between(hill, lake)).Should().Match<Answer<Truce>>(a => a.Certainty == Certainty.Impossible && a.Explain().Contains("It is told of other pairs alone"));
        record.On(new(2031, 7, 1)).InForce(Truce, scope: TruceScope.Between(hill, North)).Certainty.Should().Be(Certainty.Possible, "silence frees nobody");
        joined.On(new(2031, 7, 1)).InForce(Truce, scope: TruceScope.Between(hill, lake)).Certainty.Should().Be(Certainty.Possible, "one of them belongs to a side");
        called.On(new(2031, 7, 1)).InForce(Truce, scope: TruceScope.Between(hill, lake)).Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void Parts_in_words_are_possible_and_exceptions_are_left_out()
    {
        var parts = new Area { Places = [Town], Parts = [new PlacePart("parts of", Hills)], Except = [Mill] };

        On("2031", Truce.Covers(parts).Per(Report)).Covers(Truce, Fort).Certainty.Should().Be(Certainty.Possible);
        On("2031", Truce.Covers(parts).Per(Report)).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Impossible);
        On("2031", Truce.Covers(parts).Per(Report)).Covers(Truce, Town).Certainty.Should().Be(Certainty.Possible, "not all of it is covered");
        On("2031", Truce.Covers(new Area { Along = "the road", WithinMetres = 6000 }).Per(Report)).Covers(Truce, Fort).Certainty.Should().Be(Certainty.Possible);
        parts.IsKnown.Should().BeTrue();
        Truce.Covers(parts).Per(Report).By.Should().NotBeNull();
    }

    [Theory]
    [InlineData("2031-05-31", Certainty.Certain)]
    [InlineData("2031-06-01", Certainty.Impossible)]
    [InlineData("2031-06", Certainty.Impossible)]
    [InlineData("2031", Certainty.Possible)]
    public void A_place_taken_out_is_no_longer_covered(string on, Certainty expected) =>
        On(on, Truce.Covers(Valley).Per(Report), Truce.NoLongerCovers(Town, new(2031, 6, 1)).Per(Report)).Covers(Truce, Mill).Certainty.Should().Be(expected);

    [Fact]
    public void A_place_taken_out_may_be_taken_in_again_and_a_denial_weakens()
    {
        var (all, taken, back) = (Truce.Covers(Valley).Per(Report), Truce.NoLongerCovers(Town, new(2031, 6, 1)).Per(Report), Truce.AlsoCovers(Town, new(2031, 8, 1)).Per(Report));

        On("2031-08-02", all, taken, back).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Certain);
        On("2031-07-02", all, taken, back).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Impossible);
        On("2031-07-02", all, taken, taken.Denied().Per(Other)).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Possible);
        On("2031-07-02", all, all.Denied().Per(Other)).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Possible);
        On("2031-07-02", all.Denied()).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Impossible);
        On("2031-07-02", all, Truce.NoLongerCovers(Town).Per(Report)).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Possible, "when is not said");
    }

    [Fact]
    public void Places_that_lie_within_one_another_in_a_circle_do_not_hang()
    {
        var (one, two) = (new Place("One") { Within = PlaceId.Parse("two") }, new Place("Two") { Within = PlaceId.Parse("one") });

        ConflictRecord.Create([Truce, one, two, Truce.Covers(one)]).On(new(2031)).Covers(Truce, two).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void In_one_zone_it_is_in_force_a_day_earlier_than_in_another()
    {
        Item[] items = [Truce.EffectiveFrom(new(2031, 5, 9)).In(Valley).Per(Report), Truce.EffectiveFrom(new(2031, 5, 10)).In(new Area { Places = [Fort] }).Per(Report)];

        On("2031-05-09", items).InForce(Truce, scope: TruceScope.In(Town)).Certainty.Should().Be(Certainty.Certain);
        On("2031-05-09", items).InForce(Truce, scope: TruceScope.In(Fort)).Certainty.Should().Be(Certainty.Impossible);
        On("2031-05-10", items).InForce(Truce, scope: TruceScope.In(Fort)).Certainty.Should().Be(Certainty.Certain);
        On("2031-05-09", items).InForce(Truce).Certainty.Should().Be(Certainty.Possible);
        On("2031-05-10", items).InForce(Truce, scope: TruceScope.In(Town)).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("of another zone or pair");
    }

    [Fact]
    public void An_end_in_one_zone_leaves_the_whole_open()
    {
        Item[] items = [Truce.EffectiveFrom(new(2031, 5, 9)).Per(Report), Truce.Covers(Valley).Per(Report), Truce.Ended(new(2031, 6, 1)).In(Town).Per(Report)];

        On("2031-07-01", items).InForce(Truce).Certainty.Should().Be(Certainty.Possible);
        On("2031-07-01", items).InForce(Truce, scope: TruceScope.In(Mill)).Certainty.Should().Be(Certainty.Impossible);
        On("2031-07-01", items).InForce(Truce, scope: TruceScope.In(Fort)).Explain().Should().Contain("It does not cover Fort.");
    }

    [Fact]
    public void Is_asked_between_a_pair_and_for_a_party()
    {
        Item[] items = [Truce.DeclaredBy([North, Coast], new(2031, 5, 8)).Per(Report), Truce.EffectiveFrom(new(2031, 5, 9)).Per(Report)];

        On("2031-07-01", items).InForce(Truce, scope: TruceScope.Between(North, Coast)).Certainty.Should().Be(Certainty.Certain);
        On("2031-07-01", items).InForce(Truce, scope: TruceScope.For(North)).Certainty.Should().Be(Certainty.Certain);
        On("2031-07-01", items).InForce(Truce, scope: TruceScope.For(South)).Explain().Should().StartWith("Harvest truce is in force for South Front on 1 July 2031: possible. Rule: declared end. Whether South Front is bound by it is open.");
        On("2031-07-01", [.. items, new Participation(South, (Reference<EntityId>)Truce, Role.Guarantor).Per(Report)]).InForce(Truce, scope: TruceScope.For(South)).Certainty.Should().Be(Certainty.Possible, "a guarantor is no party");
        On("2031-07-01", [.. items, new Participation(South, (Reference<EntityId>)Truce, Role.Party).Denied().Per(Report)]).InForce(Truce, scope: TruceScope.For(South)).Certainty.Should().Be(Certainty.Impossible);
        On("2031-07-01", Truce.EffectiveFrom(new(2031, 5, 9)).Between([Pair]).Per(Report)).InForce(Truce, scope: TruceScope.Between(Coast, North)).Certainty.Should().Be(Certainty.Certain);
        On("2031-07-01", Truce.EffectiveFrom(new(2031, 5, 9)).Between([Pair]).Per(Report)).TrucesInForce(scope: TruceScope.Between(Coast, South)).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
    }

    [Fact]
    public void A_member_of_the_front_that_declared_it_is_bound_for_certain_only_by_a_claim_of_its_own()
    {
        Item[] items = [Truce.DeclaredBy([North, Coast], new(2031, 5, 8)).Per(Report), Truce.EffectiveFrom(new(2031, 5, 9)).Per(Report), South.MemberOf(North).Since(new(2030)).Per(Report)];

        On("2031-07-01", items).InForce(Truce, scope: TruceScope.For(South)).Certainty.Should().Be(Certainty.Possible);
        On("2031-07-01", [.. items, South.PartyTo(Truce).Per(Report)]).InForce(Truce, scope: TruceScope.For(South)).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Who_walks_out_is_no_longer_bound_though_it_may_go_on_among_the_others()
    {
        Item[] items =
        [
            Truce.DeclaredBy([North, South, Coast], new(2031, 5, 8)).Per(Report), Truce.EffectiveFrom(new(2031, 5, 9)).Per(Report),
            Truce.Reached(MilestoneKind.Denounced, new(2031, 6, 1), [South]).Per(Report),
        ];

        On("2031-07-01", items).InForce(Truce).Certainty.Should().Be(Certainty.Possible);
        On("2031-07-01", items).InForce(Truce, scope: TruceScope.For(South)).Certainty.Should().Be(Certainty.Impossible);
    }

    [Fact]
    public void By_the_clock_the_hour_of_the_effect_counts_and_by_the_day_its_two_calendar_days_are_told()
    {
        var effect = Truce.EffectiveFrom(Moment.Parse("2031-05-10T02:00+05:00")).Per(Report); // 9 May, 21:00, in UTC

        On("2031-05-08", effect).InForce(Truce).Certainty.Should().Be(Certainty.Impossible);
        On("2031-05-09", effect).InForce(Truce).Certainty.Should().Be(Certainty.Possible, "in UTC that is its day");
        On("2031-05-10", effect).InForce(Truce).Certainty.Should().Be(Certainty.Certain);
        On("2031-05-09", effect).InForce(Truce).Explain().Should().Contain("9 May 2031 in UTC: a day that has come by one of them only is possible.");
        On("2031-05-10", effect).InForce(Truce, scope: TruceScope.At(Moment.Parse("2031-05-09T20:30Z"))).Certainty.Should().Be(Certainty.Impossible);
        On("2031-05-10", effect).InForce(Truce, scope: TruceScope.At(Moment.Parse("2031-05-09T21:30Z"))).Certainty.Should().Be(Certainty.Certain);
        On("2031-05-10", effect).InForce(Truce, scope: TruceScope.At(Moment.Parse("2031-05-10T03:00+05:00"))).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Of_two_effective_dates_the_accepted_one_alone_leaves_the_other_possible()
    {
        var (early, late) = (Truce.EffectiveFrom(new(2031, 5, 9)).Per(Report), Truce.EffectiveFrom(new(2031, 5, 12)).Per(Other));

        On("2031-05-10", early.Standing(StandingKind.Accepted, "the text has it"), late).InForce(Truce).Certainty.Should().Be(Certainty.Possible);
        On("2031-05-10", early.Standing(StandingKind.Accepted, "the text has it"), late.Standing(StandingKind.Rejected, "misread")).InForce(Truce).Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Between_three_reported_ends_it_is_open()
    {
        Item[] items = [Truce.EffectiveFrom(new(2031, 5, 9)).Per(Report), Truce.Ended(new(2031, 6, 1), EndKind.Denounced).Per(Report), Truce.Ended(new(2031, 6, 5), EndKind.Collapsed).Per(Other), Truce.Ended(new(2031, 7), EndKind.Unclear)];

        On("2031-05-31", items).InForce(Truce).Certainty.Should().Be(Certainty.Certain);
        On("2031-06-02", items).InForce(Truce).Certainty.Should().Be(Certainty.Possible, "two say that it still held");
        On("2031-06-02", items).InForce(Truce).Claims.OfType<Milestone>().Count(m => m.Reached.IsEnd).Should().Be(3);
        On("2031-08-02", items).InForce(Truce).Certainty.Should().Be(Certainty.Impossible);
        On("2031-06-02", [.. items[..2], Truce.Resumed(new(2031, 6, 3)).Per(Other), Truce.Ended(new(2031, 6, 5)).Per(Other)]).InForce(Truce).Certainty.Should().Be(Certainty.Impossible, "the later end is of what was resumed");
        On("2031-08-02", items).InForce(Truce).Claims.OfType<Milestone>().Count(m => m.Reached.IsEnd).Should().Be(3);
    }

    [Fact]
    public void Names_who_declared_it()
    {
        var day = On("2031-05-10", Truce.DeclaredBy([North], new(2031, 5, 8)).Per(Report), Truce.DeclaredBy([Reference<ActorId>.OneOf([South, Coast])], new(2031, 5, 9)).Per(Report), Truce.DeclaredBy([North], new(2031, 5, 8)).Denied().Per(Other));

        day.DeclarersOf(Truce).Select(a => (a.Value.Name, a.Certainty)).Should().Equal(("North Front", Certainty.Possible), ("South Front", Certainty.Possible), ("Coast", Certainty.Possible));
        On("2031-05-07", Truce.DeclaredBy([North], new(2031, 5, 8)).Per(Report)).DeclarersOf(Truce).Should().BeEmpty();
        On("2031-05-10", Truce.DeclaredBy([North], new(2031, 5, 8)).Per(Report)).DeclarersOf(Truce).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Certain);
    }

    [Fact]
    public void Violations_are_found_by_instrument_clause_and_obligation()
    {
        var duty = new Obligation([North], Duty.ToRefrain, "shelling") { Under = (Reference<EntityId>)Accord, Clause = "2", Id = ClaimId.Parse("duty") };
        var breach = new Violation((Reference<EntityId>)Accord, [North]) { Act = (Reference<IncidentId>)Raid, When = new(2031, 5, 3), Obligations = [duty.Id] };
        var vague = new Violation((Reference<EntityId>)Accord, [North]) { When = new(2031, 5, 4) };
        var day = On("2031-06-01", duty, breach, vague);

        day.ViolationsOf(Accord).Should().HaveCount(2);
        day.ViolationsOf(Accord, clause: "2").Select(a => a.Certainty).Should().Equal(Certainty.Certain, Certainty.Possible);
        day.ViolationsOf(Accord, clause: "3").Select(a => a.Certainty).Should().Equal(Certainty.Possible);
        day.ViolationsOf(Accord, obligation: duty.Id).Select(a => a.Certainty).Should().Equal(Certainty.Certain, Certainty.Possible);
    }

    [Fact]
    public void Its_signatories_may_say_that_a_text_is_no_truce()
    {
        var day = On("2031-06-01", Truce.ClassifiedAs(TruceClass.CessationOfHostilities).Per(Report), Truce.ClassifiedAs(TruceClass.CessationOfHostilities).Denied().Per(Other), Truce.ClassifiedAs(TrucePurpose.Humanitarian), Truce.ClassifiedAs(TruceForm.Unilateral));

        day.Record.ClassesOf<TruceClass>(Truce).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        day.Record.ClassesOf<TrucePurpose>(Truce).Should().ContainSingle().Which.Value.Should().Be(TrucePurpose.Humanitarian);
        day.Record.ClassesOf<TruceForm>(Truce).Should().ContainSingle().Which.Value.Should().Be(TruceForm.Unilateral);
    }

    [Fact]
    public void What_is_rejected_planned_or_not_yet_said_makes_nothing_so_and_what_is_disputed_makes_it_possible()
    {
        var (covers, declared) = (Truce.Covers(Valley).Per(Other), Truce.DeclaredBy([North], new(2031, 4, 1)).Per(Other));

        On("2031-07-01", covers.Standing(StandingKind.Disputed, "x")).Covers(Truce, Mill).Certainty.Should().Be(Certainty.Possible);
        On("2031-07-01", covers.Standing(StandingKind.Rejected, "misread")).Covers(Truce, Mill).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("rejected: misread");
        On("2031-07-01", covers.InMood(Mood.Planned)).Covers(Truce, Mill).Claims.Should().BeEmpty();
        On("2031-07-01", covers).AsKnownAt(new Moment(2031, 5, 1)).Covers(Truce, Mill).LeftOut.Should().ContainSingle().Which.Reason.Should().Be("not yet said");
        On("2031-07-01", declared.Standing(StandingKind.Disputed, "x")).DeclarersOf(Truce).Should().ContainSingle().Which.Certainty.Should().Be(Certainty.Possible);
        On("2031-07-01", declared.InMood(Mood.Planned)).DeclarersOf(Truce).Should().BeEmpty();
        On("2031-07-01", declared).AsKnownAt(new Moment(2031, 5, 1)).DeclarersOf(Truce).Should().BeEmpty();
    }

    [Fact]
    public void An_end_before_the_start_and_a_party_on_both_sides_do_not_throw()
    {
        Item[] items =
        [
            Truce.EffectiveFrom(new(2031, 5, 9)).Per(Report), Truce.Ended(new(2031, 1, 1)).Per(Report), Truce.Lasts(Term.Until(new(2030, 1, 1))).Per(Report),
            Truce.DeclaredBy([North, North], new(2032)).Per(Report), Raid.Occurred(new(2031, 6, 1), [North], [North]).Per(Report), Raid.Killed(Estimate.AtLeast(long.MaxValue)).Per(Report),
        ];
        foreach (var rule in new[] { TruceRule.DeclaredEnd, TruceRule.Term, TruceRule.LatestReport, TruceRule.ViolenceBelow(1, NodaTime.Period.FromYears(9000)) })
        {
            On("2031-07-01", items).InForce(Truce, rule, TruceScope.For(North).AndIn(Mill)).Explain().Should().Contain(rule.Name);
        }
    }

    [Fact]
    public void A_scope_refuses_what_the_record_does_not_hold()
    {
        var day = On("2031-06-01");

        FluentActions.Invoking(() => day.InForce(Truce, scope: TruceScope.In(PlaceId.Parse("nowhere")))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => TruceScope.Between(North, North)).Should().Throw<ArgumentException>();
        day.InForce(Truce, scope: TruceScope.In(Town).AndAt(new Moment(2031))).Claims.Should().BeEmpty();
    }

    private static DayView On(string day, params Item[] items) =>
        ConflictRecord.Create([North, South, Coast, Valley, Town, Mill, Hills, Fort, Pair, Truce, Raid, Accord, Report, Other, .. items]).On(ImpreciseDate.Parse(day));
}
