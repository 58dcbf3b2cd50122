namespace ConflictModel;

/// <summary>Builds lists that are values; collection expressions (<c>[a, b]</c>) come here.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the elements given.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => Of(items.ToArray());

    /// <summary>Makes a list of the elements given.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The elements, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    /// <exception cref="ArgumentException">An element is null.</exception>
    public static ValueList<T> From<T>(IEnumerable<T> items) => Of(Guard.Against.Null(items).ToArray());

    /// <summary>Wraps an array that nobody else holds.</summary>
    private static ValueList<T> Of<T>(T[] items)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentException($"Element {i} is null: a list of the model holds no nulls.", nameof(items));
            }
        }

        return items.Length == 0 ? default : new ValueList<T>(items);
    }
}
