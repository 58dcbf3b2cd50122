using static ConflictModel.Estimate;

namespace ConflictModel.Tool.Tour;

/// <summary>What one news article tells of a strike in Idlib, told as items; ids say which statement each holds.</summary>
/// <remarks>The article is dated five years after what it reports: the date it gives itself is kept, and the keeper's own dating stands beside it.</remarks>
internal static class IdlibRecord
{
    internal static readonly State Russia = new("Russia");
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

    private static readonly CasualtyEstimate FirstToll =
        Strike.Killed(AtLeast(56), Population.Combatants).Per(Told).WithId("s18-killed");

    private static readonly CasualtyEstimate Toll =
        Strike.Killed(AtLeast(78), Population.Combatants).Per(Told).WithId("s05-killed").Superseding(FirstToll);

    /// <summary>Gets the day that the keeper takes to be the article's own.</summary>
    internal static ImpreciseDate Day { get; } = new(2020, 10, 26);

    internal static ConflictRecord Build() =>
    [
        Russia, Turkey, Legion, Front, NationalArmy, Observatory, Director, Spokesman, Agency, Idlib, Duwailah, Truce, Strike, Breaches, Article,

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
        Director.HoldsOffice("director", Observatory).Per(Article).WithId("s20-director"),

        // Who belongs to whom.
        Legion.ComponentOf(Front, weight: "major").Per(Article).WithId("s23-legion-in-front"),
        Front.UnderUmbrellaOf(NationalArmy).Since(new ImpreciseDate(2019, 10).About()).Per(Article).WithId("s27-front-under-army"),
        Turkey.Supports(NationalArmy).Per(Article).WithId("s28-support"),

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
}
