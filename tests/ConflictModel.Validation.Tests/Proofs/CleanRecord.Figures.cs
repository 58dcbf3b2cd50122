namespace ConflictModel.Validation.Tests.Proofs;

/// <content>What it cost.</content>
public sealed partial class CleanRecord
{
    /// <summary>Gets the first count of those killed in the raid, by the observatory.</summary>
    public CasualtyEstimate FirstToll { get; private set; } = null!;

    /// <summary>Gets the observatory's later count, which takes the place of the first; a part of the war's.</summary>
    public CasualtyEstimate Toll { get; private set; } = null!;

    /// <summary>Gets those wounded in the raid, by the observatory.</summary>
    public CasualtyEstimate Wounded { get; private set; } = null!;

    /// <summary>Gets the civilians killed in the battle, by the mission: a part of <see cref="BattleToll"/>.</summary>
    public CasualtyEstimate BattleCivilians { get; private set; } = null!;

    /// <summary>Gets the fighters killed in the battle, by the mission: a part of <see cref="BattleToll"/>, disjoint from the civilians.</summary>
    public CasualtyEstimate BattleFighters { get; private set; } = null!;

    /// <summary>Gets all killed in the battle, by the mission: from, to and best; a part of the war's.</summary>
    public CasualtyEstimate BattleToll { get; private set; } = null!;

    /// <summary>Gets all killed in the war, by the mission.</summary>
    public CasualtyEstimate WarToll { get; private set; } = null!;

    /// <summary>Gets the people of the coast, on day 400.</summary>
    public CountEstimate People { get; private set; } = null!;

    /// <summary>Gets those displaced by the battle, from day 60 to day 80.</summary>
    public DisplacementEstimate Fled { get; private set; } = null!;

    /// <summary>Gets those who went back: a part of those who fled.</summary>
    public DisplacementEstimate Returned { get; private set; } = null!;

    /// <summary>Gets how many posts were set up.</summary>
    public CountEstimate PostsSetUp { get; private set; } = null!;

    private void MakeFigures()
    {
        var first = random.Next(10, 30);
        var civilians = random.Next(3, 20);
        var fighters = random.Next(5, 40);
        var low = civilians + fighters + random.Next(0, 5);
        var fled = random.Next(100, 400) * 100;

        WarToll = Say(War.Killed(Estimate.MoreThan(random.Next(10, 40) * 100)).Per(Counted).WithId("war-toll"));
        FirstToll = Say(Raid.Killed(Estimate.AtLeast(first)).Per(Told).WithId("first-toll"));
        Toll = Say(Raid.Killed(Estimate.AtLeast(first + random.Next(2, 15))).Per(ToldLater).WithId("toll").Superseding(FirstToll).AsPartOf(WarToll));
        Wounded = Say(Raid.Wounded(Estimate.About(random.Next(20, 60))).Per(ToldLater).WithId("wounded").DisjointFrom(Toll));
        BattleToll = Say(Battle.Killed(Estimate.Between(low, low + random.Next(1, 9))).Per(Counted).WithId("battle-toll").AsPartOf(WarToll));
        BattleCivilians = Say(Battle.Killed(Estimate.Exactly(civilians), Population.Civilians).Per(Counted).WithId("battle-civilians").AsPartOf(BattleToll));
        BattleFighters = Say(Battle.Killed(Estimate.Exactly(fighters), Population.Combatants).Per(Counted).WithId("battle-fighters").AsPartOf(BattleToll).DisjointFrom(BattleCivilians));

        People = Say(Coast.Inhabitants(Estimate.About(fled * 10)).Per(Counted).WithId("people") with { Period = On(400) });
        Fled = Say(Battle.Displaced(Estimate.About(fled)).Per(Counted).WithId("fled") with { Period = Days(60, 80) });
        Returned = Say(Battle.Returned(Estimate.About(fled / 4)).Per(Counted).WithId("returned").AsPartOf(Fled) with { Period = Days(90, 300) });
        PostsSetUp = Say(Posts.Counts(CountMeasure.SetUp, Estimate.Exactly(12), "posts").Per(Counted).WithId("posts-set-up"));
    }
}
