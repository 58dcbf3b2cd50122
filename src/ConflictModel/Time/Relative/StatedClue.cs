using NodaTime;

namespace ConflictModel;

/// <summary>The date that a document states of itself.</summary>
internal sealed record StatedClue(ImpreciseDate Date) : AnchorClue
{
    public override ClueJudgement Judge(LocalDate anchor)
    {
        if (!Date.IsKnown)
        {
            return new(this, ClueVerdict.Unknown, "The document states no date.");
        }

        // By how much tells nothing: whoever dates a copy may do so years later.
        return DaySpan.Gap(DaySpan.Of(Date), (anchor, anchor)) == 0
            ? new(this, ClueVerdict.Satisfied, $"The document is dated {Date.Describe()}, as the anchor is.")
            : new(this, ClueVerdict.Strained, $"The document is dated {Date.Describe()}, and not as the anchor is.");
    }
}
