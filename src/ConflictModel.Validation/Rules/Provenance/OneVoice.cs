namespace ConflictModel.Validation;

/// <summary>The claims that cite a document, name no origin, and so count as one voice with a claim on a document of somebody else; read once, where any claim does so.</summary>
internal sealed class OneVoice
{
    private readonly Dictionary<ClaimId, Claim> earlier = [];
    private readonly Dictionary<ClaimId, Claim> beside = [];

    internal OneVoice(RecordView view)
    {
        var first = new Dictionary<Told, Claim>();
        var found = new HashSet<SourceId>();
        var alone = new List<(Claim Claim, Told Told)>();
        foreach (var claim in view.Record.Claims)
        {
            if (!IsOfTheKeeperByDocuments(claim) || claim.CountsByItself() is Certainty.Impossible || Told.By(claim) is not { Matter.Of.Family: not EntityFamily.None } told)
            {
                continue;
            }

            if (claim.By.Citations.Count == 1)
            {
                alone.Add((claim, told));
            }

            if (first.TryAdd(told, claim))
            {
                continue;
            }

            var other = first[told];
            if (AreOfDifferentSpeakers(other, claim, view.Record) && !LinksBetween.Any(other, claim) && found.Add(claim.By.Citations[0].Source))
            {
                earlier.Add(claim.Id, other);
            }
        }

        FindBeside(alone, found, view);
    }

    /// <summary>Says whether a claim cites and names nobody: it is the keeper's, whoever wrote what is cited.</summary>
    internal static bool IsOfTheKeeperByDocuments(Claim claim) =>
        claim.By is { Origin.Kind: OriginKind.Keeper, Citations.IsEmpty: false, DrawingOn.IsEmpty: true };

    /// <summary>Gets the earlier claim on a document of somebody else that tells the same; null where there is none, and where the document was found already.</summary>
    internal Claim? EarlierOf(Claim claim) => earlier.GetValueOrDefault(claim.Id);

    /// <summary>Gets a claim of a named account that tells the same as one of the keeper's on a single document of somebody else; null where there is none.</summary>
    internal Claim? BesideOf(Claim claim) => beside.GetValueOrDefault(claim.Id);

    /// <summary>Finds what is left when of two documents one was given its origin.</summary>
    private void FindBeside(List<(Claim Claim, Told Told)> alone, HashSet<SourceId> found, RecordView view)
    {
        if (alone.Count == 0)
        {
            return;
        }

        var asked = alone.Select(a => a.Told).ToHashSet();
        var named = new Dictionary<Told, Claim>();
        var paired = earlier.Values.Select(c => c.Id).ToHashSet();
        foreach (var claim in view.Record.Claims)
        {
            if (claim.By.Origin.Kind is not OriginKind.Keeper && !claim.By.Citations.IsEmpty && claim.CountsByItself() is not Certainty.Impossible
                && Told.By(claim) is { Matter.Of.Family: not EntityFamily.None } told && asked.Contains(told))
            {
                named.TryAdd(told, claim);
            }
        }

        foreach (var (claim, told) in alone)
        {
            if (named.TryGetValue(told, out var other) && !earlier.ContainsKey(claim.Id) && !paired.Contains(claim.Id) && AreOfDifferentSpeakers(other, claim, view.Record)
                && !LinksBetween.Any(other, claim) && found.Add(claim.By.Citations[0].Source))
            {
                beside.Add(claim.Id, other);
            }
        }
    }

    private static bool AreOfDifferentSpeakers(Claim one, Claim other, ConflictRecord record) =>
        !AccountKey.Carriers(one, record).Intersect(AccountKey.Carriers(other, record)).Any();

    /// <summary>What is told: claims of one origin that tell the same are one account of it.</summary>
    private readonly record struct Told(Matter Matter, Population People, Timing Period, ValueList<Reference<ActorId>> Actors)
    {
        internal static Told By(Claim claim) => claim switch
        {
            Figure figure => new(Matter.Told(claim), figure.People, figure.Period, default),
            Milestone { Of.Family: EntityFamily.Source } => default, // that the keeper dates a source is nobody's account
            Milestone milestone => new(Matter.Told(claim), default, default, milestone.Actors),
            _ => new(Matter.Told(claim), default, default, default),
        };
    }
}
