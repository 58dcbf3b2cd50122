using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Claims of one thing, by whose account they stand.</summary>
/// <typeparam name="T">The kind of claim.</typeparam>
/// <param name="record">The record they stand in, which tells who published their sources.</param>
internal sealed class ByAccount<T>(ConflictRecord record)
    where T : Claim
{
    private Dictionary<AccountKey, List<T>>? own; // made when first asked for: most things have one claim of a kind

    /// <summary>Gets all of them, in the order of the record.</summary>
    internal List<T> All { get; } = [];

    internal void Add(T claim)
    {
        All.Add(claim);
        own = null;
    }

    internal void Clear()
    {
        All.Clear();
        own = null;
    }

    /// <summary>Gets the claims of one account, or all where that account tells none: who contradicts oneself is no less wrong because somebody else does not.</summary>
    internal List<T> Of(AccountKey account) => All.Count > 1 && Own().TryGetValue(account, out var same) ? same : All;

    /// <summary>Gets the claims of the account that a claim stands by, or all where that account tells none.</summary>
    internal List<T> Of(Claim claim) => Of(AccountKey.Of(claim, record));

    private Dictionary<AccountKey, List<T>> Own()
    {
        if (own is null)
        {
            own = [];
            foreach (var claim in All)
            {
                ref var same = ref CollectionsMarshal.GetValueRefOrAddDefault(own, AccountKey.Of(claim, record), out _);
                (same ??= []).Add(claim);
            }
        }

        return own;
    }
}
