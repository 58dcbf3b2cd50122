using NodaTime;

namespace ConflictModel;

/// <summary>A wording beside the date known from elsewhere.</summary>
internal sealed record DatedClue(RelativeDate Said, ImpreciseDate Known, bool IsToCome) : AnchorClue
{
    public override ClueJudgement Judge(LocalDate anchor)
    {
        var resolved = Said.From((ImpreciseDate)anchor);
        if (!resolved.IsKnown || !Known.IsKnown)
        {
            return new(this, ClueVerdict.Unknown, $"“{Said.Wording}” {(resolved.IsKnown ? "has no known date to be compared with" : "names no date")}.");
        }

        var (known, slack) = (DaySpan.Of(Known), DaySpan.Slack(Known, DateTolerance.ByPrecision));
        var (off, granted) = (DaySpan.Gap(DaySpan.Of(resolved.Date), known), resolved.StraysBy + slack);
        var (verdict, why) = (ByDays(off, granted), Apart(off, granted));
        if (verdict is not ClueVerdict.Broken && WrongSide(anchor, known) is > 0 and var days && days > slack)
        {
            (verdict, off) = (ClueVerdict.Broken, Math.Max(off, days));
            why = IsToCome ? "told as still to come, it would lie before the anchor" : "told as past, it would lie after the anchor";
        }
        else if (verdict is ClueVerdict.Satisfied && Said.Rule.Suggests(anchor) is { IsKnown: true } suggested
            && DaySpan.Gap(DaySpan.Of(suggested), known) is var beyond && beyond > granted)
        {
            (verdict, off, why) = (ClueVerdict.Strained, beyond, $"they can agree, but the words suggest {suggested.Describe()}");
        }

        var it = About.Length == 0 ? "it" : About;
        return new(this, verdict, $"“{Said.Wording}” means {resolved.Told()}, and elsewhere {it} is dated {Known.Describe()}: {why}.", off);
    }

    /// <summary>Counts the days by which the event lies after the anchor, or before it where it is still to come.</summary>
    private int WrongSide(LocalDate anchor, (LocalDate? First, LocalDate? Last) known) =>
        IsToCome ? DaySpan.Gap((null, known.Last), (anchor, null)) : DaySpan.Gap((null, anchor), (known.First, null));
}
