namespace ConflictModel.Validation;

/// <summary>A truce must not end before it takes effect.</summary>
/// <remarks>
/// Silent while the order is open: 1949 may fall after 1949-02. Only claims that count are compared: affirmed, actual, neither
/// rejected nor superseded. An end is measured against the effect by the same account, and against others' only where that
/// account tells none, so that a truce which took effect anew after its end is no contradiction. A violation is no end.
/// </remarks>
internal sealed class TruceMustNotEndBeforeItTakesEffect() : Rule<Truce>(
    RuleIds.TruceMustNotEndBeforeItTakesEffect, Severity.Error, "A truce must not end before it takes effect.")
{
    public override string Why =>
        "A truce that ends before it begins was never in force, so every answer about it comes out empty. Most often two dates were exchanged, or the end belongs to an earlier truce of the same name.";

    public override string Fix =>
        "Correct the date that is wrong. Where the source itself has it so, keep both claims and reject the wrong one with a reason. An earlier truce of the same name is a truce of its own.";

    public override string Source => "UN DPPA, Guidance on Mediation of Ceasefires (2022), chapter 1: a ceasefire has a date and time of effect; its end is a later event.";

    protected override void Check(Truce truce, Findings findings)
    {
        List<Milestone>? effects = null, ends = null;
        foreach (var claim in findings.Record.ClaimsAbout(truce))
        {
            if (claim is Milestone milestone && milestone.Of == truce.EntityId && milestone.IsAffirmedAndActual
                && findings.View.WeightOf(milestone) is not Certainty.Impossible)
            {
                if (milestone.Reached == MilestoneKind.Effective)
                {
                    (effects ??= []).Add(milestone);
                }
                else if (milestone.Reached.IsEnd)
                {
                    (ends ??= []).Add(milestone);
                }
            }
        }

        if (effects is not null && ends is not null)
        {
            foreach (var end in ends)
            {
                Check(truce, end, effects, findings);
            }
        }
    }

    private static void Check(Truce truce, Milestone end, List<Milestone> effects, Findings findings)
    {
        var own = effects.FindAll(e => e.By.Origin == end.By.Origin);
        var compared = own.Count > 0 ? own : effects;
        if (!compared.TrueForAll(e => Ended(end, e, findings) is Certainty.Certain))
        {
            return;
        }

        var effect = compared.MinBy(e => e.At.Began, ImpreciseDate.ByEarliest)!; // there is one at least
        var certainty = findings.View.WeightOf(end).And(compared.Select(findings.View.WeightOf).Aggregate(Certainties.And));
        var disputed = certainty is Certainty.Possible ? " One of the two is disputed." : "";
        findings.Report(
            end,
            $"{truce.Name} {Word(end.Reached)} {end.At} ({findings.Account(end)}), before it took effect {effect.At} ({findings.Account(effect)}).{disputed}",
            "at",
            certainty,
            [new RelatedPlace($"{effect.Pointer}/at", findings.Record.Tell(effect))],
            end.By.Origin == effect.By.Origin
                ? "Correct one of the dates; if the source itself has it so, reject the claim that is wrong and say why."
                : "The accounts contradict each other: mark the one that is wrong as rejected, or both as disputed, and say why.");
    }

    private static Certainty Ended(Milestone end, Milestone effect, Findings findings) =>
        end.At.IsBefore(effect.At, findings.View.Tolerance);

    private static string Word(MilestoneKind end) =>
        end == MilestoneKind.Denounced || end == MilestoneKind.Replaced ? $"was {end}" : end.Word;
}
