namespace ConflictModel;

/// <summary>What can be said of any item.</summary>
public static class ItemVerbs
{
    /// <summary>Lets a rule's findings on the item stand, and says why; a reason given before for the same rule gives way.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="item">The item.</param>
    /// <param name="rule">The id of the rule: <c>CM4002</c>.</param>
    /// <param name="because">Why, as a sentence.</param>
    /// <returns>A copy that says so.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static T Suppressing<T>(this T item, string rule, string because)
        where T : Item
    {
        Guard.Against.Null(item);
        var suppression = new Suppression(rule, because);
        return (T)item.Copy(ValueList.From(item.Suppressions.Where(s => s.Rule != rule).Append(suppression)));
    }

    /// <summary>Gives the item these suppressions in place of those it has.</summary>
    /// <typeparam name="T">The kind of item.</typeparam>
    /// <param name="item">The item.</param>
    /// <param name="suppressions">The suppressions; none to take all away.</param>
    /// <returns>A copy with them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static T WithSuppressions<T>(this T item, ValueList<Suppression> suppressions)
        where T : Item => (T)Guard.Against.Null(item).Copy(suppressions);
}
