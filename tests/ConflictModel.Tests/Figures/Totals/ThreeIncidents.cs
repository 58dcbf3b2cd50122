namespace ConflictModel.Tests.Figures.Totals;

/// <summary>Three incidents, and those who may say how many they killed, for the tests of totals.</summary>
internal static class ThreeIncidents
{
    internal static readonly Incident Raid = new("Raid");
    internal static readonly Incident Ambush = new("Ambush");
    internal static readonly Incident Battle = new("Battle");
    internal static readonly Organization Observatory = new("Observatory");
    internal static readonly Organization Ministry = new("Ministry");
    internal static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    internal static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };

    internal static CasualtyEstimate In(this Incident incident, string number, string id, Source? source = null) =>
        incident.Killed(Estimate.Parse(number)).Per(source ?? Morning).WithId(id);

    internal static CasualtyEstimate Fair(this CasualtyEstimate figure, string word = "fair") => figure with { Grades = [new Grade("airwars", word)] };

    internal static ConflictRecord Made(params Claim[] claims) => [Raid, Ambush, Battle, Observatory, Ministry, Morning, Evening, .. claims];

    internal static FigureAnswer Total(TotalPolicy policy, params Claim[] claims) => Made(claims).TotalKilled(All(claims), policy: policy);

    /// <summary>The incidents that claims are about, in the order of their names.</summary>
    internal static ValueList<IncidentId> All(IEnumerable<Claim> claims) =>
        ValueList.From(new[] { Ambush, Battle, Raid }.Where(i => claims.OfType<Figure>().Any(f => f.Of == i.Id)).Select(i => i.Id));

    internal static (long? Least, long? Greatest, long? Best) Numbers(this Estimate estimate) => (estimate.Least, estimate.Greatest, estimate.Best);
}
