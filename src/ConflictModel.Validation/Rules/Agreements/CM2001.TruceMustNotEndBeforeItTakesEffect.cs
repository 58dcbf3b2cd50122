namespace ConflictModel.Validation;

/// <summary>A truce must not end before it takes effect.</summary>
/// <remarks>
/// Silent while the order is open: 1949 may fall after 1949-02. Only claims that count are compared: affirmed, actual, neither
/// rejected nor superseded. An end is measured against the effect by the same account, and against others' only where that
/// account tells none, so that a truce which took effect anew after its end is no contradiction. Two accounts that differ are
/// data, and make a note that names both; one account that contradicts itself makes an error. A violation is no end.
/// </remarks>
internal sealed class TruceMustNotEndBeforeItTakesEffect() : Rule<Truce>(
    RuleIds.TruceMustNotEndBeforeItTakesEffect, Severity.Error, "A truce must not end before it takes effect.")
{
    public override string Why =>
        "A truce that ends before it begins was never in force, so every answer about it comes out empty. Most often two dates were exchanged, or the end belongs to an earlier truce of the same name. Where two accounts differ, the record may hold both, and a reader should know of it.";

    public override string Fix =>
        "Correct the date that is wrong. Where the source itself has it so, or two sources differ, keep both claims and reject the wrong one with a reason, once it is known which that is. An earlier truce of the same name is a truce of its own.";

    public override string Source => "UN DPPA, Guidance on Mediation of Ceasefires (2022), chapter 1: a ceasefire has a date and time of effect; its end is a later event.";

    protected override void Check(Truce truce, Findings findings)
    {
        List<Milestone>? ends = null;
        var effects = new ByAccount<Milestone>(findings.Record);
        foreach (var point in Lives.Of(truce.EntityId, findings))
        {
            if (point.Reached == MilestoneKind.Effective)
            {
                effects.Add(point);
            }
            else if (point.Reached.IsEnd)
            {
                (ends ??= []).Add(point);
            }
        }

        foreach (var end in ends ?? [])
        {
            LifeCheck.CheckEnd(truce, end, effects.Of(end), findings);
        }
    }
}
