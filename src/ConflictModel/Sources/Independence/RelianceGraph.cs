namespace ConflictModel;

/// <summary>The voices behind some claims, and which of them relies on which.</summary>
/// <remarks>
/// A source that names nobody speaks with the voice of its publisher (<see cref="OriginIdentity"/>). Tellers without a name are no voices of the
/// graph: they are not known to be the same as any other, so that nothing is counted as shared for their sake.
/// </remarks>
internal sealed class RelianceGraph
{
    private readonly ConflictRecord record;
    private readonly Dictionary<OriginIdentity, int> numbers = [];
    private readonly Dictionary<(int From, int To), RelianceKind> kinds = [];
    private readonly List<(int From, int To)> found = [];

    internal RelianceGraph(RecordView view, IEnumerable<Claim> claims)
    {
        record = view.Record;
        var accounts = new Dictionary<OriginIdentity, AccountBuilder>();
        foreach (var claim in claims)
        {
            var identity = OriginIdentity.Of(claim.By, record);
            if (!accounts.TryGetValue(identity, out var account))
            {
                accounts.Add(identity, account = new AccountBuilder(identity, Number(identity)));
                Accounts.Add(account);
            }

            account.Add(claim, view.Weight(claim, out _));
            Relate(claim, account.Voice);
        }

        var edges = found.ToLookup(e => e.From, e => new Reliance(e.To, kinds[e]));
        Edges = [.. Enumerable.Range(0, Voices.Count).Select(v => edges[v].ToArray())];
    }

    /// <summary>Gets the origins, in the order of their first claims.</summary>
    internal List<AccountBuilder> Accounts { get; } = [];

    /// <summary>Gets the voices: those of the origins, of relays, and of those whom origins draw on.</summary>
    internal List<OriginIdentity> Voices { get; } = [];

    /// <summary>Gets for each voice those it relies on.</summary>
    internal Reliance[][] Edges { get; }

    /// <summary>Gets how a voice relies on another.</summary>
    internal Reliance Between(int from, int to) => new(to, kinds[(from, to)]);

    /// <summary>Gets the name of a voice, as sentences use it.</summary>
    internal string Name(OriginIdentity voice) => voice.Origin.Kind switch
    {
        OriginKind.Keeper => "the keeper of the record",
        OriginKind.Source => $"“{record.Names.Of(voice.Origin.Source)}”",
        _ => voice.In.Value.Length == 0 ? record.Names.Of(voice.Origin.Actor) : $"{record.Names.Of(voice.Origin.Actor)} (in “{record.Names.Of(voice.In)}”)",
    };

    private int Number(OriginIdentity voice)
    {
        if (!numbers.TryGetValue(voice, out var number))
        {
            numbers.Add(voice, number = Voices.Count);
            Voices.Add(voice);
        }

        return number;
    }

    private void Relate(Claim claim, int origin)
    {
        foreach (var citation in claim.By.Citations)
        {
            if (claim.By.Origin.Kind is OriginKind.Keeper)
            {
                // The keeper is not told of by the sources: it draws on them.
                Relate(origin, Number(new(OriginIdentity.SpeakerIn(citation.Source, record), default)), RelianceKind.DrawsOn);
                RelateAll(origin, citation.Via);
                continue;
            }

            var speaker = Number(new(OriginIdentity.SpeakerIn(citation.Source, record), default));
            var isOwn = claim.By.Origin.Kind is OriginKind.Source && speaker == origin; // who speaks in its own source draws on those through whom it has it
            var teller = speaker;
            for (var i = citation.Via.Count - 1; i >= 0; i--)
            {
                if (citation.Via[i].Kind is ReferenceKind.Named)
                {
                    var before = Number(new(Origin.Of(citation.Via[i]), default));
                    Relate(teller, before, isOwn ? RelianceKind.DrawsOn : RelianceKind.TellsAfter);
                    teller = before;
                }
            }

            if (!isOwn)
            {
                Relate(teller, origin, RelianceKind.TellsAfter);
            }
        }

        RelateAll(origin, claim.By.DrawingOn);
        foreach (var link in claim.Links)
        {
            if ((link.Kind == LinkKind.Repeats || link.Kind == LinkKind.Paraphrases) && record.TryFind(link.To, out var other))
            {
                Relate(origin, Number(OriginIdentity.Of(other.By, record)), RelianceKind.Repeats);
            }
        }
    }

    private void RelateAll(int origin, ValueList<Reference<ActorId>> tellers)
    {
        foreach (var teller in tellers)
        {
            if (teller.Kind is ReferenceKind.Named)
            {
                Relate(origin, Number(new(Origin.Of(teller), default)), RelianceKind.DrawsOn);
            }
        }
    }

    private void Relate(int from, int to, RelianceKind kind)
    {
        if (from == to)
        {
            return;
        }

        if (!kinds.TryGetValue((from, to), out var known))
        {
            found.Add((from, to));
            kinds.Add((from, to), kind);
        }
        else if (known is RelianceKind.TellsAfter)
        {
            kinds[(from, to)] = kind;
        }
    }
}
