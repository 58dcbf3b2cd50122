using static ConflictModel.Estimate;
using static ConflictModel.Tool.Tour.Idlib.IdlibCast;

namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>People, land, agreements and posts: statements 33 to 35, 42 to 45 and 50 to 59.</summary>
internal static class IdlibLand
{
    internal static readonly DisplacementEstimate ByOffensive =
        Offensive.Displaced(About(1_000_000)).Per(Article).WithId("s33-displaced").AsPartOf(IdlibWar.Displaced) with { Period = Timing.Parse("2019-12~/2020-03~") };

    internal static readonly DisplacementEstimate Returned =
        Offensive.Returned(About(235_000)).Per(Article).WithId("s34-returned").AsPartOf(ByOffensive) with { Period = Timing.Parse("2020-01/2020-10-26") };

    internal static readonly Milestone Left = MorekPost.Reached(MilestoneKind.Evacuated, new(2020, 10), by: [Turkey]).Per(Article).WithId("s56-evacuated");

    private static readonly CountEstimate Inhabitants =
        Region.Inhabitants(About(3_000_000)).Per(Article).WithId("s43-inhabitants") with { Period = Timing.Parse("2020-10-26") };

    private static readonly CountEstimate SetUp = Posts.Counts(CountMeasure.SetUp, Exactly(12), "observation points").Per(Article).WithId("s54-posts");

    private static readonly CountEstimate Several =
        Sochi.Counts(CountMeasure.Agreements, MoreThan(1), "truce agreements of Moscow and Ankara").Per(Article).WithId("s52-agreements") with { Period = Timing.Parse("2015/..") };

    private static readonly ConflictModel.Control Aim =
        Syria.Controls(IdlibCast.Idlib).InMood(Mood.Hoped).Per(Article.Quoting(Syria)).WithId("s51-aim");

    private static readonly Obligation Pledge =
        Turkey.Owes(Duty.ToRefrain, "leave any of its observation points").InMood(Mood.Promised).Per(Article.Quoting(Turkey)).WithId("s59-pledge");

    /// <summary>Why a share without its measure is let stand.</summary>
    private const string NoMeasure = "The article does not say of what: land, people or settlements. It stays so.";

    internal static Claim[] Claims =>
    [
        // Flight, return, and the people of the region.
        ByOffensive,
        Returned,
        Offensive.Returned(Unknown).Per(Article).WithId("s35-returned").AsShareOf(Share.Parse("most"), Returned) with { Period = Timing.Parse("2020-03-06/2020-10-26") },
        Inhabitants,
        Region.LivingDisplaced(Unknown).Per(Article).WithId("s44-displaced").AsShareOf(Share.Parse("about half"), Inhabitants).Linked(LinkKind.Overlaps, ByOffensive) with
        {
            Period = Timing.Parse("2020-10-26"),
        },

        // Who holds the land, as the article has it on its day.
        Tahrir.Controls(IdlibCast.Idlib, Share.Parse("about half")).Per(Article).WithId("s42-idlib").Suppressing("CM4011", NoMeasure),
        InPart(Hama, "s42-hama"),
        InPart(Aleppo, "s42-aleppo"),
        InPart(Latakia, "s42-latakia"),
        new ConflictModel.Control(Reference<ActorId>.Described("fighting factions", several: true), IdlibCast.Idlib, ControlDegree.Presence).Per(Article).WithId("s45-presence"),
        new Comparison(Tahrir, ComparisonKind.MoreThan).Per(Article).WithId("s45-weaker") with { Measure = "strength", To = Reference<EntityId>.Described("the fighting factions there", several: true) },
        Syria.Controls(IdlibCast.Idlib).Denied().Per(Article).WithId("s50-damascus"),
        Aim,
        Syria.Declares(SpeechAct.State, "that it wants Idlib back, by battle or by settlement", Aim).Per(Article.Quoting(Syria)).WithId("s51-says") with { Repeatedly = true },

        // Agreements: the clause that dates them may date the factions' control instead.
        Several,
        new ConflictModel.Control(Reference<ActorId>.Described("fighting factions", several: true), IdlibCast.Idlib, ControlDegree.Control).Since(new(2015)).InMood(Mood.Hypothetical).Per(Article).WithId("s52-control")
            .Linked(LinkKind.AlternativeReadingOf, Several),
        Sochi.SignedBy([Russia, Turkey], new(2018, 9)).Per(Article).WithId("s53-signed"),
        new Comparison(Sochi, ComparisonKind.Most).Per(Article).WithId("s53-best-known") with { Measure = "renown", Scope = "among their truce agreements" },
        Sochi.Called("Sochi agreement").Per(Article).WithId("s53-called"),

        // The observation points, and what became of some.
        SetUp,
        new Authorisation(Posts, (EntityId)Sochi) { Number = Exactly(12), Unit = "observation points" }.Per(Article).WithId("s54-authorised"),
        new Positioning(Posts, new Area { Parts = [new("in and around", IdlibCast.Idlib)] }) { Way = PositioningKind.Site }.Per(Article).WithId("s54-area"),
        Posts.Counts(CountMeasure.Encircled, MoreThan(1), "observation points").Per(Article).WithId("s55-encircled").AsPartOf(SetUp),
        new Encirclement(Surrounded, [SyrianArmy]).Per(Article).WithId("s55-by-army"),
        Left,
        Posts.Counts(CountMeasure.Evacuated, Exactly(1), "observation points").Per(Article).WithId("s56-one").AsPartOf(SetUp) with { Period = Timing.Parse("2020-10") },
        new Comparison(MorekPost, ComparisonKind.Largest).Per(Article).WithId("s56-largest") with { Measure = "size", Within = (EntityId)Posts },
        new Positioning(MorekPost, new Area { Parts = [new("near", Morek), new("the northern countryside of", Hama)] }) { Way = PositioningKind.Site }.Per(Article).WithId("s56-site"),
        new Cause(MorekPost, Reference<EntityId>.Unknown) { Point = MilestoneKind.Evacuated }.Per(Article).WithId("s57-reason"),
        Turkey.Declares(SpeechAct.DeclineToComment, "the withdrawal", Left).Per(Article).WithId("s58-withdrawal"),
        Turkey.Declares(SpeechAct.DeclineToComment, "where its forces were going").Per(Article).WithId("s58-direction"),
        Pledge,
        Turkey.Declares(SpeechAct.Promise, "to leave none of its points", Pledge).Per(Article).WithId("s59-says") with { Repeatedly = true },
    ];

    private static ConflictModel.Control InPart(Place place, string id) =>
        Tahrir.Controls(place, Share.Parse("limited parts")).Per(Article).WithId(id).Suppressing("CM4011", NoMeasure) with { Part = "those adjacent to Idlib" };
}
