namespace ConflictModel.Validation;

/// <summary>A name must be spelled one way.</summary>
/// <remarks>
/// <para>
/// Of one thing, only the names that one account gives it are compared, in one language: sources spell as they like. Two things are compared
/// by their own names, where both are actors or both places, of one kind. Spellings differ by transliteration alone where their words have
/// the same consonants, as many vowels, and like ones: see <see cref="Spelling"/>. Names with digits, and short ones, are never taken to be alike: Hama is
/// not Homs, and Brigade 9 not Brigade 19.
/// </para>
/// <para>
/// Two things are left alone where they are known to be two: places within different places or one within the other, things with different
/// ids of one scheme. So are names that differ in case, accents and hyphens only.
/// </para>
/// </remarks>
internal sealed class NameMustBeSpelledOneWay() : Rule<ConflictRecord>(
    RuleIds.NameMustBeSpelledOneWay, Severity.Note, "A name must be spelled one way.")
{
    private const int MostCompared = 8;

    public override string Why =>
        "One man spelled in two ways is soon counted as two, and a search for one spelling misses the other.";

    public override string Fix =>
        "Of one thing, keep both spellings as names, and use one of them in your own texts. Of two entities, see whether they are one; if so, make them one, with the other spelling among its names; if not, note an id or a place that tells them apart.";

    public override string Source => "Security Force Monitor, Research Handbook: one name is chosen, the other spellings are kept as other names. The comparison of spellings is our own.";

    protected override void Check(ConflictRecord record, Findings findings)
    {
        Dictionary<(Type, string), List<Entity>>? alike = null;
        Dictionary<(EntityId, Origin, string Language, string Key), List<Naming>>? names = null;
        foreach (var item in findings.Items.OfAny(typeof(Actor), typeof(Place), typeof(Naming)))
        {
            if (item is Actor or Place && Spelling.KeyOf(((Entity)item).Name) is { } key)
            {
                CheckEntities((Entity)item, Bucket(alike ??= [], (item.GetType(), key)), findings);
            }
            else if (item is Naming naming && Spelling.KeyOf(naming.Called) is { } called && findings.View.MayCount(naming))
            {
                CheckNames(naming, Bucket(names ??= [], (naming.Of, naming.By.Origin, naming.Language, called)), findings);
            }
        }
    }

    private static List<T> Bucket<TKey, T>(Dictionary<TKey, List<T>> all, TKey key)
        where TKey : notnull
    {
        if (!all.TryGetValue(key, out var bucket))
        {
            all[key] = bucket = new(1);
        }

        return bucket;
    }

    private static void CheckNames(Naming naming, List<Naming> earlier, Findings findings)
    {
        if (earlier.Find(e => Spelling.AreOfOne(e.Called, naming.Called) && e.Users.Equals(naming.Users)) is { } other)
        {
            var record = findings.Record;
            var name = record.NameOf(naming.Of);
            var certainty = findings.View.WeightOf(naming).And(findings.View.WeightOf(other));
            findings.Listing(naming, certainty)?.Report(
                naming,
                $"One account spells one name in two ways, “{other.Called}” and “{naming.Called}”, both of {name} ({findings.Account(naming)}).",
                "called",
                certainty,
                [new RelatedPlace($"{other.Pointer}/called", record.Tell(other))],
                "Keep both spellings as names of the one, and use one of them throughout.");
        }

        if (earlier.Count < MostCompared)
        {
            earlier.Add(naming);
        }
    }

    private static void CheckEntities(Entity entity, List<Entity> earlier, Findings findings)
    {
        if (earlier.Find(e => Spelling.AreOfOne(e.Name, entity.Name) && !AreKnownToBeTwo(e, entity)) is { } other)
        {
            findings.Listing(entity, Certainty.Possible)?.Report(
                entity,
                $"“{entity.Name}” and “{other.Name}” differ as two spellings of one name do, and may be one {Word(entity)}.",
                "name",
                Certainty.Possible,
                [new RelatedPlace($"{other.Pointer}/name", other.Name)],
                "If they are one, make them one entity with both names; if they are two, give them ids of a register, or places, that tell them apart.");
        }

        if (earlier.Count < MostCompared)
        {
            earlier.Add(entity);
        }
    }

    private static bool AreKnownToBeTwo(Entity one, Entity other)
    {
        if (one is Place a && other is Place b && a.Within.TryGetId(out var within) && b.Within.TryGetId(out var otherWithin) && within != otherWithin)
        {
            return true;
        }

        if (one is Place inner && other is Place outer && (inner.Within.Means(outer.Id) is Certainty.Certain || outer.Within.Means(inner.Id) is Certainty.Certain))
        {
            return true;
        }

        foreach (var id in one.ExternalIds)
        {
            foreach (var otherId in other.ExternalIds)
            {
                if (id.Scheme == otherId.Scheme && id != otherId)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Word(Entity entity) => entity switch
    {
        Person => "person",
        Place => "place",
        State => "state",
        _ => "body",
    };
}
