namespace ConflictModel;

/// <summary>Questions about a sentence that can be read in several ways.</summary>
/// <remarks>Each reading is a claim, linked by <see cref="LinkKind.AlternativeReadingOf"/> and said in the mood <see cref="Mood.Hypothetical"/>, so that none makes anything so until one is chosen.</remarks>
public static class ReadingQuestions
{
    /// <summary>Asks which claims are readings of the same sentence as a claim.</summary>
    /// <param name="record">The record.</param>
    /// <param name="claim">One of the readings.</param>
    /// <returns>Each reading, the claim among them, in the order they are found: certain where it is preferred, impossible where it is rejected or another is preferred, possible else. Empty where the claim has no other reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such claim.</exception>
    public static ValueList<Answer<Claim>> ReadingsOf(this ConflictRecord record, Claim claim) =>
        new RecordView(Guard.Against.Null(record)).ReadingsOf(claim);

    /// <summary>Asks which claims are readings of the same sentence as a claim.</summary>
    /// <param name="view">The record as it is asked: as known at a moment, with a tolerance.</param>
    /// <param name="claim">One of the readings.</param>
    /// <returns>Each reading, the claim among them, in the order they are found: certain where it is preferred, impossible where it is rejected or another is preferred, possible else. Empty where the claim has no other reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The record holds no such claim.</exception>
    public static ValueList<Answer<Claim>> ReadingsOf(this RecordView view, Claim claim)
    {
        Guard.Against.Null(claim);
        var start = Guard.Against.Null(view).Record.MustHold(claim, nameof(claim));
        var readings = new List<Claim> { start };
        var met = new HashSet<ClaimId> { start.Id };
        for (var i = 0; i < readings.Count; i++)
        {
            readings.AddRange(LinkedTo(view.Record, readings[i]).Where(c => met.Add(c.Id)));
        }

        var question = new Question(view, "it is read so that {value}", default, default, "");
        var hasChosen = readings.Exists(r => IsPreferred(r, view));
        return readings.Count == 1 ? default : ValueList.From(readings.Select(r => new Answer<Claim>(r, CertaintyOf(r, hasChosen, view), [r], question)));
    }

    /// <summary>Gets the claims that a claim is linked to as a reading, whichever of the two says so.</summary>
    private static IEnumerable<Claim> LinkedTo(ConflictRecord record, Claim claim) =>
        claim.Links.Where(l => l.Kind == LinkKind.AlternativeReadingOf)
            .Select(l => record.TryFind(l.To, out var to) ? to : null).OfType<Claim>()
            .Concat(record.LinksTo(claim.Id).Where(l => l.Kind == LinkKind.AlternativeReadingOf).Select(l => l.From));

    private static Certainty CertaintyOf(Claim reading, bool hasChosen, RecordView view) =>
        IsPreferred(reading, view) ? Certainty.Certain
        : hasChosen || reading.Standing.Kind == StandingKind.Rejected || view.HadBeenSaid(reading) is Certainty.Impossible ? Certainty.Impossible
        : Certainty.Possible;

    private static bool IsPreferred(Claim reading, RecordView view) =>
        reading.Standing.Kind == StandingKind.Preferred && view.HadBeenSaid(reading) is Certainty.Certain;
}
