namespace ConflictModel.Validation;

/// <summary>Provide who declared, agreed or signed a truce that takes effect.</summary>
/// <remarks>
/// Silent where anybody is said to have declared, agreed, adopted or signed it, though nobody knows who or when; where an actor is said to be a
/// party to it or a signatory of it, or to have put it into effect, extended or renewed it, which nobody does without having
/// stated so; where it is denied that anybody did; and where the truce carries out, renews or replaces another text or was made in talks, whose makers then made it.
/// </remarks>
internal sealed class ProvideTheDeclarationOfATruce() : Rule<Truce>(
    RuleIds.ProvideTheDeclarationOfATruce, Severity.Note, "Provide who declared, agreed or signed a truce.")
{
    public override string Why =>
        "A truce rests on the statement of one party at least. Without it nobody can tell whom the truce binds, and whether it was one-sided.";

    public override string Fix =>
        "Add a claim for each party that declared it, each with its own date, or say at least who is a party to it; leave the date out where the source has none, and name an unknown actor where nobody knows who.";

    public override string Source => "ETH/PRIO Civil Conflict Ceasefire Dataset: a ceasefire is a statement by one party at least to stop violence, with a declaration for each actor.";

    protected override void Check(Truce truce, Findings findings)
    {
        Milestone? effect = null;
        foreach (var point in Lives.Of(truce.EntityId, findings))
        {
            if (Lives.IsMaking(point.Reached) || IsOwned(point))
            {
                return;
            }

            effect = effect is null && point.Reached == MilestoneKind.Effective ? point : effect;
        }

        if (effect is null || TellsMaking(truce, findings))
        {
            return;
        }

        var certainty = findings.View.WeightOf(effect);
        findings.Listing(effect, certainty)?.Report(
            effect,
            $"{truce.Name} {Lives.Tell(effect, findings)}, and nobody is said to have declared, agreed or signed it.",
            "",
            certainty,
            default,
            "Add who declared it, and when; an unknown actor, where nobody knows who.");
    }

    /// <summary>Who puts a truce into effect, or goes on with it, stands to it; that a body is said to have ended or broken it tells of no statement.</summary>
    private static bool IsOwned(Milestone point) =>
        !point.Actors.IsEmpty && (Lives.IsStart(point.Reached) || point.Reached == MilestoneKind.Extended || point.Reached == MilestoneKind.Renewed);

    private static bool TellsMaking(Truce truce, Findings findings)
    {
        foreach (var claim in findings.Record.ClaimsAbout(truce.EntityId))
        {
            var tells = claim switch
            {
                Milestone point => point.Of == truce.EntityId && point.Polarity is Polarity.Negated && Lives.IsMaking(point.Reached),
                Participation part => (part.Role == Role.Signatory || part.Role == Role.Party) && part.In.TryGetId(out var whole) && whole == truce.EntityId && findings.View.MayCount(part),
                InstrumentLink link => link.From == truce.EntityId && findings.View.MayCount(link),
                _ => false,
            };
            if (tells)
            {
                return true;
            }
        }

        return false;
    }
}
