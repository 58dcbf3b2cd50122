using System.Text;

namespace ConflictModel;

/// <summary>How far some claims corroborate one another: their origins, counted through all who pass them on, and what ties these together.</summary>
/// <remarks>Outlets do not count, origins do; and of those that rely on one another, only what lies at the bottom.</remarks>
public sealed class Independence
{
    private readonly RecordView view;
    private readonly string why;
    private readonly string mind;

    internal Independence(
        RecordView view,
        ValueList<ValueList<OriginAccount>> groups,
        ValueList<ReportingCircle> circles,
        ValueList<LeftOut> leftOut,
        (Certainty Certainty, string Why) corroborated,
        string mind)
    {
        (this.view, Groups, Circles, LeftOut, this.mind) = (view, groups, circles, leftOut, mind);
        (IsCorroborated, why) = corroborated;
        Origins = ValueList.From(groups.SelectMany(g => g));
    }

    /// <summary>Gets the different origins of the claims, group by group.</summary>
    public ValueList<OriginAccount> Origins { get; }

    /// <summary>Gets the origins in groups of those that rely on one another or on the same teller; first in each who is counted, if anybody is.</summary>
    /// <remarks>One that relies on several who are independent of one another stands with the first of these, and ties nobody together.</remarks>
    public ValueList<ValueList<OriginAccount>> Groups { get; }

    /// <summary>Gets how many origins are independent of one another: one of each group, and none of a circle.</summary>
    /// <remarks>
    /// A number that errs to the low side: of three where the first and the last share a teller with the second alone, it counts one. Those in a
    /// circle tell after one another, so that none of them is known to have spoken first.
    /// </remarks>
    public int IndependentOrigins => Origins.Count(o => o.Reliance.Length == 0);

    /// <summary>Gets the circles of reporting among the claims: one of each knot, and who else is caught in it.</summary>
    public ValueList<ReportingCircle> Circles { get; }

    /// <summary>Gets the claims that count for nothing here, and why.</summary>
    public ValueList<LeftOut> LeftOut { get; }

    /// <summary>Gets whether a second origin says so independently of the first.</summary>
    /// <returns>
    /// <see cref="Certainty.Certain"/> takes two independent origins with names, each with an undisputed claim that rests on nobody without a name.
    /// <see cref="Certainty.Possible"/> where a second origin may be another than the first, or rest on it: it has no name, draws on somebody without one,
    /// is the keeper of the record, stands in a circle, or passes on the other's account elsewhere.
    /// Figures of one thing that cannot both be so ("at least 78", "10 to 15") do not corroborate one another: <see cref="Certainty.Impossible"/>.
    /// </returns>
    public Certainty IsCorroborated { get; }

    /// <summary>Tells it in plain sentences: how many origins, which, on whom they rely, who is a party, and what was left out.</summary>
    public string Explain()
    {
        var text = new StringBuilder(Headline());
        text.Append(mind.Length > 0 ? $"\nMind: {mind}." : "");
        foreach (var origin in Origins)
        {
            var outlets = origin.Outlets.Where(o => origin.Origin != Origin.Of(o)).Select(o => $"“{view.Record.Names.Of(o)}”").ToArray();
            text.Append("\n- ").Append(origin.Name)
                .Append(outlets.Length > 0 ? $", in {Names.List(outlets, "and")}" : "")
                .Append(origin.Reliance.Length > 0 ? $"; not counted: {origin.Reliance}" : "")
                .Append(origin.IsParty ? $"; a party to it: {origin.PartyReason}" : "");
        }

        foreach (var circle in Circles)
        {
            text.Append("\n- a circle: ").Append(circle);
        }

        foreach (var (claim, reason) in LeftOut)
        {
            text.Append("\n- left out (").Append(reason).Append("): ").Append(view.Record.Tell(claim));
        }

        return text.ToString();
    }

    /// <summary>Writes how many origins there are and how many of them are independent.</summary>
    public override string ToString() => $"{Origins.Count} origins, {IndependentOrigins} independent; corroborated: {IsCorroborated}";

    private string Headline()
    {
        var known = view.KnownAt.IsKnown ? $", as known by {view.KnownAt.Describe()}" : "";
        var count = Origins.Count switch
        {
            0 => "No origin tells it",
            1 => "One origin tells it",
            _ => $"{Origins.Count} origins tell it, {(IndependentOrigins == 0 ? "none" : IndependentOrigins)} of them independent{(IndependentOrigins > 1 ? " of one another" : "")}",
        };
        return $"{count}{known}. Corroborated: {(IsCorroborated is Certainty.Impossible ? "no" : IsCorroborated is Certainty.Certain ? "certain" : "possible")}{(why.Length > 0 ? $", {why}" : "")}.";
    }
}
