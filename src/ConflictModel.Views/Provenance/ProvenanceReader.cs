namespace ConflictModel.Views;

/// <summary>Gathers what a picture of origins shows from the answers of a record.</summary>
internal sealed class ProvenanceReader(RecordView view, ProvenanceOptions options)
{
    private const int MostSuch = 3;
    private readonly RecordNames names = new(view.Record);
    private readonly Dictionary<ClaimId, string> reasons = [];

    internal ProvenanceChart Read(EntityId of, Claim[] claims)
    {
        var independence = view.IndependenceOf(claims); // refuses claims that the record does not hold
        foreach (var (claim, reason) in independence.LeftOut)
        {
            reasons[claim.Id] = Texts.Clean(reason);
        }

        var said = claims.DistinctBy(c => c.Id).Where(c => view.HadBeenSaid(c) is not Certainty.Impossible).ToArray();
        var ways = ClaimPath.Sort(said, view.Record);
        var isEach = said.Length <= options.MostClaims;
        var shown = isEach ? ways : Most(ways);
        var builder = new ProvenanceBuilder(view, shown);
        foreach (var way in shown.OrderBy(w => w.Origin))
        {
            builder.Add(way, isEach ? way.Claims.Select(Box) : [way.Claims.Count == 1 ? Box(way.Claims[0]) : Box(way)]);
        }

        builder.Mark(independence.Circles);
        return new ProvenanceChart(of.Value.Length > 0 ? names.Of(of) : "", builder.Columns, builder.Lines, [.. independence.Circles.Select(c => Texts.Clean(c.ToString()))])
        {
            Claims = shown.Sum(w => w.Claims.Count),
            LeftOut = (ways.Sum(w => w.Claims.Count) - shown.Sum(w => w.Claims.Count), ways.Count - shown.Count),
            NotYetSaid = claims.DistinctBy(c => c.Id).Count() - said.Length,
            KnownBy = view.KnownAt.IsKnown ? Texts.Clean(view.KnownAt.Describe()) : "",
        };
    }

    /// <summary>Chooses the ways that most claims came, and keeps their order.</summary>
    private List<ClaimPath> Most(List<ClaimPath> ways)
    {
        var chosen = ways.OrderByDescending(w => w.Claims.Count).Take(options.MostClaims).ToHashSet();
        return ways.FindAll(chosen.Contains);
    }

    private ProvenanceBox Box(Claim claim)
    {
        var reason = reasons.GetValueOrDefault(claim.Id, "");
        var judged = claim.Standing.Kind == default ? "" : Texts.Clean($"{claim.Standing.Kind}{(claim.Standing.Reason.Length > 0 ? $": {claim.Standing.Reason}" : "")}");
        var box = new ProvenanceBox(ProvenanceKind.Claim, 0, Texts.Clean(view.Record.TellContent(claim)))
        {
            IsFaded = reason.Length > 0,
            IsDisputed = reason.Length == 0 && claim.Standing.Kind != default && view.WeightOf(claim) is Certainty.Possible,
        };
        if (claim.By.Said.IsKnown)
        {
            box.Details.Add($"said {Texts.Clean(claim.By.Said.Describe())}");
        }

        box.Details.AddRange(new[] { reason, judged }.Where(t => t.Length > 0).Distinct());
        box.Sentences.Add($"{names.Tell(claim)}{(reason.Length > 0 ? $" (left out: {reason})" : "")}.");
        return box;
    }

    private ProvenanceBox Box(ClaimPath way)
    {
        var counting = way.Claims.Count(c => !reasons.ContainsKey(c.Id));
        var box = new ProvenanceBox(ProvenanceKind.Claim, 0, Texts.Counted(way.Claims.Count, "claim")) { IsFaded = counting == 0 };
        box.Details.Add($"such as: {Texts.Clean(view.Record.TellContent(way.Claims[0]))}");
        if (counting < way.Claims.Count)
        {
            box.Details.Add($"of which {Texts.Counted(way.Claims.Count - counting, "does not count", "do not count")}");
        }

        box.Sentences.Add($"{box.Name}: {string.Join("; ", way.Claims.Take(MostSuch).Select(names.Tell))}{(way.Claims.Count > MostSuch ? $"; and {Texts.Counted(way.Claims.Count - MostSuch, "more", "more")}" : "")}.");
        return box;
    }
}
