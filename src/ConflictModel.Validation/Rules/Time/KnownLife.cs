namespace ConflictModel.Validation;

/// <summary>What is told of when one thing began and ended, by the claims that count.</summary>
/// <param name="record">The record that tells it.</param>
internal sealed class KnownLife(ConflictRecord record)
{
    /// <summary>Gets the claims of when it began: signed, deployed, formed.</summary>
    internal ByAccount<Milestone> Beginnings { get; } = new(record);

    /// <summary>Gets the claims of when it ended.</summary>
    internal ByAccount<Milestone> Ends { get; } = new(record);

    /// <summary>Gets or sets a value indicating whether it also came out of others, renamed, merged or reactivated, so that it may have been there at another time.</summary>
    internal bool CameOfOthers { get; set; }

    /// <summary>Finds the beginning that a time certainly precedes, by the same account where that tells one; null where none is told, or where it may have begun by then.</summary>
    internal Milestone? BegunOnlyAfter(Timing time, AccountKey account, DateTolerance tolerance)
    {
        if (CameOfOthers)
        {
            return null;
        }

        var compared = Beginnings.Of(account);
        foreach (var beginning in compared)
        {
            if (time.IsBefore(beginning.At, tolerance) is not Certainty.Certain)
            {
                return null;
            }
        }

        return compared.MinBy(b => b.At.Began, ImpreciseDate.ByEarliest);
    }

    /// <summary>Finds the end that a time certainly follows, by the same account where that tells one; null where none is told, or where it may have lasted until then, or begun anew.</summary>
    internal Milestone? EndedAlreadyBefore(Timing time, AccountKey account, DateTolerance tolerance)
    {
        if (CameOfOthers)
        {
            return null;
        }

        var compared = Ends.Of(account);
        foreach (var end in compared)
        {
            if (end.At.IsBefore(time, tolerance) is not Certainty.Certain || MayBeginAnew(end, time, tolerance))
            {
                return null;
            }
        }

        return compared.MaxBy(e => e.At.Finished, ImpreciseDate.ByLatest);
    }

    private bool MayBeginAnew(Milestone end, Timing time, DateTolerance tolerance)
    {
        foreach (var beginning in Beginnings.All)
        {
            if (end.At.IsBefore(beginning.At, tolerance) is not Certainty.Impossible && beginning.At.IsAfter(time, tolerance) is not Certainty.Certain)
            {
                return true;
            }
        }

        return false;
    }
}
