namespace ConflictModel;

/// <summary>Sorts out which shares of a place add up, and says of every other claim why it does not.</summary>
internal sealed class ShareSieve(DayView day, Denominator denominator)
{
    private readonly List<LeftOut> leftOut = [];

    internal Answer<ControlShares> Run(ValueList<Answer<PlaceControl>> answers, PlaceId place, Question question)
    {
        var counting = new List<Answer<PlaceControl>>();
        foreach (var answer in answers)
        {
            leftOut.AddRange(answer.LeftOut);
            if (WhyNot(answer) is { Length: > 0 } reason)
            {
                LeaveOut(answer, reason);
            }
            else
            {
                counting.Add(answer);
            }
        }

        var tally = new ShareTally(counting.Select(a => a.Value), AreApart);
        var sum = tally.Sum();
        var adding = counting.FindAll(a => a.Value.Controller.TryGetId(out var actor) && tally.Added.Contains(actor));
        foreach (var other in counting.Except(adding))
        {
            LeaveOut(other, "not apart from the others: one may belong to the other, or have come out of it");
        }

        var fit = adding.Count == 0 ? Certainty.Possible : sum.Fit;
        var rest = adding.Count == 0 ? Share.Unknown : RestOf(sum, counting, adding);
        var value = new ControlShares(place, denominator, ValueList.From(adding.Select(a => a.Value)), rest, fit is Certainty.Impossible);
        var claims = adding.SelectMany(a => a.Claims).Distinct<Claim>(ReferenceEqualityComparer.Instance);
        return new Answer<ControlShares>(value, fit, ValueList.From(claims), question, ValueList.From(leftOut.Distinct()));
    }

    /// <summary>Says why a hold adds no share; empty where it does.</summary>
    private string WhyNot(Answer<PlaceControl> answer)
    {
        var hold = answer.Value;
        return hold.Degree == ControlDegree.None ? "denies it"
            : hold.Degree != ControlDegree.Control ? $"{hold.Degree}, which is not control"
            : !hold.Share.IsKnown ? "tells no share"
            : hold.Denominator == Denominator.Unstated ? "a share of what is not said"
            : hold.Denominator != denominator ? $"a share of the {hold.Denominator}"
            : hold.Controller.Kind is not ReferenceKind.Named ? "who it is is not certain, so it may be one of the others"
            : answer.Certainty is not Certainty.Certain ? "no more than possible on that day"
            : "";
    }

    private void LeaveOut(Answer<PlaceControl> answer, string reason) => leftOut.AddRange(answer.Claims.Select(c => new LeftOut(c, reason)));

    /// <summary>Gives what is left: by bounds, or by best values where each actor has one account alone, and all are apart.</summary>
    private static Share RestOf(ShareSum sum, List<Answer<PlaceControl>> counting, List<Answer<PlaceControl>> adding)
    {
        if (sum.Fit is Certainty.Impossible)
        {
            return Share.Unknown;
        }

        var byBounds = Share.RestOf(sum);
        var oneEach = adding.Count == counting.Count && adding.DistinctBy(a => a.Value.Controller).Count() == adding.Count;
        return byBounds.IsKnown || !oneEach ? byBounds : Share.Rest([.. adding.Select(a => a.Value.Share)]);
    }

    private bool AreApart(ActorId one, ActorId other) =>
        one == other || !(Belongs(one, other) || Belongs(other, one) || Succeeds(one, other));

    private bool Belongs(ActorId member, ActorId body) => day.BodiesOf(member, Reach.Through).Any(b => b.Value.Id == body);

    /// <summary>Says whether one may have come out of the other, by any number of steps and either way round.</summary>
    private bool Succeeds(ActorId one, ActorId other)
    {
        var reached = new HashSet<ActorId> { one };
        var pending = new Queue<ActorId>(reached);
        while (pending.TryDequeue(out var actor))
        {
            foreach (var succession in day.Record.ClaimsAbout(actor).OfType<Succession>())
            {
                var actors = succession.From.Concat(succession.To).SelectMany(r => r.Ids()).ToArray();
                if (!actors.Contains(actor) || succession.Polarity is Polarity.Negated || day.Known.Weight(succession, out _) is Certainty.Impossible)
                {
                    continue; // it tells of others, or makes nothing so
                }

                foreach (var next in actors.Where(reached.Add))
                {
                    pending.Enqueue(next);
                }
            }
        }

        return reached.Contains(other);
    }
}
