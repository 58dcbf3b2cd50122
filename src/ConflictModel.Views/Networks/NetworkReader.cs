namespace ConflictModel.Views;

/// <summary>Gathers what a network shows from the answers of a day.</summary>
internal sealed class NetworkReader(DayView day, NetworkOptions options)
{
    private readonly RecordNames names = new(day.Record);

    internal Network Read()
    {
        var all = day.Record.Entities.OfType<Actor>().ToArray();
        var reader = new TieReader(day, names);
        var ties = all.SelectMany(reader.Of).ToList();
        if (day.Identity is not IdentityView.Separate)
        {
            // Answers hand a body out under the last of its names: who is never handed out is another name of one that is.
            var last = ties.Select(t => t.To).Concat(ties.Where(t => t.Kind is TieKind.Pledge).Select(t => t.From)).Concat(Supporters(all)).ToHashSet();
            ties.RemoveAll(t => !last.Contains(t.From));
        }

        ties = [.. ties.DistinctBy(t => (t.Kind, t.From, t.To, t.Verb))];
        var counts = ties.SelectMany(t => new[] { t.From, t.To }).GroupBy(id => id).ToDictionary(g => g.Key, g => g.Count());
        var kept = Kept(ties, counts);
        var shown = ties.Where(t => kept.Contains(t.From) && kept.Contains(t.To)).ToArray();
        NetworkTie[] drawn = [.. shown.OrderBy(t => t.IsCertain ? 0 : 1).Take(options.MostLines + shown.Count(t => t.Kind is TieKind.Membership))];
        return new Network(day, [.. all.Where(a => kept.Contains(a.Id))], drawn)
        {
            Rule = reader.Rule,
            Alone = [.. all.Where(a => !counts.ContainsKey(a.Id)).Select(a => Texts.Isolate(names.Of(a)))],
            Unnamed = [.. Unnamed()],
            OwedToNobody = reader.OwedToNobody,
            ActorsLeftOut = counts.Count - kept.Count,
            TiesLeftOut = shown.Length - drawn.Length,
        };
    }

    /// <summary>Chooses who is drawn where there are too many: both ends of the relations of those who have most, so that nobody stands alone.</summary>
    private HashSet<ActorId> Kept(List<NetworkTie> ties, Dictionary<ActorId, int> counts)
    {
        var kept = new HashSet<ActorId>();
        // Memberships and other relations in turn, so that a body of thousands does not push its backers out.
        var turns = ties.GroupBy(t => t.Kind is TieKind.Membership)
            .SelectMany(g => g.OrderByDescending(t => counts[t.From] + counts[t.To]).Select((tie, turn) => (tie, turn)))
            .OrderBy(t => t.turn);
        foreach (var (tie, _) in turns)
        {
            var more = (kept.Contains(tie.From) ? 0 : 1) + (kept.Contains(tie.To) ? 0 : 1);
            if (kept.Count + more <= options.MostActors)
            {
                kept.Add(tie.From);
                kept.Add(tie.To);
            }
        }

        return kept;
    }

    private IEnumerable<ActorId> Supporters(Actor[] all) =>
        all.SelectMany(a => day.SupportersOf(a).Concat(day.MembersOf(a))).Select(a => a.Value.Id)
            .Concat(all.SelectMany(a => day.AlignedWith(a).Select(t => t.Value.From)));

    /// <summary>Tells the relations of somebody without a name: no question answers them, since nobody is named.</summary>
    private IEnumerable<string> Unnamed() =>
        from claim in day.Record.Claims
        where claim.IsAffirmedAndActual && day.Known.WeightOf(claim) is not Certainty.Impossible
        let ends = claim switch
        {
            Membership m => [m.Member, m.Body],
            Support s => [s.Supporter, s.Recipient],
            Alignment a => [a.From, a.To],
            _ => Array.Empty<Reference<ActorId>>(),
        }
        where ends.Any(e => e.Kind is not (ReferenceKind.Named or ReferenceKind.Candidates))
        select names.Tell(claim);
}
