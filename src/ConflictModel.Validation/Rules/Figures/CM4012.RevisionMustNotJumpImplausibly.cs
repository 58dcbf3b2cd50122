using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>A revision must not jump implausibly: to ten times the number that it replaces or more, or to a tenth of it or less.</summary>
/// <remarks>
/// Low bounds are compared to low bounds, best values to best values, high bounds to high bounds, and all that can be compared must jump.
/// Silent for differences of up to a hundred, since tolls often begin with the first few bodies; where a note on the later
/// figure tells more; and where another origin, other people or another time make it no revision. It is only possibly wrong.
/// </remarks>
internal sealed class RevisionMustNotJumpImplausibly() : Rule<Figure>(
    RuleIds.RevisionMustNotJumpImplausibly, Severity.Note, "A revision must not jump implausibly without a word on why.")
{
    /// <summary>How many times the one is the other, at least; our own judgement.</summary>
    private const long Times = 10;

    /// <summary>How far they lie apart, at most, to be no jump; our own judgement.</summary>
    private const long Apart = 100;

    public override string Why =>
        "A toll that rises at least tenfold overnight is more often a slip of the keyboard, a wartime total taken for a raid's, or another measure, than news.";

    public override string Fix =>
        "Compare both numbers with their sources. If the jump is right, say in a note on the later figure what came to light; if it is of other people or another time, take the link away.";

    public override string Source =>
        "ConflictModel; thresholds of at least ten times and more than a hundred people. HXL schemas likewise flag outliers for a second look. OHCHR Syria shows that large revisions do happen.";

    protected override void Check(Figure figure, Findings findings)
    {
        if (figure.Links.IsEmpty || figure.Note.Length > 0 || !Stands(figure))
        {
            return;
        }

        for (var i = 0; i < figure.Links.Count; i++)
        {
            if (figure.Links[i].Kind == LinkKind.Supersedes && findings.Record.TryFind(figure.Links[i].To, out var claim) && claim is Figure earlier && Stands(earlier)
                && Jump(findings.View.NumberOf(earlier), findings.View.NumberOf(figure)) is { } jump
                && figure.Of == earlier.Of && figure.People == earlier.People && figure.Period == earlier.Period && figure.By.SharesOriginWith(earlier.By, findings.Record)
                && Quantities.ToReplacing(figure, earlier) is null)
            {
                Report(figure, earlier, i, jump, findings);
            }
        }
    }

    private static bool Stands(Figure figure) => figure.IsAffirmedAndActual && figure.Standing.Kind != StandingKind.Rejected;

    /// <summary>Gets the first of the pairs that can be compared, if all of them jump in one direction.</summary>
    private static (long From, long To)? Jump(Estimate earlier, Estimate later)
    {
        (long From, long To)? first = null;
        foreach (var (from, to) in (ReadOnlySpan<(long?, long?)>)[(earlier.Best, later.Best), (earlier.Least, later.Least), (earlier.Greatest, later.Greatest)])
        {
            if (from is not { } before || to is not { } after)
            {
                continue;
            }

            if (!IsJump(before, after) || (first is { } known && known.From < known.To != before < after))
            {
                return null;
            }

            first ??= (before, after);
        }

        return first;
    }

    private static bool IsJump(long one, long other)
    {
        var (less, more) = one < other ? (one, other) : (other, one);
        return more - less > Apart && more >= (Int128)less * Times;
    }

    private static void Report(Figure figure, Figure earlier, int link, (long From, long To) jump, Findings findings)
    {
        var record = findings.Record;
        var how = jump.From < jump.To ? "to at least ten times as much" : "to a tenth or less";
        findings.Listing(figure, Certainty.Possible)?.Report(
            figure,
            string.Create(CultureInfo.InvariantCulture, $"A revision goes from {jump.From:N0} {how}, {jump.To:N0}: {Quoted.Of(record.Tell(earlier))}, later {Quoted.Of(record.Tell(figure))}."),
            $"links/{link}",
            Certainty.Possible,
            [new RelatedPlace(earlier.Pointer, record.Tell(earlier))],
            "Compare both with their sources; if the jump is right, say in a note on the later figure what came to light.");
    }
}
