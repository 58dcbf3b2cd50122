namespace ConflictModel.Validation;

/// <summary>Tolls of one incident must not exclude one another: what one account says to be at least so many, another must not bound below that.</summary>
/// <remarks>
/// <para>
/// Bounds are compared to bounds alone, of one harm and period, and of the same people, or of some of them beside all. Two accounts that
/// exclude one another are data, and possibly wrong: a note. One account that does so in one text contradicts itself.
/// </para>
/// <para>
/// Silent where the bounds meet ("dozens" beside "at least 78", "about 90" beside "up to 80", which has no bounds); where the greater toll
/// was certainly said later by somebody else, since tolls grow; for two texts of one origin, which revises itself; for people of two kinds
/// (fighters beside civilians); where a link says how the two stand to each other; where they are known in different ways (documented
/// and estimated, conceded, excess mortality); for a series of incidents, which each account may take to be another; and for tolls that do
/// not count. Whether two documents are two accounts at all asks <see cref="DocumentsMustNotCountAsOneVoice"/>. Each toll is held to the 64 claims about the incident that stand before it, and told once.
/// </para>
/// </remarks>
internal sealed class TollsMustNotExcludeOneAnother() : Rule<Incident>(
    RuleIds.TollsMustNotExcludeOneAnother, Severity.Warning, "Tolls of one incident must not exclude one another.")
{
    /// <summary>How far back each toll is compared, so that the work grows in a straight line with the number of tolls.</summary>
    private const int MostBefore = 64;

    public override string Why =>
        "“At least 12” and “up to 8” cannot both be right. A range made of the two holds numbers that neither source gave, and nobody sees that one of them must be wrong.";

    public override string Fix =>
        "Read both again: they may count other people, another raid, or another day. Where they do contradict each other, keep both, and mark the one that is wrong as rejected, or both as disputed, and say why: in JSON \"standing\": { \"as\": \"rejected\", \"reason\": \"…\" }, in code Standing(StandingKind.Rejected, \"…\"). Where the toll rose between the two, say when each was said.";

    public override string Source =>
        "Every Casualty Counts: conflicting counts are kept and told, each with its source; Airwars, grade “contested”; UCDP GED codebook on differing sources. Comparing bounds to bounds alone is ConflictModel's.";

    protected override void Check(Incident incident, Findings findings)
    {
        if (incident.IsSeries)
        {
            return;
        }

        var about = findings.Record.ClaimsAbout(incident).AsSpan();
        for (var i = 1; i < about.Length; i++)
        {
            if (about[i] is not CasualtyEstimate toll || toll.Of != incident.EntityId)
            {
                continue;
            }

            var (least, greatest) = (toll.Number.Least, toll.Number.Greatest);
            for (var j = i - 1; j >= 0 && j >= i - MostBefore; j--)
            {
                // Numbers come first: hardly any two exclude one another, and they are the cheapest to compare.
                if (about[j] is CasualtyEstimate other && (least > other.Number.Greatest || other.Number.Least > greatest) && CountTheSame(toll, other)
                    && (least > other.Number.Greatest ? Exclude(toll, other, findings) : Exclude(other, toll, findings)))
                {
                    Report(toll, other, least > other.Number.Greatest, findings);
                    break;
                }
            }
        }
    }

    /// <summary>Says whether the two are tolls of the same harm in the same time, known in the same way.</summary>
    private static bool CountTheSame(CasualtyEstimate one, CasualtyEstimate other) =>
        one.Harm == other.Harm && one.Harm.IsKnown && one.Harm != Harm.Unstated && one.Of == other.Of && one.Period == other.Period
        && (one.Knowledge == other.Knowledge
            || (one.Knowledge != Knowledge.ExcessMortality && other.Knowledge != Knowledge.ExcessMortality && (one.Knowledge == Knowledge.Unstated || other.Knowledge == Knowledge.Unstated)));

    /// <summary>Says whether a toll that is more than another can be cannot stand beside it: it counts no others, and the two stand by two accounts neither of which may have come before the toll rose, or by one account in one text.</summary>
    private static bool Exclude(CasualtyEstimate greater, CasualtyEstimate less, Findings findings)
    {
        var (record, view) = (findings.Record, findings.View);
        return TotalsByOrigin.CountsAllOf(less, greater) && view.MayCount(greater) && view.MayCount(less) && !TotalsByOrigin.AreLinked(greater, less, view)
            && (Disagreement.IsWithinOneAccount(greater, less, findings)
                ? TotalsByOrigin.AreOfOneText(greater, less)
                : record.WhenSaid(less).IsBefore(record.WhenSaid(greater), view.Tolerance) is not Certainty.Certain);
    }

    private static void Report(CasualtyEstimate toll, CasualtyEstimate other, bool isGreater, Findings findings)
    {
        var certainty = Disagreement.Weigh(toll, other, findings);
        if (findings.Listing(toll, certainty) is not { } listing)
        {
            return;
        }

        var record = findings.Record;
        var (greater, less) = isGreater ? (toll, other) : (other, toll);
        var within = Disagreement.IsWithinOneAccount(toll, other, findings);
        var what = greater.People == less.People
            ? $"{(within ? "One account" : "Two accounts")} of {record.NameOf(toll.Of)} {(within ? "gives" : "give")} tolls that exclude one another, {greater.Number.Describe()} and {less.Number.Describe()}"
            : $"{(within ? "Some of the people" : "By two accounts, some of the people")} are more than all of them, {greater.Number.Describe()} of {less.Number.Describe()}";
        listing.Report(
            toll,
            $"{what}: {Quoted.Of(record.Tell(greater))} and {Quoted.Of(record.Tell(less))}.",
            "number",
            certainty,
            [new RelatedPlace($"{other.Pointer}/number", record.Tell(other))],
            within
                ? "Correct a number, or say whom each of them counts; if the source itself has it so, reject the figure that is wrong and say why."
                : "Look whether both count the same people on the same day. If they do contradict each other, mark the one that is wrong as rejected, or both as disputed, and say why; if one was told before the toll rose, say when each was said.");
    }
}
