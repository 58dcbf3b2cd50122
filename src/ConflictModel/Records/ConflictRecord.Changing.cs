namespace ConflictModel;

/// <content>Makes the records that have items more, less, or changed.</content>
public sealed partial class ConflictRecord
{
    /// <summary>Makes the record that has some items more. It only adds: <see cref="Replacing"/> puts a changed item in the place of the one there.</summary>
    /// <param name="more">The items to add.</param>
    /// <exception cref="ArgumentNullException"><paramref name="more"/> is null.</exception>
    /// <exception cref="InvalidRecordException">Together they make no record; every reason is told.</exception>
    public ConflictRecord With(params Item[] more)
    {
        var problems = Build([.. this, .. Guard.Against.Null(more)], out var record);
        return record ?? throw new InvalidRecordException([.. problems.Select(p => p.Code == RecordProblems.ClashingId ? p with { Message = $"{p.Message} (With only adds: Replacing puts a changed item in the place of the one there.)" } : p)]);
    }

    /// <summary>Makes the record in which some items stand in the places of those that have their ids.</summary>
    /// <remarks>A claim without an id of its own has one derived from what it says: said otherwise it is another claim, for which the old one goes by <see cref="Without"/>.</remarks>
    /// <param name="changed">The items as they shall be; each has the id of one that is there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="changed"/> is null, or an item is.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of the id of an item, or an item is given twice.</exception>
    /// <exception cref="InvalidRecordException">Together they make no record; every reason is told.</exception>
    public ConflictRecord Replacing(params Item[] changed)
    {
        var places = Places();
        var all = this.ToArray();
        var taken = new HashSet<int>();
        foreach (var item in Guard.Against.Null(changed))
        {
            var place = PlaceOf(Guard.Against.Null(item, nameof(changed)), places, nameof(changed));
            all[place] = taken.Add(place) ? item : throw new ArgumentException($"{item} is given twice: one can stand in its place.", nameof(changed));
        }

        return Create(all);
    }

    /// <summary>Makes the record without some items, whatever it says of them.</summary>
    /// <param name="items">The items, told by their ids alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null, or an item is.</exception>
    /// <exception cref="ArgumentException">The record holds nothing of the id of an item.</exception>
    /// <exception cref="InvalidRecordException">What is left refers to them; every place is told.</exception>
    public ConflictRecord Without(params Item[] items)
    {
        var places = Places();
        var gone = Guard.Against.Null(items).Select(i => PlaceOf(Guard.Against.Null(i, nameof(items)), places, nameof(items))).ToHashSet();
        var problems = Build([.. this.Where((_, place) => !gone.Contains(place))], out var record, isRest: true);
        return record ?? throw new InvalidRecordException(problems);
    }

    private static ValueList<RecordProblem> Build(ReadOnlySpan<Item> items, out ConflictRecord? record, bool isRest = false)
    {
        var built = new RecordBuilder(isRest).Build(items);
        record = built.Problems.IsEmpty ? new ConflictRecord(built) : null;
        return built.Problems;
    }

    private static int PlaceOf(Item item, Dictionary<string, int> places, string name) =>
        places.TryGetValue(item.Pointer, out var place)
            ? place
            : throw new ArgumentException($"The record holds nothing at {item.Pointer}, so nothing of this id is there to change.{(item is Claim { HasGivenId: false } ? " A claim without an id of its own has one derived from what it says, so that a changed one has another: take the old one out (Without) and add the new one (With), or give the claim an id before." : " Add it by With.")}", name);

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            places.Add(items[i].Pointer, i);
        }

        return places;
    }
}
