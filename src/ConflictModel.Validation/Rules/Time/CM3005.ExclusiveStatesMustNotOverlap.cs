using NodaTime;

namespace ConflictModel.Validation;

/// <summary>Two people must not hold one sole office on one day.</summary>
/// <remarks>
/// A note, since two accounts of who held it may stand side by side, and rival claimants do exist. Only offices that one person alone
/// holds are looked at (<see cref="SoleOffices"/>), under one title in one body. Silent on the single day on which one hands over to the
/// other, for offices without dates, and where the dates only may overlap.
/// </remarks>
internal sealed class ExclusiveStatesMustNotOverlap() : Rule<ConflictRecord>(
    RuleIds.ExclusiveStatesMustNotOverlap, Severity.Note, "Two people must not hold one sole office on one day.")
{
    public override string Why =>
        "A country has one foreign minister. Where two hold the office at once, an end is missing, a year is wrong, or two rivals claim it.";

    public override string Fix =>
        "Give the earlier office its end. Where two rivals claimed it, say so by the title (“rival president”) or by marking the claims as disputed.";

    public override string Source => "Archigos, a data set of political leaders: each leader has one day of entry and one of exit. For other offices our own conclusion.";

    protected override void Check(ConflictRecord subject, Findings findings)
    {
        var offices = new Dictionary<(ActorId Body, string Title), List<Tenure>>();
        foreach (var office in findings.Items.Of<OfficeHolding>())
        {
            if (office.Holds is var holds && (holds.During.IsKnown || holds.SomeTimeIn.IsKnown) && SoleOffices.Is(office.Title)
                && office.Body.TryGetId(out var body) && office.Holder.TryGetId(out var holder) && findings.View.MayCount(office))
            {
                foreach (var range in holds.CertainDays(findings.View.Tolerance).Ranges)
                {
                    var key = (body, FoldedName.Of(office.Title));
                    if (!offices.TryGetValue(key, out var held))
                    {
                        offices[key] = held = [];
                    }

                    held.Add(new Tenure(
                        office, holder, range.First.TryGetDate(out var first) ? first : LocalDate.MinIsoValue, range.Last.TryGetDate(out var last) ? last : LocalDate.MaxIsoValue));
                }
            }
        }

        foreach (var held in offices.Values)
        {
            if (held.Count > 1)
            {
                Check(held, findings);
            }
        }
    }

    /// <summary>Goes through the tenures by their first day, and compares each with the one that lasts longest so far, and with the longest of somebody else.</summary>
    private static void Check(List<Tenure> held, Findings findings)
    {
        Tenure? longest = null, longestOfAnother = null;
        foreach (var tenure in held.OrderBy(t => t.First))
        {
            var other = longest?.Holder != tenure.Holder ? longest : longestOfAnother;
            if (other is { } earlier && earlier.Last > tenure.First && tenure.Last > tenure.First)
            {
                Report(earlier, tenure, findings);
            }

            if (longest is not { } so || tenure.Last > so.Last)
            {
                longestOfAnother = longest is { } was && was.Holder != tenure.Holder ? was : longestOfAnother;
                longest = tenure;
            }
            else if (tenure.Holder != so.Holder && (longestOfAnother is not { } second || tenure.Last > second.Last))
            {
                longestOfAnother = tenure;
            }
        }
    }

    private static void Report(Tenure earlier, Tenure later, Findings findings)
    {
        var record = findings.Record;
        findings.Listing(later.Office, Certainty.Possible)?.Report(
            later.Office,
            $"Two people hold one office on {ImpreciseDate.FromLocalDate(later.First).Describe()}: {Quoted.Of(record.Tell(earlier.Office))} and {Quoted.Of(record.Tell(later.Office))}.",
            "title",
            Certainty.Possible,
            [new RelatedPlace(earlier.Office.Pointer, record.Tell(earlier.Office))],
            "Give the earlier office its end, or say that the two were rivals.");
    }

    private readonly record struct Tenure(OfficeHolding Office, ActorId Holder, LocalDate First, LocalDate Last);
}
