namespace ConflictModel.Validation;

/// <summary>Claims of one thing, by whose account they stand.</summary>
/// <typeparam name="T">The kind of claim.</typeparam>
internal sealed class ByAccount<T>
    where T : Claim
{
    private readonly Dictionary<Origin, List<T>> own = [];

    /// <summary>Gets all of them, in the order of the record.</summary>
    internal List<T> All { get; } = [];

    internal void Add(T claim)
    {
        All.Add(claim);
        if (!own.TryGetValue(claim.By.Origin, out var same))
        {
            own[claim.By.Origin] = same = [];
        }

        same.Add(claim);
    }

    /// <summary>Gets the claims of one account, or all where that account tells none: who contradicts oneself is no less wrong because somebody else does not.</summary>
    internal List<T> Of(Origin account) => own.TryGetValue(account, out var same) ? same : All;
}
