namespace ConflictModel.Datasets;

/// <summary>From when to when something was cited, and whether these are its real ends.</summary>
/// <param name="First">The first date on which it was cited.</param>
/// <param name="IsStart">Whether it began then; <see langword="null"/> where not told.</param>
/// <param name="Last">The last date on which it was cited.</param>
/// <param name="Open">Whether it went on.</param>
public sealed record SfmRange(SfmDate First, bool? IsStart, SfmDate Last, SfmOpen Open)
{
    /// <summary>Gets whether any date is known.</summary>
    public bool IsKnown => First.Date.IsKnown || Last.Date.IsKnown;

    /// <summary>Gets whether the last date lies before the first.</summary>
    public bool IsReversed => First.Date.IsKnown && Last.Date.IsKnown && Last.Date.IsBefore(First.Date) is Certainty.Certain;

    /// <summary>Gets when it holds by these dates; undated where none is known, or where the last lies before the first.</summary>
    /// <remarks>An end that is not told to be real is a sighting: it may have been so before, or after.</remarks>
    public Validity Holds => !IsKnown || IsReversed
        ? Validity.Undated
        : new Validity(new ImpreciseInterval(First.Date, Last.Date), startIsFirstSeen: IsStart is not true, endIsLastSeen: Open is not SfmOpen.Ended);
}
