namespace ConflictModel.Validation;

/// <summary>What is reckoned of one record and used by all rules that check it.</summary>
/// <param name="view">The record as it is checked.</param>
internal sealed class Reckoned(RecordView view)
{
    private readonly Dictionary<Type, object> known = [];
    private EntityId asked;
    private ValueList<Claim> about;

    /// <summary>Gets the items of the record by their kind.</summary>
    internal ItemsByKind Items => Of(static view => new ItemsByKind(view.Record));

    /// <summary>Gets something, which is reckoned for whoever asks first.</summary>
    internal T Of<T>(Func<RecordView, T> reckon)
        where T : class
    {
        if (!known.TryGetValue(typeof(T), out var there))
        {
            known[typeof(T)] = there = reckon(view);
        }

        return (T)there;
    }

    /// <summary>Gets something made of items of some kinds, as the other does.</summary>
    internal T Of<T>(Func<RecordView, ItemsByKind, T> reckon)
        where T : class
    {
        if (!known.TryGetValue(typeof(T), out var there))
        {
            known[typeof(T)] = there = reckon(view, Items);
        }

        return (T)there;
    }

    /// <summary>Gets the claims about an entity; several rules ask for the same one after another, which is looked up once.</summary>
    internal ValueList<Claim> ClaimsAbout(EntityId id)
    {
        if (asked != id)
        {
            (asked, about) = (id, view.Record.ClaimsAbout(id));
        }

        return about;
    }
}
