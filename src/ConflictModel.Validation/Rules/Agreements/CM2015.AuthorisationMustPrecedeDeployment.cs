namespace ConflictModel.Validation;

/// <summary>A deployment should not have been set up before the text that allows it was made.</summary>
/// <remarks>
/// Compared are the settings-up and the points of making (agreed, signed, adopted, declared) or, where none is told, of effect; of the same account as the
/// authorisation where that tells any, of all else. Each must come certainly before each. Silent where a note on the authorisation says that it is
/// retroactive, retrospective or given afterwards, and where any of the dates is not told.
/// </remarks>
internal sealed class AuthorisationMustPrecedeDeployment() : Rule<Authorisation>(
    RuleIds.AuthorisationMustPrecedeDeployment, Severity.Warning, "A deployment should not be set up before the text that allows it was made.")
{
    private static readonly string[] Afterwards = ["retroactiv", "retrospectiv", "afterwards", "after the fact"];

    public override string Why =>
        "What was there before a text cannot have been set up under it. Most often another text allowed it first, or the post is another one.";

    public override string Fix =>
        "Correct a date, or name the text under which it was set up. Where a text only confirmed what was there, say “afterwards” in the note of the authorisation.";

    public override string Source => "UN peace operations: a mandate comes before the deployment; ConflictModel: the legal basis of a deployment is a claim of its own.";

    protected override void Check(Authorisation authorisation, Findings findings)
    {
        if (!authorisation.Under.TryGetId(out var text) || !findings.View.MayCount(authorisation)
            || Array.Exists(Afterwards, a => authorisation.Note.Contains(a, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        var (life, made) = (Lives.Of(authorisation.Of, findings), Lives.Of(text, findings));
        if (life.Count == 0 || made.Count == 0)
        {
            return;
        }

        var deployed = Lives.OfAccount(authorisation, life.FindAll(p => p.Reached == MilestoneKind.Deployed), findings);
        var making = made.FindAll(p => Lives.IsMaking(p.Reached));
        making = Lives.OfAccount(authorisation, making.Count > 0 ? making : made.FindAll(p => p.Reached == MilestoneKind.Effective), findings);
        if (deployed.Count == 0 || making.Count == 0 || !deployed.TrueForAll(d => making.TrueForAll(m => d.At.IsBefore(m.At, findings.View.Tolerance) is Certainty.Certain)))
        {
            return;
        }

        var (first, basis) = (Lives.First(deployed), Lives.First(making));
        var weight = Lives.Weight(first, basis, findings).And(findings.View.WeightOf(authorisation));
        findings.Listing(authorisation, weight)?.Report(
            authorisation,
            $"{findings.Record.NameOf(authorisation.Of)} {Lives.Tell(first, findings)}, before {findings.Record.NameOf(text)}, which is said to allow it, {Lives.Tell(basis, findings)}.{(weight is Certainty.Possible ? " One of the claims is disputed." : "")}",
            "under",
            weight,
            [Lives.Place(first, "at", findings), Lives.Place(basis, "at", findings)],
            "Correct a date or name the text that came first; if this one only confirmed what was there, say so in a note.");
    }
}
