using NodaTime;

namespace ConflictModel;

/// <summary>A date that the document cannot be older than, or cannot be younger than.</summary>
internal sealed record LimitClue(ImpreciseDate Known, bool IsLatest) : AnchorClue
{
    public override ClueJudgement Judge(LocalDate anchor)
    {
        var what = About.Length == 0 ? Known.Describe() : $"{About} ({Known.Describe()})";
        if (!Known.IsKnown)
        {
            return new(this, ClueVerdict.Unknown, $"The date of {(About.Length == 0 ? "it" : About)} is not known.");
        }

        var (first, last) = DaySpan.Of(Known);
        var off = IsLatest ? DaySpan.Gap((null, last), (anchor, null)) : DaySpan.Gap((null, anchor), (first, null));
        var verdict = off == 0 ? ClueVerdict.Satisfied
            : off <= DaySpan.Slack(Known, DateTolerance.ByPrecision) ? ClueVerdict.Strained
            : ClueVerdict.Broken;
        var sentence = (IsLatest, off) switch
        {
            (_, 0) => $"The anchor does not lie {(IsLatest ? "after" : "before")} {what}.",
            (true, _) => FormattableString.Invariant($"The anchor lies {off} {CountRule.Noun(CountUnit.Days, off)} after {what}, by which the document was there."),
            _ => FormattableString.Invariant($"The anchor lies {off} {CountRule.Noun(CountUnit.Days, off)} before {what}, of which the document knows."),
        };
        return new(this, verdict, sentence, off);
    }
}
