using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Adds claims, each with the sources and the confidence of its own value; what an earlier row told in the same way is not told again.</summary>
/// <param name="release">The file, as a source.</param>
/// <param name="entities">The entities of all files.</param>
/// <param name="told">What was told in any of the files.</param>
/// <param name="counts">How many claims have an id that begins alike.</param>
/// <param name="items">Where the claims go.</param>
internal sealed class SfmTeller(DatasetRelease release, SfmEntities entities, HashSet<string> told, Dictionary<string, int> counts, List<Item> items)
{
    /// <summary>The scheme of the Monitor's confidence in a value.</summary>
    public const string Confidence = "sfm-confidence";

    public SfmEntities Entities => entities;

    /// <summary>Attributes to the Monitor what a row says.</summary>
    public Attribution Row(SfmRow row, string what) => release.At(string.Create(CultureInfo.InvariantCulture, $"{what} {row.Id}, line {row.Line}"));

    /// <summary>Adds the claim by which the row can be had again: that its table has the thing.</summary>
    /// <param name="row">The row.</param>
    /// <param name="table">The name of the table.</param>
    /// <param name="of">What the row is about.</param>
    /// <param name="stem">What the id of the claim begins with.</param>
    /// <param name="by">By whose account.</param>
    public void Quote(SfmRow row, string table, EntityId of, string stem, Attribution by) =>
        items.Add(new Classification(of, new Code("sfm-table", table)) { Id = Next($"{stem}-row"), By = release.Quoting(row, by) });

    /// <summary>Adds a claim that rests on one value.</summary>
    public void Tell(string stem, Claim claim, Attribution by, SfmValue value) => Add(stem, claim, by, value.Sources, [(Confidence, value.Confidence)]);

    /// <summary>Adds a claim that holds from when to when it was cited, and rests on a value, where there is one, on what else is given, and on both dates.</summary>
    public void TellDated(string stem, Claim claim, Attribution by, SfmRange range, SfmValue? value = null, params (string Part, SfmValue Value)[] more) =>
        Add(
            stem,
            claim,
            by,
            [.. value?.Sources ?? default, .. more.SelectMany(each => each.Value.Sources), .. range.First.Sources, .. range.Last.Sources],
            [
                (Confidence, value?.Confidence ?? default),
                .. more.Select(each => ($"{Confidence}-{each.Part}", each.Value.Confidence)),
                ($"{Confidence}-first", range.First.Confidence),
                ($"{Confidence}-last", range.Last.Confidence),
            ]);

    /// <summary>Adds a claim that rests on sources without a confidence of the Monitor.</summary>
    public void Tell(string stem, Claim claim, Attribution by, ValueList<string> sources) => Add(stem, claim, by, sources, []);

    /// <summary>Adds a claim that rests on a date.</summary>
    public void Tell(string stem, Claim claim, Attribution by, SfmDate date) => Add(stem, claim, by, date.Sources, [(Confidence, date.Confidence)]);

    /// <summary>Tells in words that something is held to go on, which no date says.</summary>
    public static string GoesOn(SfmRange range) => range.Open is SfmOpen.Open ? "The Monitor holds it to go on." : "";

    private void Add(string stem, Claim claim, Attribution by, ValueList<string> sources, IEnumerable<(string Scheme, SfmConfidence Confidence)> confidences)
    {
        foreach (var (scheme, confidence) in confidences.Where(each => each.Confidence is not SfmConfidence.Unknown))
        {
            claim = claim.Graded(new Grade(scheme, confidence.ToString()));
        }

        // The same claim of another row of the same thing differs by the line that it cites, and by that alone.
        var cited = ValueList.From(sources.Distinct().Select(entities.AccessPoint));
        if (told.Add($"{stem} {claim.WithId(stem).Note} {string.Join(' ', claim.Grades)} {string.Join(' ', cited)} {claim.Holds} {claim.Polarity} {Content(claim)}"))
        {
            items.Add(claim.WithId(Next(stem).Value).Per(by with { Citations = [.. by.Citations, .. cited.Select(source => new Citation(source))] }));
        }
    }

    private static string Content(Claim claim) => claim switch
    {
        Naming naming => naming.Called,
        Classification filed => filed.As.ToString(),
        Membership membership => $"{membership.Body} {membership.As}",
        OfficeHolding office => $"{office.Body} {office.Title}",
        Positioning positioning => $"{string.Join(' ', positioning.At.Places)} {positioning.At.Words} {positioning.Way}",
        Milestone milestone => $"{milestone.Reached} {milestone.At}",
        Occurrence told => $"{told.When} {string.Join(' ', told.Where.Places)} {told.Where.Words} {string.Join(' ', told.Actors)}",
        _ => claim.ToString(),
    };

    private ClaimId Next(string stem)
    {
        var number = counts[stem] = counts.GetValueOrDefault(stem) + 1;
        return ClaimId.Parse(number == 1 ? stem : string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}"));
    }
}
