using NodaTime;

namespace ConflictModel.Json.Tests.Samples;

/// <summary>A record that has every kind of item, with every member stated somewhere, and every form of every value.</summary>
internal static class Sample
{
    internal static ConflictRecord Record { get; } = [.. Entities().Select(e => e.WithSuppressions([new("XX0001", "Known and left.")])), .. Claims()];

    internal static IEnumerable<Item> Entities()
    {
        yield return new State("Russia") { AlsoKnownAs = ["Russian Federation", "الاتحاد الروسي"], ExternalIds = [new(IdScheme.GleditschWard, "365"), new(IdScheme.Wikidata, "Q159")] };
        yield return new State("Türkiye") { AlsoKnownAs = ["Turkey"], ExternalIds = [new(IdScheme.Parse("odd:scheme"), "a:b"), new(default, "7")] };
        yield return new Faction("فيلق الشام", ActorId.Parse("legion")) { AlsoKnownAs = ["Faylaq al-Sham", "Sham “Legion”"], ExternalIds = [new(IdScheme.UcdpActor, "4221")] };
        yield return new Alliance("National Liberation Front") { AlsoKnownAs = ["NLF"], ExternalIds = [new(IdScheme.Parse("later-scheme"), "1 2")] };
        yield return new Organization("Syrian Observatory for Human Rights", ActorId.Parse("observatory")) { AlsoKnownAs = ["SOHR"], ExternalIds = [new(IdScheme.Wikidata, "Q1")] };
        yield return new Organization("AFP");
        yield return new Person("Youssef Hammoud") { AlsoKnownAs = ["Abu 😀"], ExternalIds = [new(IdScheme.Wikidata, "Q2")] };
        yield return new Community("Civilians of Idlib") { AlsoKnownAs = ["the people"], ExternalIds = [new(IdScheme.PCode, "SY07")] };
        yield return new Place("Syria");
        yield return new Place("Idlib") { AlsoKnownAs = ["إدلب"], ExternalIds = [new(IdScheme.PCode, "SY07")], Within = PlaceId.Parse("syria"), Point = new GeoPoint(35.93, 36.63) };
        yield return new Conflict("Syria: Government") { AlsoKnownAs = ["Syrian civil war"], ExternalIds = [new(IdScheme.UcdpConflict, "299")] };
        yield return new Dyad("Russia – legion") { AlsoKnownAs = ["d"], ExternalIds = [new(IdScheme.UcdpDyad, "9")], Within = ConflictId.Parse("syria-government"), SideA = ActorId.Parse("russia"), SideB = Reference<ActorId>.OneOf([ActorId.Parse("legion"), ActorId.Parse("turkiye")]) };
        yield return new Incident("Jabal al-Duwailah strike", IncidentId.Parse("strike")) { AlsoKnownAs = ["the strike"], ExternalIds = [new(IdScheme.UcdpEvent, "1")] };
        yield return new Incident("Repeated breaches") { IsSeries = true, Within = IncidentId.Parse("strike") };
        yield return new Agreement("Moscow protocol") { AlsoKnownAs = ["Additional Protocol"], ExternalIds = [new(IdScheme.PaX, "2300")] };
        yield return new Resolution("Resolution 2254") { AlsoKnownAs = ["S/RES/2254"], ExternalIds = [new(IdScheme.Wikidata, "Q3")] };
        yield return new Enactment("Decree 22 of 2005") { AlsoKnownAs = ["Amnesty decree"], ExternalIds = [new(IdScheme.Wikidata, "Q7")] };
        yield return new Truce("Idlib truce") { AlsoKnownAs = ["ceasefire"], ExternalIds = [new(IdScheme.Parse("eth-prio"), "3")] };
        yield return new Deployment("Post 9") { AlsoKnownAs = ["Morek"], ExternalIds = [new(IdScheme.Wikidata, "Q4")], Of = ActorId.Parse("turkiye"), At = PlaceId.Parse("idlib"), PartOf = Reference<DeploymentId>.Described("the twelve posts", several: true) };
        yield return new PeaceProcess("Astana process") { AlsoKnownAs = ["Astana"], ExternalIds = [new(IdScheme.Wikidata, "Q5")], Within = Reference<ProcessId>.ToBeAgreed };
        yield return new Meeting("Astana 15") { AlsoKnownAs = ["15th round"], ExternalIds = [new(IdScheme.Wikidata, "Q6")], Within = ProcessId.Parse("astana-process"), Number = "15" };
        yield return new Source("Dozens killed in a Russian bombing", SourceId.Parse("report"))
        {
            AlsoKnownAs = ["AFP report"],
            ExternalIds = [new(IdScheme.Wikidata, "Q7")],
            SourceKind = SourceKind.Article,
            Published = Moment.Parse("2020-10-26T18:05+03:00"),
            Publisher = ActorId.Parse("afp"),
            Address = "https://example.org/a?b=1&c=<2>",
            Retrieved = Moment.Parse("2020-10-27T08:00Z"),
            Copies = [new() { Address = "https://archive.example/1", Captured = Moment.Parse("2020-10-28"), Hash = ContentHash.OfSha256("abc"u8) }, new() { Hash = ContentHash.Parse("later-hash:0a") }, new()],
        };
        yield return new Source("دليل", SourceId.Parse("guide")) { SourceKind = SourceKind.Parse("podcast"), Published = Moment.Parse("2019-10~"), Publisher = Reference<ActorId>.Described("unnamed “outlets”", several: true) };
    }

    internal static IEnumerable<Claim> Claims()
    {
        var (russia, turkey, legion, front, observatory, afp) = (A("russia"), A("turkiye"), A("legion"), A("national-liberation-front"), A("observatory"), A("afp"));
        var (strike, truce, report) = (EntityId.Parse("incident:strike"), EntityId.Parse("truce:idlib-truce"), SourceId.Parse("report"));
        var told = new Attribution
        {
            Origin = Origin.Of(observatory),
            Said = Moment.Parse("2020-10-26T12:00"),
            DrawingOn = [afp, Reference<ActorId>.Described("people of the place", several: true)],
            Citations = [new Citation(report) { Locator = Locator.Parse("p. 3, line 5"), Words = "\"at least 78\"\n\tkilled", Via = [afp, Reference<ActorId>.Described("a field source")] }, new Citation(SourceId.Parse("guide"))],
        };
        yield return All(new Membership(legion, front, MembershipKind.UnderUmbrella) { Weight = "major" }, told);
        yield return new Membership(Reference<ActorId>.Unknown, Reference<ActorId>.None, default) { By = new() { Origin = Origin.Of(Reference<ActorId>.Unknown) } };
        yield return All(new OfficeHolding(A("youssef-hammoud"), front, "spokesman"), told);
        yield return All(new Succession([legion, Reference<ActorId>.Unknown], [front], SuccessionKind.Known[0]) { On = new(2018, 5) }, told);
        yield return All(new Support(turkey, front) { With = [SupportType.Known[0], SupportType.Parse("later-type")], Against = russia }, told);
        yield return All(new Alignment(legion, turkey, AlignmentKind.CloseTo) { Words = "pro-“Ankara”" }, told);
        yield return new Alignment(Reference<ActorId>.OneOf([ActorId.Parse("legion"), ActorId.Parse("russia")]), Reference<ActorId>.Described("them", several: true), AlignmentKind.Parse("later-kind"));
        yield return All(new Designation(legion, russia) { Programme = "List 7", Reason = "armed acts" }, told);
        yield return new Designation(front, Reference<ActorId>.Described("a court"));
        yield return new Succession([legion], [front], SuccessionKind.Merged) { Extent = SuccessionExtent.Nominal };
        yield return All(new Control(legion, PlaceId.Parse("idlib"), ControlDegree.Influence) { DegreeWords = "insurgent influence", Share = Share.Parse("about half"), Denominator = Denominator.Area, Part = "the parts adjacent to “Hama”" }, told);
        yield return new Control(Reference<ActorId>.Described("weaker fighting factions", several: true), PlaceId.Parse("idlib"), ControlDegree.Parse("later-degree")) { Share = Share.Parse("more than a third but less than half"), Denominator = Denominator.Parse("later-denominator") };
        yield return All(new Obligation([russia, turkey], Duty.Known[0], "stop all military actions") { Towards = [legion], Under = EntityId.Parse("instrument:moscow-protocol"), Clause = "1", Due = Timing.Parse("2020-03-06T00:01") }, told) with { Id = ClaimId.Parse("duty-1") };
        yield return All(
            new Obligation([turkey], Duty.ToLimit, "posts")
            {
                Towards = [russia], Under = truce, Clause = "2", Due = new(2020), Strength = ProvisionStrength.DetailedMechanism, Pledge = PledgeKind.Defence, From = new(2018, 9), Until = Timing.Parse("2021~"),
                Where = new Area { Places = [PlaceId.Parse("idlib")], Point = new GeoPoint(1, 2), Precision = new Code("a:b", "c"), Words = "in and around" },
                Deadline = Deadline.Before(truce, MilestoneKind.Parse("later of point"), Period.FromMonths(2)), Condition = "if asked", ConditionalOn = ClaimId.Parse("duty-1"),
                Quantity = Estimate.Exactly(840), QuantityUnit = "weapons",
                Instalments = [new(Estimate.OfWord("dozens"), new(2020, 1)), new(default) { Deadline = Deadline.After(truce, MilestoneKind.Effective, Period.FromDays(60)) }, default],
                Limit = Estimate.UpTo(12), LimitUnit = "posts", Notice = CalendarLength.Parse("P1Y2M1W3D"),
            },
            told);
        yield return All(new InstrumentLink(EntityId.Parse("instrument:moscow-protocol"), InstrumentLinkKind.Supplements, Reference<EntityId>.OneOf([truce, EntityId.Parse("instrument:resolution-2254")])), told);
        yield return new InstrumentLink(truce, InstrumentLinkKind.Parse("later-link"), default);
        yield return All(new Violation(truce, [russia]) { Act = IncidentId.Parse("strike"), Obligations = [ClaimId.Parse("duty-1")], Clause = "1", When = Timing.Parse("2020-10-26/2020-10-27") }, told);
        yield return All(new Occurrence(IncidentId.Parse("strike"))
        {
            When = Timing.Parse("[2020-10-25..2020-10-26]"),
            Where = new Area { Places = [PlaceId.Parse("idlib"), Reference<PlaceId>.ToBeAgreed], Point = new GeoPoint(36.1, -0.25), Precision = new Code("ucdp-where-prec", "4"), Words = "near the border" },
            Actors = [russia],
            Targets = [legion, Reference<ActorId>.Described("recruits", several: true)],
            Means = "airstrike",
            TargetObject = "training camp",
            Conflict = ConflictId.Parse("syria-government"),
            Dyad = DyadId.Parse("russia-legion"),
            Weapon = WeaponKind.AirStrike,
            TargetType = TargetKind.Parse("later-target"),
            TargetAsSeenBy = russia,
            Recurrence = "now and then",
        }, told);
        yield return All(new DateClue(report, "قبل نحو ثمانية أشهر", truce) { Point = MilestoneKind.Effective, ReadAs = "about eight months ago", Known = Timing.Parse("2020-03-06/.."), IsToCome = true, Dates = [ClaimId.Parse("duty-1")] }, told);
        yield return All(new Milestone(truce, MilestoneKind.Ended, Timing.Parse("2020-03-06/..")) { Actors = [russia, turkey], To = [turkey], How = EndKind.Known[0], Where = PlaceArea(), Between = [DyadId.Parse("russia-legion"), Reference<DyadId>.Unknown], Term = Term.Until(new(2021)) }, told);
        yield return All(new TermProvision(truce, Term.Of(Period.FromMonths(6)).From(MilestoneKind.Signed).RenewedTacitly(Period.FromWeeks(2)).WithNotice(Period.FromDays(30), [russia])), told);
        foreach (var term in new[] { Term.Unstated, Term.Unknown, Term.OpenEnded, Term.Until(Timing.Parse("2021-06~")).RenewedByConsent(), Term.Unstated.NotRenewed() })
        {
            yield return new TermProvision(truce, term);
        }

        yield return All(new AreaProvision(truce, PlaceArea()) { Change = AreaChange.TakesOut, From = new(2021, 2) }, told);
        yield return All(new Cause(strike, truce) { Words = "the breaches", Point = MilestoneKind.Began }, told);
        yield return new Cause(strike, default);
        yield return All(new Outcome(EntityId.Parse("process:astana-process"), OutcomeKind.Settlement) { Words = "none to speak of" }, told);
        yield return All(new Positioning(EntityId.Parse("deployment:post-9"), new Area { Places = [PlaceId.Parse("idlib")] }) { Way = PositioningKind.Site }, told);
        yield return new Positioning(EntityId.Parse("actor:legion"), Area.Unknown);
        yield return All(new Encirclement(EntityId.Parse("deployment:post-9"), [russia]), told);
        yield return All(new Authorisation(EntityId.Parse("deployment:post-9"), EntityId.Parse("instrument:moscow-protocol")) { Clause = "2", Number = Estimate.Exactly(12), Unit = "posts" }, told);
        yield return All(new Convening(EntityId.Parse("meeting:astana-15")) { When = Timing.Parse("2021-02-16/2021-02-17"), Where = new Area { Words = "Sochi" }, Topic = "the constitution", Medium = "by video link", Recurrence = "weekly" }, told);
        yield return All(new Classification(truce, new Code("a:b", "c:d")), told);
        yield return All(new Naming(strike, "قصف") { Language = "ar", Users = [observatory] }, told);
        yield return All(new Participation(russia, truce, Role.Guarantor) { RoleWords = "co-chair", Side = "A", RepresentedBy = A("youssef-hammoud") }, told);
        yield return All(new Comparison(strike, ComparisonKind.Known[0]) { To = truce, Measure = "deaths", Scope = "since the truce", Since = truce, During = Timing.Parse("2020-03-06/.."), Within = EntityId.Parse("conflict:syria-government"), Ever = true, ScopeIsUnknown = true }, told);
        yield return All(new Declaration(russia, SpeechAct.Known[0]) { About = [ClaimId.Parse("duty-1")], Topic = "the strike", Addressees = [observatory], OnBehalfOf = front, On = Moment.Parse("2020-10-27T09:00:30Z"), Capacity = "as spokesman", Where = new Area { Words = "Ankara" }, Medium = "on television", Repeatedly = true, Language = "tr" }, told);
        yield return new Declaration(turkey, SpeechAct.DeclineToComment) { On = Timing.Parse("2020-10-18/2020-10-26"), Topic = "where its forces were going" };
        yield return All(new DisplacementEstimate(strike, DisplacementMeasure.NewlyDisplaced, Estimate.Parse("about 1,000,000")) { Share = Share.Half, Basis = CountBasis.Flow, People = Population.Civilians, Knowledge = Knowledge.Known[0], Period = new(2020), Printed = [new("displaced", "1m")] }, told);
        yield return All(new CountEstimate(strike, CountMeasure.SetUp, Estimate.Exactly(12)) { Unit = "observation posts", Share = Share.Part, People = new Population(PopulationKind.Civilians, words: "leaders") { Age = AgeGroup.Children, Sex = Sex.Female, Role = PersonRole.Leaders }, Knowledge = Knowledge.Known[0], Basis = CountBasis.Stock, Period = new(2020), Printed = [new("posts", "12")] }, told);
        yield return new DisplacementEstimate(strike, DisplacementMeasure.Returned, default) { Share = Share.Parse("the majority"), Basis = CountBasis.Flow, People = Population.Anyone with { Age = AgeGroup.Parse("toddlers") } };
        yield return All(
            new CasualtyEstimate(strike, Harm.Killed, Estimate.AtLeast(78)) { Share = Share.Half, Basis = CountBasis.Flow, People = new Population(PopulationKind.Combatants, legion, "fighters"), Knowledge = Knowledge.Known[0], Period = Timing.Parse("2020-10-26"), Printed = [new("best", "78"), new("", "")] },
            told) with { Id = ClaimId.Parse("toll-2"), Links = [new(LinkKind.Supersedes, ClaimId.Parse("duty-1")), new(LinkKind.Parse("later-link"), ClaimId.Parse("duty-1"))] };
        foreach (var place in new[] { Reference<EntityId>.Unknown, Reference<EntityId>.None, Reference<EntityId>.Described("talks"), Reference<EntityId>.OneOf([truce, strike]) })
        {
            yield return new Participation(russia, place, Role.Party);
        }

        foreach (var (number, i) in Estimates().Select((e, i) => (e, i)))
        {
            yield return new CasualtyEstimate(strike, Harm.Parse("later-harm"), number) { Id = ClaimId.Parse($"number-{i}"), People = new Population(default, Reference<ActorId>.Unknown, ""), Period = Timing.Parse("2011-10-XX") };
        }

        foreach (var said in new[] { "", "2020-03-06", "-0044-03-15", "2020-10-26T10:00Z", "1985-04-XX", "[..2011-10-26]", "2004-06~-11" })
        {
            yield return new Naming(truce, $"said {said}") { By = new() { Origin = Origin.Of(report), Said = Moment.Parse(said) } };
        }

        var longSet = $"{{{string.Join(',', Enumerable.Range(1000, 100))}}}";
        foreach (var (when, i) in new[] { "{2020-05,2020-10-25..2020-10-26}", "[2019-05,2019-07~]", "2001-21", "Y17E7S3", "156X-1X-25?", "2020-03-06T00:01:00", "../2020-24", "/..", longSet }.Select((w, i) => (w, i)))
        {
            yield return new Milestone(truce, MilestoneKind.Extended, Timing.Parse(when)) { Id = ClaimId.Parse($"time-{i}") };
        }

        yield return new Declaration(russia, SpeechAct.Parse("some-act")) { Holds = new Validity(default, someTimeIn: ImpreciseInterval.Parse("2020-05/2020-05")) };
        foreach (var reference in new[] { Reference<ActorId>.None, Reference<ActorId>.ToBeAgreed, Reference<ActorId>.Described("them", true), Reference<ActorId>.OneOf([ActorId.Parse("russia"), ActorId.Parse("turkiye")]) })
        {
            yield return new Declaration(reference, SpeechAct.Parse("later-act")) { Holds = new Validity(ImpreciseInterval.Parse("2019-12~/2020-03-05")), Standing = new() { Kind = StandingKind.Disputed } };
        }
    }

    private static Area PlaceArea() => new()
    {
        Places = [PlaceId.Parse("syria")],
        Parts = [new PlacePart("northwest of", PlaceId.Parse("idlib")), new PlacePart("parts of", Reference<PlaceId>.Described("neighbours", several: true))],
        Except = [PlaceId.Parse("idlib")],
        WithinMetres = 6000,
        Along = "the “M4” road",
    };

    internal static IEnumerable<Estimate> Estimates()
    {
        var own = new WordBounds("own-table", new Dictionary<string, long> { ["a handful"] = 5 });
        foreach (var text in new[] { "unknown", "0", "17", "at least 5", "more than 90", "up to 40", "fewer than 40", "nearly 100", "about 7", "34-56", "34-56, best 50", "at least 5, best 9", "dozens", "dozens (acled)", "several, best 4", "unknown, best 50", "none reported", "half of about 3000000", "the majority of 235000", "40% to 60% of 34-56, best 50", "part of dozens (acled)", "34-56, best 50 (invented)", "unknown (invented)", "unknown (computed)", "6-6, best 6 (invented)" })
        {
            yield return Estimate.Parse(text);
        }

        yield return Estimate.Between(17, 17);
        yield return Estimate.Between(17, 17).WithBest(17);
        yield return Estimate.OfWord("a handful", own);
        yield return Estimate.OfWord("A Handful", own).WithBest(6);
        yield return Estimate.SumOfDisjoint([Estimate.Between(3, 9), Estimate.Exactly(8)]);
        yield return Estimate.SumOfDisjoint([Estimate.Exactly(3), Estimate.Exactly(9)]);
        yield return Estimate.SumOfDisjoint([Estimate.Between(3, 3), Estimate.Exactly(9)]);
        yield return Estimate.SumOfDisjoint([Estimate.AtLeast(3), Estimate.Exactly(9)]);
        yield return Estimate.SumOfDisjoint([Estimate.Unknown, Estimate.Unknown]);
        yield return Estimate.Envelope([Estimate.UpTo(3), Estimate.FewerThan(9)]);
        yield return Estimate.Envelope([Estimate.About(3), Estimate.About(3)]);
    }

    private static Reference<ActorId> A(string id) => ActorId.Parse(id);

    private static Claim All(Claim claim, Attribution by) => claim with
    {
        By = by,
        Holds = new Validity(ImpreciseInterval.Parse("2019-12~/.."), startIsFirstSeen: true, endIsLastSeen: true, ImpreciseInterval.Parse("2019-01-05/2020")),
        Polarity = Polarity.Negated,
        Mood = Mood.Promised,
        Standing = new Standing { Kind = StandingKind.Accepted, By = ActorId.Parse("afp"), On = Moment.FromDate(new LocalDate(2020, 11, 1)), Reason = "seen" },
        Grades = [new("admiralty", "B2"), new("air:wars", "fair")],
        Links = [new(LinkKind.PartOf, ClaimId.Parse("toll-2"))],
        Note = "a note / with ~ and \\ and \u2028",
        Suppressions = [new("CM4002", "So the report has it."), new("XX0001", "“Known”; twice over.")],
    };
}
