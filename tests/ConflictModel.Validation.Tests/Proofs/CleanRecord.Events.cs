namespace ConflictModel.Validation.Tests.Proofs;

/// <content>What happened.</content>
public sealed partial class CleanRecord
{
    /// <summary>Gets the war, from day 0.</summary>
    public Conflict War { get; private set; } = null!;

    /// <summary>Gets its two sides: the republic and the front.</summary>
    public Dyad Sides { get; private set; } = null!;

    /// <summary>Gets the battle of day 60.</summary>
    public Incident Battle { get; private set; } = null!;

    /// <summary>Gets the raid of day 200, which breaks the truce.</summary>
    public Incident Raid { get; private set; } = null!;

    public Milestone WarBegan { get; private set; } = null!;

    public Occurrence Fought { get; private set; } = null!;

    public Occurrence Raided { get; private set; } = null!;

    /// <summary>Gets the breach of the truce by the raid.</summary>
    public Violation Breach { get; private set; } = null!;

    /// <summary>Gets the condemnation of the raid by the front's spokesman, on day 202.</summary>
    public Declaration Condemned { get; private set; } = null!;

    /// <summary>Gets "yesterday" in the bulletin, which dates the raid.</summary>
    public DateClue Yesterday { get; private set; } = null!;

    /// <summary>Gets the weekday in the update, which dates the raid.</summary>
    public DateClue Weekday { get; private set; } = null!;

    /// <summary>Gets the claim that the raid came after the battle.</summary>
    public Comparison Later { get; private set; } = null!;

    /// <summary>Gets the claim that the raid had the largest toll since the truce, which holds.</summary>
    public Comparison Deadliest { get; private set; } = null!;

    private void MakeEvents()
    {
        War = Add(new Conflict("War of the Two Shores", ConflictId.Parse("war")));
        Sides = Add(new Dyad("Government and front", DyadId.Parse("sides")) { SideA = Republic, SideB = Front, Within = War });
        Battle = Add(new Incident("Battle of the causeway", IncidentId.Parse("battle")));
        Raid = Add(new Incident("Dawn raid", IncidentId.Parse("raid")));

        WarBegan = Say(War.Reached(MilestoneKind.Began, On(0)).Per(Counted).WithId("war-began"));
        Fought = Say(Battle.Occurred(on: On(60), by: [Republic], against: [Front], at: new Area { Places = [Village] }).Per(Counted).WithId("fought") with { Conflict = War, Dyad = Sides });
        Raided = Say(Raid.Occurred(on: On(200), by: [Republic], against: [Brigade], at: new Area { Places = [Town] }).Per(Told).WithId("raided") with { Conflict = War, Weapon = WeaponKind.AirStrike });
        Breach = Say(Truce.ViolatedBy([Republic], Raid).Per(Told).WithId("breach") with { When = On(200) });
        Condemned = Say(Spokesman.Declares(SpeechAct.Condemn, "the raid", Raided).Per(Update.Quoting(Spokesman, via: Agency)).WithId("condemned") with { On = On(202), OnBehalfOf = Front });
        Yesterday = Say(Bulletin.Dates(Raid, "yesterday", default, Raided).WithId("yesterday"));
        Weekday = Say(Update.Dates(Raid, "on " + Day.PlusDays(200).DayOfWeek, default, Raided).WithId("weekday"));
        Later = Say(new Comparison(Raid, ComparisonKind.After) { To = (EntityId)Battle }.Per(Counted).WithId("later"));
        Deadliest = Say(new Comparison(Raid, ComparisonKind.Largest) { Measure = "toll", Since = (EntityId)Truce }.Per(Told).WithId("deadliest"));
    }
}
