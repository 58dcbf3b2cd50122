using NodaTime;

namespace ConflictModel;

/// <summary>Two wordings of one document about one event.</summary>
internal sealed record SameEventClue(RelativeDate One, RelativeDate Other) : AnchorClue
{
    public override ClueJudgement Judge(LocalDate anchor)
    {
        var (one, other) = (One.From((ImpreciseDate)anchor), Other.From((ImpreciseDate)anchor));
        if (!one.IsKnown || !other.IsKnown)
        {
            return new(this, ClueVerdict.Unknown, $"“{(one.IsKnown ? Other : One).Wording}” names no date.");
        }

        var off = DaySpan.Gap(DaySpan.Of(one.Date), DaySpan.Of(other.Date));
        var granted = one.StraysBy + other.StraysBy;
        var of = About.Length == 0 ? "" : $", both of {About}";
        var sentence = $"“{One.Wording}” means {one.Told()}, and “{Other.Wording}” means {other.Told()}{of}: {Apart(off, granted)}.";
        return new(this, ByDays(off, granted), sentence, off);
    }
}
