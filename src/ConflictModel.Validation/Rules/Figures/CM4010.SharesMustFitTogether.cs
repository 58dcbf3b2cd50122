using NodaTime;

namespace ConflictModel.Validation;

/// <summary>Shares of one place that different actors control at one time must not come to more than all of it.</summary>
/// <remarks>
/// Silent while they may fit: "about half" three times over may, since sources round. Shares of different things (land, people), of
/// what is not said, and of different times are not put together; nor are those of a body and who belongs to it, or of actors of whom
/// one came out of the other. Only claims count that make it certain (see <see cref="ControlQuestions.SharesOf"/>), and of rival
/// accounts of one actor the lowest.
/// </remarks>
internal sealed class SharesMustFitTogether() : Rule<Place>(
    RuleIds.SharesMustFitTogether, Severity.Error, "Shares of one place that different actors control at one time must not come to more than all of it.")
{
    public override string Why =>
        "Two thirds of the land under one side and two thirds under another cannot both be. Maps and answers made of such claims show ground held twice over.";

    public override string Fix =>
        "Reject the account that is wrong, or mark the accounts as disputed, and say why. Where one of the actors belongs to the other, say so: then their shares do not add up.";

    public override string Source =>
        "Institute for the Study of War, control of terrain: one actor controls an area and stops its enemy from using it.";

    protected override void Check(Place place, Findings findings)
    {
        if (findings.Items.Of<Control>().Any()) // before any look at all that is told of the place
        {
            CheckControl(place, findings);
        }
    }

    private static void CheckControl(Place place, Findings findings)
    {
        var claims = findings.Record.ClaimsAbout(place).OfType<Control>()
            .Where(c => c.Place == place.Id && c.Share.LowKind is not BoundKind.None && c.Denominator != Denominator.Unstated)
            .ToArray();
        foreach (var ofOneThing in claims.GroupBy(c => c.Denominator).Where(g => g.DistinctBy(c => c.Controller).Skip(1).Any()))
        {
            Check(place, ofOneThing.Key, ofOneThing, findings);
        }
    }

    private static void Check(Place place, Denominator denominator, IEnumerable<Control> claims, Findings findings)
    {
        // What holds together holds together on the first day of the last of it to begin.
        var told = new List<HashSet<ClaimId>>();
        var dated = claims.Select(c => (c.Share, Days: DaysOf(c, findings))).ToArray();
        foreach (var day in claims.SelectMany(c => FirstDays(c, findings)).Distinct().Order())
        {
            // Few days need the whole question: on most of them even all shares that may hold fit together.
            if (Share.FitTogether([.. dated.Where(d => d.Days.Contains(day)).Select(d => d.Share)]) is not Certainty.Impossible)
            {
                continue;
            }

            var answer = findings.View.On(ImpreciseDate.FromLocalDate(day)).SharesOf(place.Id, denominator);
            if (answer.Certainty is not Certainty.Impossible)
            {
                continue;
            }

            Control[] clashing = [.. answer.Claims.OfType<Control>().Where(c => c.Share.LowKind is BoundKind.Open || c.Share.Low > 0)];
            var ids = clashing.Select(c => c.Id).ToHashSet();
            if (!told.Exists(t => t.IsSubsetOf(ids)))
            {
                told.Add(ids);
                Report(place, denominator, day, clashing, findings);
            }
        }
    }

    private static void Report(Place place, Denominator denominator, LocalDate day, Control[] clashing, Findings findings)
    {
        var record = findings.Record;
        var shares = clashing.Select(c => $"{record.NameOf(c.Controller)} controls {c.Share} ({findings.Account(c)})");
        var sources = clashing.SelectMany(c => c.By.Citations).Select(c => c.Source).Distinct()
            .Select(id => record.TryFind(id, out var found) ? found : null)
            .OfType<Source>();
        findings.Listing(place)?.Report(
            place,
            $"Of the {denominator} of {place.Name}, {string.Join(" and ", shares)}: on {ImpreciseDate.FromLocalDate(day).Describe()} that is more than all.",
            related:
            [
                .. clashing.Select(c => new RelatedPlace($"{c.Pointer}/share", record.Tell(c))),
                .. sources.Select(s => new RelatedPlace(s.Pointer, record.Tell(s))),
            ],
            suggestion: "Mark the account that is wrong as rejected, or the accounts as disputed, and say why. Where one of the actors belongs to another, say so: then their shares do not add up.");
    }

    /// <summary>Gets all days on which what a claim says can be certain, and perhaps others; what is not dated is so on the day it was said alone.</summary>
    private static DayRanges DaysOf(Control claim, Findings findings) =>
        claim.Holds.During.IsKnown || claim.Holds.SomeTimeIn.IsKnown
            ? claim.Holds.PossibleDays(findings.View.Tolerance)
            : DayRanges.Of(FirstDays(claim, findings).Select(DayRange.On));

    /// <summary>Gets the days on which what a claim says may begin to be certain: those of its stretches, and the day it was said.</summary>
    private static IEnumerable<LocalDate> FirstDays(Control claim, Findings findings)
    {
        foreach (var range in (IEnumerable<DayRange>)claim.Holds.CertainDays(findings.View.Tolerance).Ranges)
        {
            foreach (var bound in new[] { range.First, range.Last }) // without a first day it has always been so
            {
                if (bound.TryGetDate(out var day))
                {
                    yield return day;
                }
            }
        }

        foreach (var said in Said(claim, findings.Record))
        {
            if (said.Earliest == said.Latest && said.Earliest.TryGetDate(out var day))
            {
                yield return day;
            }
        }
    }

    private static IEnumerable<ImpreciseDate> Said(Control claim, ConflictRecord record)
    {
        yield return claim.By.Said.Date;
        foreach (var citation in (IEnumerable<Citation>)claim.By.Citations)
        {
            if (record.TryFind(citation.Source, out var found) && found is Source source)
            {
                yield return source.Published.Date;
                foreach (var dating in record.ClaimsAbout(source).OfType<Milestone>().Where(m => m.Reached == MilestoneKind.Published && m.Of == source.EntityId))
                {
                    yield return dating.At.Began;
                }
            }
        }
    }
}
