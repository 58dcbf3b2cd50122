namespace ConflictModel.Validation;

/// <summary>A claim must be about what it can be about: nobody is killed in a source, and no incident is signed.</summary>
/// <remarks>
/// <para>Judged are figures and milestones, by the family of the id that they are of:</para>
/// <list type="table">
/// <item><term>What is told</term><description>It can be of</description></item>
/// <item><term>a toll</term><description>an incident, conflict, dyad, place, truce or deployment</description></item>
/// <item><term>displaced or returned</term><description>these, and an instrument</description></item>
/// <item><term>inhabitants</term><description>a place, actor or deployment</description></item>
/// <item><term>any other count</term><description>anything but a source</description></item>
/// <item><term>signed, adopted, denounced</term><description>an instrument, truce, process, meeting or deployment</description></item>
/// <item><term>agreed, effective, notified, expired, extended, renewed</term><description>these, and an actor</description></item>
/// <item><term>published</term><description>a source, an incident (when it was first told), an instrument, truce, process, meeting or deployment</description></item>
/// <item><term>deployed, encircled, evacuated, evacuating, handed over, dismantled</term><description>a deployment, place or actor</description></item>
/// <item><term>formed, dissolved, reactivated</term><description>anything but a source or an incident</description></item>
/// <item><term>declared, suspended, resumed</term><description>anything but a source</description></item>
/// </list>
/// <para>Silent for all other milestones, for words that are not known, and for rejected claims.</para>
/// </remarks>
internal sealed class ClaimMustFitWhatItIsAbout() : Rule<Claim>(
    RuleIds.ClaimMustFitWhatItIsAbout, Severity.Warning, "A claim must be about what it can be about.")
{
    public override RuleReach Reach => RuleReach.Item;

    public override string Why =>
        "A toll of the paper that tells it is counted with no incident, and no question finds it. Most often the source or a party stands where the thing should.";

    public override string Fix =>
        "Say of which thing it is: a toll of the incident, a signature of the agreement. Who tells it goes into the account (\"by\"), whose dead they are into the people counted (\"people\", \"side\").";

    public override string Source => "UCDP GED and Airwars count harm by event; PA-X dates texts by their signature. The table is our own judgement (ConflictModel).";

    protected override void Check(Claim claim, Findings findings)
    {
        var fitting = claim switch
        {
            Figure figure => Fitting.Fault(figure),
            Milestone milestone => Fitting.Fault(milestone),
            _ => "",
        };
        if (fitting.Length > 0 && claim.Standing.Kind != StandingKind.Rejected)
        {
            Report(claim, fitting, findings);
        }
    }

    private static void Report(Claim claim, string fitting, Findings findings)
    {
        var record = findings.Record;
        var of = claim is Figure figure ? figure.Of : ((Milestone)claim).Of;
        findings.Listing(claim)?.Report(
            claim,
            $"{record.NameOf(of)} is {Named(of.Family)}, of which this cannot be told: {Quoted.Of(record.Tell(claim))}.",
            "of",
            suggestion: claim is Milestone
                ? $"Name what reached this: {fitting}. What befell {Named(of.Family)} is told in other words."
                : $"Name what it counts in: {fitting}. Who tells it goes into “by”, and whose people they are into “people”.");
    }

    private static string Named(EntityFamily family) => Article.With(EntityFamilies.Word(family));
}
