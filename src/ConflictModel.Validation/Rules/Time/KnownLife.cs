namespace ConflictModel.Validation;

/// <summary>What is told of when one thing began and ended, by the claims that count.</summary>
internal sealed class KnownLife
{
    /// <summary>Gets the claims of when it began: signed, deployed, formed.</summary>
    internal List<Milestone> Beginnings { get; } = [];

    /// <summary>Gets the claims of when it ended.</summary>
    internal List<Milestone> Ends { get; } = [];

    /// <summary>Gets or sets a value indicating whether it also came out of others, renamed, merged or reactivated, so that it may have been there at another time.</summary>
    internal bool CameOfOthers { get; set; }

    /// <summary>Gets the claims of one account, or of all where that account tells none: who contradicts oneself is no less wrong because somebody else does not.</summary>
    internal static List<Milestone> By(Origin account, List<Milestone> milestones)
    {
        var own = milestones.FindAll(m => m.By.Origin == account);
        return own.Count > 0 ? own : milestones;
    }

    /// <summary>Finds the beginning that a time certainly precedes; null where none is told, or where it may have begun by then.</summary>
    internal Milestone? BegunOnlyAfter(Timing time, Origin account, DateTolerance tolerance)
    {
        if (CameOfOthers || Beginnings.Count == 0)
        {
            return null;
        }

        var compared = By(account, Beginnings);
        return compared.TrueForAll(b => time.IsBefore(b.At, tolerance) is Certainty.Certain)
            ? compared.MinBy(b => b.At.Began, ImpreciseDate.ByEarliest)
            : null;
    }

    /// <summary>Finds the end that a time certainly follows; null where none is told, or where it may have lasted until then, or begun anew.</summary>
    internal Milestone? EndedAlreadyBefore(Timing time, Origin account, DateTolerance tolerance)
    {
        if (CameOfOthers || Ends.Count == 0)
        {
            return null;
        }

        var compared = By(account, Ends);
        return compared.TrueForAll(e => e.At.IsBefore(time, tolerance) is Certainty.Certain
            && Beginnings.TrueForAll(b => e.At.IsBefore(b.At, tolerance) is Certainty.Impossible || b.At.IsAfter(time, tolerance) is Certainty.Certain))
            ? compared.MaxBy(e => e.At.Finished, ImpreciseDate.ByLatest)
            : null;
    }
}
