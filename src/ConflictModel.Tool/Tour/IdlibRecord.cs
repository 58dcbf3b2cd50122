using static ConflictModel.Estimate;

namespace ConflictModel.Tool.Tour;

/// <summary>What one news article tells of a strike in Idlib, told as items; ids say which statement each holds.</summary>
/// <remarks>The article is dated five years after what it reports: the date it gives itself is kept, and the keeper's own dating stands beside it.</remarks>
internal static class IdlibRecord
{
    internal static readonly State Russia = new("Russia");
    internal static readonly State Syria = new("Syria") { AlsoKnownAs = ["Damascus"] };
    internal static readonly Faction Tahrir = new("Hay'at Tahrir al Sham", ActorId.Parse("hts"));
    internal static readonly State UnitedStates = new("United States");
    internal static readonly State Turkey = new("Türkiye") { AlsoKnownAs = ["Turkey"] };
    internal static readonly Faction Legion = new("Sham Legion") { AlsoKnownAs = ["Faylaq al-Sham"] };
    internal static readonly Alliance Front = new("National Liberation Front");
    internal static readonly Alliance NationalArmy = new("National Army");
    internal static readonly Organization Observatory = new("Syrian Observatory for Human Rights");
    internal static readonly Person Director = new("Rami Abdel-Rahman") { AlsoKnownAs = ["Rami Abdul-Rahman"] };
    internal static readonly Person Spokesman = new("Saif al Raad");
    internal static readonly Organization Agency = new("AFP");
    internal static readonly Place Idlib = new("Idlib");
    internal static readonly Place Duwailah = new("Jabal al-Duwailah area", PlaceId.Parse("jabal-al-duwailah")) { Within = Idlib };
    internal static readonly Place Region = new("Idlib and its surroundings", PlaceId.Parse("idlib-region"));
    internal static readonly Place Hama = new("Hama");
    internal static readonly Place Aleppo = new("Aleppo");
    internal static readonly Place Latakia = new("Latakia");
    internal static readonly Conflict War = new("Syrian war");
    internal static readonly Incident Thursday = new("US bombing on Thursday", IncidentId.Parse("thursday"));
    internal static readonly Incident Offensive = new("Syrian Army attack before the truce", IncidentId.Parse("offensive"));
    internal static readonly Incident Raids = new("Russian raids on Idlib", IncidentId.Parse("russian-raids")) { IsSeries = true };
    internal static readonly Deployment Posts = new("Turkish observation points", DeploymentId.Parse("posts")) { Of = Turkey };
    internal static readonly Truce Truce = new("Idlib truce");
    internal static readonly Incident Strike = new("Jabal al-Duwailah strike");
    internal static readonly Incident Breaches = new("repeated breaches", IncidentId.Parse("breaches")) { IsSeries = true };

    internal static readonly Source Article = new("Report on the Jabal al-Duwailah strike", SourceId.Parse("article"))
    {
        SourceKind = SourceKind.Article,
        Published = new(2025, 11, 6), // S01, as it dates itself
    };

    private static readonly Attribution Told = Article.Quoting(Observatory, via: Agency);

    private static readonly Occurrence Struck = Strike
        .Occurred(on: new(2020, 10, 26), by: [Russia], against: [Legion], at: new Area { Places = [Duwailah], Words = "northwest of Idlib" })
        .Per(Told)
        .WithId("s12-strike") with
    {
        Means = "air raids",
        TargetObject = "a headquarters newly fitted out as a training camp",
    };

    // The war, and the tolls within it.
    private static readonly CasualtyEstimate WarToll =
        War.Killed(MoreThan(380_000)).Per(Article).WithId("s61-killed") with { Note = "Of every status, since the war began; the article names no source." };

    private static readonly CasualtyEstimate FirstToll =
        Strike.Killed(AtLeast(56), Population.Combatants).Per(Told).WithId("s18-killed");

    internal static readonly CasualtyEstimate Toll =
        Strike.Killed(AtLeast(78), Population.Combatants).Per(Told).WithId("s05-killed").AsPartOf(WarToll).Superseding(FirstToll);

    private static readonly CasualtyEstimate Jihadists =
        Thursday.Killed(Exactly(17), new Population(default, words: "jihadists")).Per(Told).WithId("s48-killed").AsPartOf(WarToll);

    private static readonly CasualtyEstimate ByRaids =
        Raids.Killed(MoreThan(1), Population.Civilians).Per(Told).WithId("s40-killed").AsPartOf(WarToll) with { Note = "Civilians, in the plural. Which raids is not said; Monday's is one of them." };

    // Flight and return, and those who live there.
    private static readonly DisplacementEstimate ByWar = War.Displaced(OfWord("millions")).Per(Article).WithId("s63-displaced");

    private static readonly DisplacementEstimate ByOffensive =
        Offensive.Displaced(About(1_000_000)).Per(Article).WithId("s33-displaced").AsPartOf(ByWar) with { Period = Timing.Parse("2019-12~/2020-03~") };

    private static readonly DisplacementEstimate Returned =
        Offensive.Returned(About(235_000)).Per(Article).WithId("s34-returned").AsPartOf(ByOffensive) with { Period = Timing.Parse("2020-01/2020-10-26") };

    private static readonly CountEstimate Inhabitants =
        Region.Inhabitants(About(3_000_000)).Per(Article).WithId("s43-inhabitants") with { Period = Timing.Parse("2020-10-26") };

    private static readonly CountEstimate PostsSetUp =
        Posts.Counts(CountMeasure.SetUp, Exactly(12), "observation points").Per(Article).WithId("s54-posts");

    /// <summary>Gets the day that the keeper takes to be the article's own.</summary>
    internal static ImpreciseDate Day { get; } = new(2020, 10, 26);

    internal static ConflictRecord Build() =>
    [
        Russia, Syria, UnitedStates, Turkey, Legion, Tahrir, Front, NationalArmy, Observatory, Director, Spokesman, Agency, Article,
        Idlib, Hama, Aleppo, Latakia, Region, Duwailah, War, Truce, Strike, Breaches, Thursday, Offensive, Raids, Posts,

        // When it was written: the keeper's inference, with its reasons.
        Article.Reached(MilestoneKind.Published, on: new(2020, 10, 26)).WithId("dating") with
        {
            Note = "Monday, Thursday and Sunday fall on the days told, the post was evacuated \"this month\" and the bodies merged \"a year ago\" only if it was written in the last week of October 2020.",
        },

        // The strike and its toll.
        Struck,
        FirstToll,
        Toll,
        Strike.Killed(OfWord("dozens")).Per(Article.Itself().At("headline")).WithId("s02-killed").Linked(LinkKind.Paraphrases, Toll),
        Strike.Wounded(MoreThan(90)).Per(Told).WithId("s16-wounded").Linked(LinkKind.DisjointFrom, Toll),
        Strike.Harmed(Harm.Trapped, AtLeast(1)).Per(Told).WithId("s17-trapped"),
        Strike.Present(OfWord("dozens"), Population.Combatants).Per(Told).WithId("s22-present"),
        WarToll,

        // Thursday's bombing: two counts with nobody in common.
        Thursday.Occurred(on: new(2020, 10, 22), by: [UnitedStates]).Per(Article).WithId("s47-thursday"),
        Jihadists,
        Thursday.Killed(MoreThan(1), new Population(default, words: "leaders") { Role = PersonRole.Leaders }).Per(Told).WithId("s48-leaders").AsPartOf(Jihadists),
        Thursday.Killed(AtLeast(5), Population.Civilians).Per(Told).WithId("s49-killed").AsPartOf(WarToll).DisjointFrom(Jihadists),

        // Civilians died too, and the sentence does not say in which raid: read safely, and the other way as a reading.
        ByRaids,
        Strike.Killed(MoreThan(1), Population.Civilians).InMood(Mood.Hypothetical).Per(Told).WithId("s40-on-monday").Linked(LinkKind.AlternativeReadingOf, ByRaids),

        // Flight, return, and the people of the region.
        ByWar,
        ByOffensive,
        Returned,
        Offensive.Returned(Unknown).Per(Article).WithId("s35-returned").AsShareOf(Share.Parse("most"), Returned) with { Period = Timing.Parse("2020-03-06/2020-10-26") },
        Inhabitants,
        Region.LivingDisplaced(Unknown).Per(Article).WithId("s44-displaced").AsShareOf(Share.Parse("about half"), Inhabitants).Linked(LinkKind.Overlaps, ByOffensive) with
        {
            Period = Timing.Parse("2020-10-26"),
        },

        // The observation points, and what became of some.
        PostsSetUp,
        Posts.Counts(CountMeasure.Encircled, MoreThan(1), "observation points").Per(Article).WithId("s55-encircled").AsPartOf(PostsSetUp),
        Posts.Counts(CountMeasure.Evacuated, Exactly(1), "observation points").Per(Article).WithId("s56-evacuated").AsPartOf(PostsSetUp) with { Period = Timing.Parse("2020-10") },

        Director.HoldsOffice("director", Observatory).Per(Article).WithId("s20-director"),

        // Who belongs to whom.
        Legion.ComponentOf(Front, weight: "major").Per(Article).WithId("s23-legion-in-front"),
        Front.UnderUmbrellaOf(NationalArmy).Since(new ImpreciseDate(2019, 10).About()).Per(Article).WithId("s27-front-under-army"),
        Turkey.Supports(NationalArmy).Per(Article).WithId("s28-support"),

        // Who holds the land, as the article has it on its day.
        Tahrir.Controls(Idlib, Share.Parse("about half")).Per(Article).WithId("s42-idlib"),
        InPart(Hama, "s42-hama"),
        InPart(Aleppo, "s42-aleppo"),
        InPart(Latakia, "s42-latakia"),
        new Control(Reference<ActorId>.Described("weaker fighting factions", several: true), Idlib, ControlDegree.Presence).Per(Article).WithId("s45-weaker"),
        Syria.Controls(Idlib).Denied().Per(Article).WithId("s50-damascus"),

        // The truce: declared, in effect, violated, and holding.
        Truce.EffectiveFrom(new(2020, 3, 6)).Per(Article).WithId("s07-effective") with { Note = "The article gives day and month; the year follows from its dating." },
        Truce.DeclaredBy([Russia, Turkey]).Per(Article).WithId("s08-declared"),
        Truce.ViolatedBy([Reference<ActorId>.Unknown], Breaches).Per(Article).WithId("s36-breaches") with
        {
            When = ImpreciseInterval.Parse("2020-03-06/2020-10-26"),
        },
        Truce.Ended().Denied().Per(Article).WithId("s37-holds"),

        // What was confirmed, and what was withheld.
        Spokesman.HoldsOffice("media official", Front).Per(Article).WithId("s29-office"),
        Spokesman.Declares(SpeechAct.Confirm, "that Russia hit the headquarters", Struck).Per(Article.Quoting(Spokesman, via: Agency)).WithId("s29-confirms"),
        Spokesman.Declares(SpeechAct.DeclineToComment, "the final toll").Per(Article.Quoting(Spokesman, via: Agency)).WithId("s30-no-toll"),
    ];

    private static Control InPart(Place place, string id) =>
        Tahrir.Controls(place, Share.Parse("limited parts")).Per(Article).WithId(id) with { Part = "those adjacent to Idlib" };
}
