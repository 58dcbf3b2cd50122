using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Names of actors that were no more after a dated merger, split, absorption or renaming, which was more than nominal or partial.</summary>
internal sealed class NamesNoMore
{
    private readonly RecordView view;
    private readonly Dictionary<ActorId, List<Succession>> ends = [];
    private readonly Dictionary<ActorId, List<Succession>> begins = [];

    internal NamesNoMore(RecordView view, ItemsByKind items)
    {
        this.view = view;
        foreach (var succession in items.Of<Succession>())
        {
            if (view.MayCount(succession))
            {
                Add(begins, succession.To, succession);
                if (EndsThoseBefore(succession))
                {
                    Add(ends, succession.From, succession);
                }
            }
        }
    }

    internal bool IsEmpty => ends.Count == 0;

    /// <summary>Finds what ended a name certainly before a time, by the account of a claim; nothing where the name may have been taken up again.</summary>
    internal Succession? EndBefore(ActorId name, Timing when, Claim by)
    {
        if (!ends.TryGetValue(name, out var ended))
        {
            return null;
        }

        var account = AccountKey.Of(by, view.Record);
        foreach (var end in ended.Take(ActorPairs.MostCompared))
        {
            if (Timing.FromMoment(end.On).IsBefore(when, view.Tolerance) is Certainty.Certain && AccountKey.Of(end, view.Record) == account && !IsTakenUpAfter(name, end))
            {
                return end;
            }
        }

        return null;
    }

    private static bool EndsThoseBefore(Succession succession) =>
        succession.On.IsKnown
        && (succession.As == SuccessionKind.Renamed || succession.As == SuccessionKind.Merged || succession.As == SuccessionKind.Absorbed || succession.As == SuccessionKind.Split)
        && succession.Extent != SuccessionExtent.Nominal && succession.Extent != SuccessionExtent.Partial;

    private static void Add(Dictionary<ActorId, List<Succession>> to, ValueList<Reference<ActorId>> actors, Succession succession)
    {
        foreach (var actor in actors)
        {
            if (actor.TryGetId(out var id))
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(to, id, out _);
                (list ??= []).Add(succession);
            }
        }
    }

    private bool IsTakenUpAfter(ActorId name, Succession end) =>
        begins.TryGetValue(name, out var begun) && (begun.Count > ActorPairs.MostCompared || begun.Exists(b => b.On.IsBefore(end.On, view.Tolerance) is not Certainty.Certain));
}
