using static ConflictModel.Estimate;

namespace ConflictModel.Views.Tests;

/// <summary>Records to draw: the one of the front door, and a richer one that is invented.</summary>
internal static class Samples
{
    internal static ConflictRecord FrontDoor()
    {
        var russia = new State("Russia");
        var turkey = new State("Türkiye");
        var legion = new Faction("Sham Legion") { AlsoKnownAs = ["Faylaq al-Sham"] };
        var front = new Alliance("National Liberation Front");
        var observatory = new Organization("Syrian Observatory for Human Rights");
        var agency = new Organization("AFP");
        var truce = new Truce("Idlib truce");
        var strike = new Incident("Jabal al-Duwailah strike");
        var report = new Source("Dozens killed in a Russian bombing") { Published = new(2020, 10, 26) };
        var told = report.Quoting(observatory, via: agency);
        var first = strike.Killed(AtLeast(56)).Per(told);
        return
        [
            russia, turkey, legion, front, observatory, agency, truce, strike, report,
            legion.MemberOf(front).Per(report),
            truce.DeclaredBy([russia, turkey], on: new(2020, 3, 5)).Per(report),
            truce.EffectiveFrom(new(2020, 3, 6)).Per(report),
            strike.Occurred(on: new(2020, 10, 26), by: [russia], against: [legion]).Per(told),
            first,
            strike.Killed(AtLeast(78)).Per(told).Superseding(first),
        ];
    }

    internal static ConflictRecord Invented()
    {
        var government = new State("Republic of Arvenia");
        var council = new Alliance("Northern Defence Council");
        var hill = new Faction("Hill Brigades");
        var river = new Faction("River Guard");
        var arabic = new Faction("لواء الفجر", ActorId.Parse("dawn-brigade"));
        var mission = new Organization("Truce Observer Mission");
        var ministry = new Organization("Ministry of Defence of Arvenia");
        var gazette = new Source("Arvenian Gazette, yearbook 1998") { Published = new(1999, 1, 10) };
        var log = new Source("Log of the observer mission") { Published = new(1998, 12, 20) };
        var war = new Conflict("War in northern Arvenia");
        var accord = new Agreement("Lake Accord on the northern provinces and the return of the displaced");
        var spring = new Truce("Spring truce");
        var holiday = new Truce("Holiday pause");
        var lake = new Truce("Lake ceasefire");
        var bridge = new Incident("Shelling of the Orlec bridge");
        var market = new Incident("Market bombing in Tesk");
        var siege = new Incident("Siege of Upper Varn");
        var raid = new Incident("Raid on the lake road");
        var raids = new Incident("Night raids along the river") { IsSeries = true };
        var ambush = new Incident("Ambush at Kolm pass");
        var rumour = new Incident("Clash near the border");
        var mine = new Incident("انفجار لغم في وادي الزيتون", IncidentId.Parse("mine"));
        var seen = log.Quoting(mission);
        var denied = gazette.Quoting(ministry);
        return
        [
            government, council, hill, river, arabic, mission, ministry, gazette, log, war, accord,
            spring, holiday, lake, bridge, market, siege, raid, raids, ambush, rumour, mine,
            war.Reached(MilestoneKind.Began, ImpreciseDate.Parse("[1998-01-10..1998-02-20]")).Per(gazette),
            accord.SignedBy([government, council], on: new(1998, 10, 2)).Per(gazette),
            accord.Reached(MilestoneKind.Effective, new(1998, 11, 1)).Per(gazette),
            spring.DeclaredBy([government, council], on: new(1998, 3, 18)).Per(seen),
            spring.EffectiveFrom(new(1998, 3, 21)).Per(seen),
            spring.Ended(ImpreciseDate.Parse("[1998-05-25..1998-06-10]"), EndKind.Collapsed).Per(seen),
            holiday.DeclaredBy([council], on: new(1998, 8, 10)).Per(gazette),
            lake.DeclaredBy([government, council], on: new(1998, 10, 2)).Per(gazette),
            lake.EffectiveFrom(new(1998, 10, 5)).Per(seen),
            bridge.Occurred(on: new(1998, 4, 12), by: [government], against: [hill]).Per(seen),
            bridge.Killed(Between(4, 7)).Per(seen),
            bridge.Wounded(About(20)).Per(seen),
            spring.ViolatedBy([government], bridge).Per(seen),
            spring.ViolatedBy([hill]).Per(denied) with { When = new(1998, 5, 3) },
            market.Occurred(on: ImpreciseDate.Parse("[1998-05-11..1998-05-17]"), against: [Reference<ActorId>.Described("market-goers", several: true)]).Per(seen),
            market.Killed(AtLeast(31), Population.Civilians).Per(seen),
            siege.Occurred(on: Timing.Parse("[1998-06-15..1998-06-30]/1998-08-09"), by: [government], against: [council]).Per(seen),
            siege.Killed(Between(120, 200)).Per(seen),
            raid.Occurred(on: new(1998, 10, 20), by: [hill]).Per(denied),
            raid.Occurred(on: new(1998, 11, 14), by: [hill]).Per(seen),
            raid.Killed(Exactly(2)).Per(denied).Standing(StandingKind.Disputed, "the brigades deny it"),
            lake.ViolatedBy([hill], raid).Per(denied),
            raids.Occurred(on: Timing.Parse("1998-09/1998-11~"), by: [river]).Per(seen),
            ambush.Occurred(on: new(1998, 7), by: [council], against: [government]).Per(seen),
            ambush.Killed(MoreThan(10)).Per(seen),
            rumour.Killed(UpTo(3)).Per(gazette),
            lake.ViolatedBy([river]).Per(denied),
            mine.Occurred(on: new(1998, 12, 1)).Per(seen),
            mine.Killed(Exactly(3)).Per(seen),
            hill.ComponentOf(council).Per(gazette).During(ImpreciseInterval.Parse("1998-02/1998-09-30")),
            river.MemberOf(council).Per(log).Since(new(1998, 4, 1)),
            arabic.MemberOf(council).Per(log).Since(new(1998, 6)),
            arabic.MemberOf(hill).Per(log),
        ];
    }
}
