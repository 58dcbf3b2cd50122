namespace ConflictModel.Validation;

/// <summary>The claims that cite a document, name no origin, and so count as one voice with a claim on a document of somebody else; read once, where any claim does so.</summary>
internal sealed class OneVoice
{
    private readonly Dictionary<ClaimId, Claim> earlier = [];

    internal OneVoice(RecordView view)
    {
        var first = new Dictionary<Told, Claim>();
        var found = new HashSet<SourceId>();
        foreach (var claim in view.Record.Claims)
        {
            if (!IsOfTheKeeperByDocuments(claim) || claim.CountsByItself() is Certainty.Impossible || Told.By(claim) is not { Matter.Of.Family: not EntityFamily.None } told
                || first.TryAdd(told, claim))
            {
                continue;
            }

            var other = first[told];
            if (AreOfDifferentSpeakers(other, claim, view.Record) && !LinksBetween.Any(other, claim) && found.Add(claim.By.Citations[0].Source))
            {
                earlier.Add(claim.Id, other);
            }
        }
    }

    /// <summary>Says whether a claim cites and names nobody: it is the keeper's, whoever wrote what is cited.</summary>
    internal static bool IsOfTheKeeperByDocuments(Claim claim) =>
        claim.By is { Origin.Kind: OriginKind.Keeper, Citations.IsEmpty: false, DrawingOn.IsEmpty: true };

    /// <summary>Gets the earlier claim on a document of somebody else that tells the same; null where there is none, and where the document was found already.</summary>
    internal Claim? EarlierOf(Claim claim) => earlier.GetValueOrDefault(claim.Id);

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
