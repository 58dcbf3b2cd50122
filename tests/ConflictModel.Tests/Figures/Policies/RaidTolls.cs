namespace ConflictModel.Tests.Figures.Policies;

/// <summary>One raid, and those who may say how many it killed, for the tests of the policies.</summary>
internal static class RaidTolls
{
    internal static readonly Incident Raid = new("Raid");
    internal static readonly Organization Observatory = new("Observatory");
    internal static readonly Organization Ministry = new("Ministry");
    internal static readonly Organization Clinic = new("Clinic");
    internal static readonly Source Morning = new("Morning paper") { Published = new(2031, 5, 4) };
    internal static readonly Source Evening = new("Evening paper") { Published = new(2031, 5, 5) };

    internal static CasualtyEstimate By(Actor who, string number, Source? source = null) =>
        Raid.Killed(Estimate.Parse(number)).Per((source ?? Morning).Quoting(who));

    internal static CasualtyEstimate Graded(this CasualtyEstimate figure, params string[] words) =>
        figure with { Grades = ValueList.From(words.Select(w => new Grade("airwars", w))) };

    internal static ConflictRecord Made(params Claim[] claims) => [Raid, Observatory, Ministry, Clinic, Morning, Evening, .. claims];

    internal static FigureAnswer Killed(FigurePolicy policy, params Claim[] claims) => Made(claims).Killed(Raid, policy: policy);

    internal static CombinedFigure Combined(FigurePolicy policy, Figure[] figures, params Item[] more)
    {
        ConflictRecord record = [Raid, Observatory, Ministry, Clinic, Morning, Evening, .. more, .. figures];
        return policy.Combine(ValueList.From(figures), record.AsKnownAt(Moment.Unknown));
    }

    internal static (long? Least, long? Greatest, long? Best) Numbers(this Estimate estimate) => (estimate.Least, estimate.Greatest, estimate.Best);
}
