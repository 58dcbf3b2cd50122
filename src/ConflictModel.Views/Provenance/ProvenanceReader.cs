namespace ConflictModel.Views;

/// <summary>Gathers what a picture of origins shows from the answers of a record.</summary>
internal sealed class ProvenanceReader(RecordView view, ProvenanceOptions options)
{
    private readonly RecordNames names = new(view.Record);
    private readonly Dictionary<ClaimId, string> reasons = [];

    internal ProvenanceChart Read(EntityId of, Claim[] claims)
    {
        claims = [.. claims.Select(c => view.Record.TryFind(c.Id, out var held) ? held : c).DistinctBy(c => c.Id)];
        var independence = view.IndependenceOf(claims); // refuses claims that the record does not hold
        foreach (var (claim, reason) in independence.LeftOut)
        {
            reasons[claim.Id] = Texts.Clean(reason);
        }

        var said = claims.Where(c => view.HadBeenSaid(c) is not Certainty.Impossible).ToArray();
        var ways = ClaimPath.Sort(said, view.Record);
        var shown = Most(ways);
        var builder = new ProvenanceBuilder(view, shown);
        var shares = Shares(shown);
        for (var i = 0; i < shown.Count; i++)
        {
            builder.Add(shown[i], [.. shown[i].Claims.Take(shares[i]).Select(Entry)], More(shown[i], shares[i]));
        }

        builder.Mark(independence.Circles);
        var claimsShown = shown.Sum(w => w.Claims.Count);
        return new ProvenanceChart(of.Value.Length > 0 ? names.Of(of) : "", builder.Columns, builder.Lines, [.. independence.Circles.Select(c => Texts.Clean(c.ToString()))])
        {
            Claims = claimsShown,
            Documents = builder.Documents,
            LeftOut = (said.Length - claimsShown, ways.Count - shown.Count),
            NotYetSaid = claims.Length - said.Length,
            KnownBy = view.KnownAt.IsKnown ? Texts.Clean(view.KnownAt.Describe()) : "",
        };
    }

    /// <summary>Chooses the ways that most claims came, those of one origin together.</summary>
    private List<ClaimPath> Most(List<ClaimPath> ways) =>
        [.. ways.OrderByDescending(w => w.Claims.Count).Take(options.MostClaims).OrderBy(w => w.Origin)];

    /// <summary>Shares the claims that are written out among the ways in turn, so that one source of many does not push all others out.</summary>
    private int[] Shares(List<ClaimPath> ways)
    {
        var shares = new int[ways.Count];
        var left = Math.Min(options.MostClaims, ways.Sum(w => w.Claims.Count));
        while (left > 0)
        {
            for (var i = 0; i < shares.Length && left > 0; i++)
            {
                if (shares[i] < ways[i].Claims.Count)
                {
                    shares[i]++;
                    left--;
                }
            }
        }

        return shares;
    }

    private ClaimEntry Entry(Claim claim)
    {
        var reason = reasons.GetValueOrDefault(claim.Id, "");
        var judged = ClaimAccount.Judgement(claim);
        var said = claim.By.Said.IsKnown ? $"said {Texts.Clean(claim.By.Said.Describe())}" : "";
        var mood = claim.Mood.Word == reason ? "" : reason; // "hypothetical: more than 1 civilian killed" says so itself
        return new ClaimEntry(Texts.Clean(view.Record.TellContent(claim)), $"{names.Tell(claim)}{(reason.Length > 0 ? $" (does not stand: {reason})" : "")}.")
        {
            Details = [.. new[] { said, mood, judged }.Where(t => t.Length > 0).Distinct()],
            IsFaded = reason.Length > 0,
            IsDisputed = reason.Length == 0 && claim.Standing.Kind != default && view.WeightOf(claim) is Certainty.Possible,
        };
    }

    /// <summary>Tells how many claims came this way beside those written out.</summary>
    private string More(ClaimPath way, int written)
    {
        var count = way.Claims.Count - written;
        var idle = way.Claims.Skip(written).Count(c => reasons.ContainsKey(c.Id));
        return count == 0 ? ""
            : $"and {Texts.Counted(count, "more claim")}{(idle == 0 ? "" : idle == count ? ", not one of which stands" : $", {Texts.Counted(idle, "of which does not stand", "of which do not stand")}")}";
    }
}
