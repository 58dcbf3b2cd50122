using static ConflictModel.Estimate;
using static ConflictModel.Tool.Tour.Idlib.IdlibCast;

namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>Monday's strike and its toll, and Thursday's bombing: statements 2 to 6, 12 to 22, 40, 47 to 49.</summary>
internal static class IdlibStrike
{
    internal static readonly CasualtyEstimate FirstToll = Strike.Killed(AtLeast(56), Population.Combatants).Per(Told).WithId("s18-killed");

    internal static readonly CasualtyEstimate Toll =
        Strike.Killed(AtLeast(78), Population.Combatants).Per(Told).WithId("s05-killed").AsPartOf(IdlibWar.Toll).Superseding(FirstToll);

    internal static readonly Occurrence Struck =
        Strike.Occurred(on: new(2020, 10, 26), by: [Russia], against: [Legion], at: new Area { Places = [Camp] }).Per(Told).WithId("s12-strike") with
        {
            Means = "aircraft",
            Weapon = WeaponKind.AirStrike,
            TargetObject = "headquarters",
            TargetType = TargetKind.Headquarters,
        };

    private static readonly Comparison MostViolent =
        new Comparison(Strike, ComparisonKind.Most).Per(Article.Itself().At("headline")).WithId("s03-most-violent") with { Measure = "violence", Since = (EntityId)MarchTruce };

    private static readonly CasualtyEstimate Jihadists =
        Thursday.Killed(Exactly(17), new Population(default, words: "jihadists")).Per(Told).WithId("s48-killed").AsPartOf(IdlibWar.Toll);

    private static readonly CasualtyEstimate ByRaids =
        Raids.Killed(MoreThan(1), Population.Civilians).Per(Told).WithId("s40-killed").AsPartOf(IdlibWar.Toll);

    internal static Claim[] Claims =>
    [
        // Monday.
        Struck,
        Strike.Occurred(on: new(2020, 10, 26), by: [Russia], at: new Area { Parts = [new("the northwest of", Country)] }).Per(Told).WithId("s05-raids") with
        {
            Means = "raids",
            TargetObject = "training camp",
            TargetType = TargetKind.TrainingCamp,
        },
        Strike.Occurred(at: new Area { Places = [Duwailah], Parts = [new("northwest of", Reference<PlaceId>.OneOf([IdlibCity, IdlibCast.Idlib]))] }).Per(Told).WithId("s14-place"),
        Camp.ClassifiedAs(TargetKind.Headquarters).SomeTimeIn(ImpreciseInterval.Parse("../2020-10-26")).Per(ByDirector).WithId("s21-headquarters"),
        Camp.ClassifiedAs(TargetKind.TrainingCamp).Since(ImpreciseDate.Parse("[..2020-10-26]")).Per(ByDirector).WithId("s21-camp"),
        Strike.Present(OfWord("dozens"), Population.Combatants).Per(ByDirector).WithId("s22-present"),

        // Its toll, and how it was told.
        FirstToll,
        Toll,
        Strike.Killed(AtLeast(78), Population.Combatants).Per(Told.At("below")).WithId("s15-killed").Linked(LinkKind.Repeats, Toll),
        Strike.Killed(OfWord("dozens")).Per(Article.Itself().At("headline")).WithId("s02-killed").Linked(LinkKind.Paraphrases, Toll),
        Strike.Wounded(MoreThan(90)).Per(Told).WithId("s16-wounded").Linked(LinkKind.DisjointFrom, Toll),
        Strike.Harmed(Harm.Trapped, AtLeast(1)).Per(Told).WithId("s17-trapped"),
        MostViolent,
        new Comparison(Strike, ComparisonKind.Most).Per(Article).WithId("s06-most-violent").Linked(LinkKind.Repeats, MostViolent) with { Measure = "violence", Since = (EntityId)MarchTruce },
        new Comparison(Strike, ComparisonKind.Most).Per(ByDirector).WithId("s19-most-violent") with { Measure = "violence", Since = (EntityId)MarchTruce },
        new Comparison(Strike, ComparisonKind.Largest).Per(ByDirector).WithId("s19-largest-toll") with { Measure = "toll", Ever = true },
        Director.HoldsOffice("director", Observatory).Per(Article).WithId("s20-director"),
        Director.Called("Rami Abdel-Rahman").Per(Article).WithId("s20-abdel"),
        Director.Called("Rami Abdul-Rahman").Per(Article).WithId("s20-abdul"),

        // Civilians died too, and the sentence does not say in which raid: read safely, and the other way as a reading.
        ByRaids,
        Strike.Killed(MoreThan(1), Population.Civilians).InMood(Mood.Hypothetical).Per(Told).WithId("s40-on-monday").Linked(LinkKind.AlternativeReadingOf, ByRaids),

        // Thursday: two counts with nobody in common.
        Thursday.Occurred(on: new(2020, 10, 22), by: [UnitedStates], at: new Area { Places = [Region] }).Per(Article).WithId("s47-thursday") with { Means = "bombing", Weapon = WeaponKind.AirStrike },
        new Comparison(Thursday, ComparisonKind.Latest).Per(Article).WithId("s47-latest") with { Measure = "raid", Scope = "before this one" },
        Jihadists,
        Thursday.Killed(MoreThan(1), new Population(default, Reference<ActorId>.Described("a body linked to al Qaeda"), "leaders") { Role = PersonRole.Leaders }).Per(Told).WithId("s48-leaders").AsPartOf(Jihadists),
        Thursday.Killed(AtLeast(5), Population.Civilians).Per(Told).WithId("s49-killed").AsPartOf(IdlibWar.Toll).DisjointFrom(Jihadists),
    ];
}
