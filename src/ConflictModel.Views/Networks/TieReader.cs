namespace ConflictModel.Views;

/// <summary>Asks a day for the relations of one actor, each from the side that the answer names first.</summary>
internal sealed class TieReader(DayView day, RecordNames names)
{
    private readonly HashSet<(ActorId From, string Kind, ActorId To)> told = [];

    /// <summary>Gets the name of the rule by which relations hold; empty until one was answered.</summary>
    internal string Rule { get; private set; } = "";

    /// <summary>Gets what is owed to nobody whom the record names.</summary>
    internal List<string> OwedToNobody { get; } = [];

    internal IEnumerable<NetworkTie> Of(Actor actor)
    {
        foreach (var answer in day.BodiesOf(actor))
        {
            var ways = Told(answer.Certainty, answer.Claims.OfType<Membership>().Where(m => m.Polarity is Polarity.Affirmed).Select(m => (Way(m), day.Known.WeightOf(m))));
            yield return Tie(TieKind.Membership, actor, answer.Value, answer) with { Words = ways, Verb = $"belongs ({ways}) to" };
        }

        foreach (var answer in day.SupportedBy(actor))
        {
            var given = Told(answer.Certainty, answer.Claims.OfType<Support>().Where(s => s.Polarity is Polarity.Affirmed)
                .SelectMany(s => s.With.Select(w => (w.Word.Replace('-', ' '), day.Known.WeightOf(s)))).Where(w => w.Item1.Trim().Length > 0));
            yield return Tie(TieKind.Support, actor, answer.Value, answer) with { Words = given.Length > 0 ? given : "supports", Verb = given.Length > 0 ? $"supports ({given})" : "supports" };
        }

        foreach (var answer in day.AlignedWith(actor))
        {
            if (Alignment(actor, answer) is { } tie)
            {
                yield return tie;
            }
        }

        foreach (var tie in Pledges(actor))
        {
            yield return tie;
        }
    }

    private static string Way(Membership claim)
    {
        var weight = claim.Weight.Length > 0 ? claim.Weight + " " : "";
        return claim.As == MembershipKind.Component ? $"{weight}component"
            : claim.As == MembershipKind.UnderUmbrella ? "under its umbrella"
            : claim.As == MembershipKind.Member || claim.As == default ? $"{weight}member"
            : $"{weight}{claim.As.Word.Replace('-', ' ')}";
    }

    /// <summary>Tells each text once. Where the whole is certain, and a part of it is not, the part says so: what is disputed does not become certain beside what is not.</summary>
    private static string Told(Certainty whole, IEnumerable<(string Text, Certainty Certainty)> parts) => Texts.Clean(string.Join(", ",
        from part in parts
        group part.Certainty by part.Text into same
        select whole is not Certainty.Certain || same.Contains(Certainty.Certain) ? same.Key : $"possibly {same.Key}"));

    private NetworkTie? Alignment(Actor actor, Answer<ActorTie> answer)
    {
        var (from, kind, to) = (answer.Value.From, answer.Value.As, answer.Value.To);
        if (from != actor.Id || (kind.IsMutual && told.Contains((to, kind.Word, from))) || !told.Add((from, kind.Word, to)))
        {
            return null;
        }

        var word = Texts.Clean(kind.Word.Replace('-', ' '));
        return Tie(KindOf(kind), from, to, answer) with
        {
            IsMutual = kind.IsMutual,
            Words = kind == AlignmentKind.Ally ? "allied" : kind == default ? "aligned" : word,
            Verb = kind == AlignmentKind.Ally ? "is allied with"
                : kind == AlignmentKind.CoordinatesWith ? "coordinates with"
                : kind == AlignmentKind.Rival ? "is a rival of"
                : kind == AlignmentKind.CloseTo || kind == AlignmentKind.LoyalTo || kind == AlignmentKind.HostileTo ? $"is {word}"
                : $"is aligned ({word}) with",
        };
    }

    private static TieKind KindOf(AlignmentKind kind) =>
        kind == AlignmentKind.Ally || kind == AlignmentKind.CoordinatesWith ? TieKind.Alliance
        : kind == AlignmentKind.Rival || kind == AlignmentKind.HostileTo ? TieKind.Hostility
        : TieKind.Closeness;

    /// <summary>Gathers what an actor owes to each other one: one line for all of it.</summary>
    private IEnumerable<NetworkTie> Pledges(Actor actor)
    {
        var owed = new List<(ActorId To, Answer<Obligation> Answer, Certainty Certainty)>();
        foreach (var answer in day.ObligationsOf(actor))
        {
            Rule = Rule.Length > 0 ? Rule : answer.Rule;
            var named = false;
            foreach (var towards in answer.Value.Towards)
            {
                foreach (var id in Ids(towards))
                {
                    named = true;
                    owed.Add((id, answer, answer.Certainty.And(towards.Means(id))));
                }
            }

            if (!named)
            {
                OwedToNobody.Add(names.Tell(answer.Value));
            }
        }

        foreach (var group in owed.Where(o => o.To != actor.Id).GroupBy(o => o.To))
        {
            var certainty = group.Select(o => o.Certainty).Aggregate(Certainties.Or);
            var whats = Told(certainty, group.Select(o => (o.Answer.Value.What, o.Certainty)));
            var count = group.Select(o => o.Answer.Value.What).Distinct().Count();
            yield return new NetworkTie(TieKind.Pledge, actor.Id, group.Key, certainty)
            {
                Words = count == 1 ? $"owes: {whats}" : $"owes {count} things",
                Verb = $"owes ({whats}) to",
                Title = Texts.Clean(string.Join(" ", group.Select(o => o.Answer.Explain()))),
            };
        }
    }

    private static ValueList<ActorId> Ids(Reference<ActorId> actor) => actor.TryGetId(out var id) ? [id] : actor.Candidates;

    private NetworkTie Tie<T>(TieKind kind, ActorId from, ActorId to, Answer<T> answer)
    {
        Rule = Rule.Length > 0 ? Rule : answer.Rule;
        return new NetworkTie(kind, from, to, answer.Certainty) { Title = Texts.Clean(answer.Explain()) };
    }
}
