namespace ConflictModel.Validation;

/// <summary>A grade that takes two sources must have a second origin.</summary>
/// <remarks>
/// Such grades are <c>fair</c> by Airwars and credibility <c>1</c> by the Admiralty code. All claims that tell of the thing are looked at: it
/// is enough that one of them has another origin, or draws on another teller. Silent where anybody without a name tells, too, where a dataset
/// does not name its tellers, and for Airwars' <c>confirmed</c>, which takes no second source but a belligerent's word.
/// </remarks>
internal sealed class CorroborationMustComeFromAnotherOrigin() : Rule<Claim>(
    RuleIds.CorroborationMustComeFromAnotherOrigin, Severity.Warning, "A grade that takes two sources must have a second origin.")
{
    public override string Why =>
        "Ten papers that repeat one monitor are one account. A grade that says “told by several” then promises more than there is, and totals that count such grades rest on it.";

    public override string Fix =>
        "Add the second account with its own origin, or name the tellers that the grade rests on. If there is none, lower the grade: to weak, or to credibility 2 or 3.";

    public override string Source => "Airwars' grading: fair takes two or more credible sources, weak is one; NATO AJP-2.1 (Admiralty code): credibility 1 is confirmed by other sources; “Circular reporting”: only a different origin corroborates.";

    protected override void Check(Claim claim, Findings findings)
    {
        var graded = default(Grade);
        foreach (var grade in claim.Grades)
        {
            if (TakesTwo(grade))
            {
                graded = grade;
                break;
            }
        }

        if (graded == default || Matter.ThingOf(claim) is not { Family: not EntityFamily.None } thing
            || findings.View.Counts(claim) is not (var counts and not Certainty.Impossible))
        {
            return;
        }

        var sole = findings.Shared(static view => new SoleTellers(view)).Of(thing, findings);
        if (sole == Origin.Keeper)
        {
            return;
        }

        var name = findings.Record.NameOf(thing);
        findings.Listing(claim, counts)?.Report(
            claim,
            $"This is graded {graded.Word} ({graded.Scheme}), which takes two sources, but all that is told of {name} goes back to one, {Accounts.Of(sole, findings.Record)}: {Quoted.Of(findings.Record.Tell(claim))}.",
            "grades",
            counts,
            suggestion: "Add the account of a second origin, name the tellers that the grade rests on, or lower the grade.");
    }

    private static bool TakesTwo(Grade grade) =>
        (AirwarsGrade.TryFrom(grade, out var airwars) && airwars == AirwarsGrade.Fair)
        || (AdmiraltyGrade.TryFrom(grade, out var admiralty) && admiralty.Credibility is AdmiraltyCredibility.Confirmed);
}
