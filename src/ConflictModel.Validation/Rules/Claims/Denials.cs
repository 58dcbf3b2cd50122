using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>What is denied, by content and by whose account.</summary>
internal sealed class Denials
{
    private const int MostCompared = 256;
    private static readonly List<Claim> None = [];
    private readonly Dictionary<AccountKey, Dictionary<Claim, List<Claim>>> denied = [];
    private readonly HashSet<(AccountKey By, string Kind)> kinds = [];
    private readonly ConflictRecord record;

    internal Denials(RecordView view, ItemsByKind items)
    {
        record = view.Record;
        foreach (var claim in items.Denials)
        {
            var account = AccountKey.Of(claim, record);
            kinds.Add((account, claim.Kind));
            ref var contents = ref CollectionsMarshal.GetValueRefOrAddDefault(denied, account, out _);
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(contents ??= new(Claim.ByContent), claim, out _);
            list ??= [];
            if (list.Count < MostCompared)
            {
                list.Add(claim);
            }
        }
    }

    /// <summary>Gets the denials of what a claim says, by the same account.</summary>
    internal List<Claim> OfTheSame(Claim claim)
    {
        if (denied.Count == 0)
        {
            return None;
        }

        var account = AccountKey.Of(claim, record);
        return kinds.Contains((account, claim.Kind)) ? denied[account].GetValueOrDefault(claim, None) : None;
    }
}
