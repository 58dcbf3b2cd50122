using System.Globalization;
using NodaTime;

namespace ConflictModel;

/// <summary>In place from its effect while fewer than a number are killed within a length of time.</summary>
internal sealed class ViolenceBelowRule(long killed, Period within) : TruceRule
{
    public override string Name => string.Create(CultureInfo.InvariantCulture, $"violence threshold: fewer than {killed} killed in the last {TermWords.Of(within)}");

    internal override TruceRule? OfWhole => StartedRule.Instance;

    public override TruceJudgement Judge(TruceCase asked)
    {
        var (started, basis) = DeclaredEndRule.Start(asked);
        var start = basis.Select(b => (Claim)b.Milestone);
        if (started is Certainty.Impossible)
        {
            return new TruceJudgement(started, ValueList.From(start));
        }

        var found = new TruceViolence(asked, basis, asked.Day.Day.Minus(within)).Find();
        if (found.Sure.Count + found.Open.Count == 0)
        {
            return new TruceJudgement(Certainty.Possible, ValueList.From(start)) { Because = "No incident that counts is recorded, which is not to say that there was none" };
        }

        var low = Total(asked, found.Sure);
        var all = Total(asked, [.. found.Sure, .. found.Open]);
        var isReached = low.Answer is { Value.Least: { } least } && least >= killed ? low.Answer.Certainty : Certainty.Impossible;
        var below = isReached is Certainty.Certain || low.IsTooMany ? Certainty.Impossible
            : isReached is Certainty.Impossible && all.Answer is { Value.Greatest: { } most, Certainty: Certainty.Certain } && most < killed ? Certainty.Certain
            : Certainty.Possible;
        var claims = start.Concat(found.Claims).Concat(all.Answer?.Claims ?? []);
        return new TruceJudgement(started.And(below), ValueList.From(claims.Distinct()))
        {
            Because = $"Killed in the recorded incidents that may count: {all.Answer?.Value.Describe() ?? "more than can be told"}",
            LeftOut = all.Answer?.LeftOut ?? default,
        };
    }

    private static (FigureAnswer? Answer, bool IsTooMany) Total(TruceCase asked, List<IncidentId> incidents)
    {
        try
        {
            return (incidents.Count == 0 ? null : asked.Day.Known.Total(Harm.Killed, ValueList.From(incidents)), false);
        }
        catch (OverflowException)
        {
            return (null, true); // more than any threshold
        }
    }
}
