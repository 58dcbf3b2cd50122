using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>An immutable list that equals another list of equal elements in the same order.</summary>
/// <remarks>
/// <para>Equality is by element, so that the records that hold such lists are values too.</para>
/// <para>There is no natural order between lists.</para>
/// <para>The default value is the empty list.</para>
/// </remarks>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A list that is a value: the name says both.")]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? items;

    internal ValueList(T[] items) => this.items = items;

    /// <summary>Gets the list that holds nothing.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>Gets how many elements the list holds.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>Gets a value indicating whether the list holds nothing.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>Gets the element at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is not a position of the list.</exception>
    public T this[int index] =>
        index >= 0 && index < Count
            ? items![index] // a list with a position has an array behind it
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"The list holds {Count}.");

    /// <summary>Says whether two lists hold equal elements in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Says whether two lists differ in any element or in their order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Gets the elements as a span, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>Makes the list that has one more element at its end.</summary>
    /// <param name="item">The element to add.</param>
    /// <exception cref="ArgumentException"><paramref name="item"/> is null.</exception>
    public ValueList<T> With(T item)
    {
        if (item is null)
        {
            throw new ArgumentException("A list of the model holds no nulls.", nameof(item));
        }

        var longer = new T[Count + 1];
        AsSpan().CopyTo(longer);
        longer[^1] = item;
        return new ValueList<T>(longer);
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other)
    {
        if (ReferenceEquals(items, other.items))
        {
            return true;
        }

        if (Count != other.Count)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(items![i], other.items![i])) // equal counts above zero: both have arrays
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Writes the elements between brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <summary>Walks the elements in order, without allocating.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Walks a list. Unlike a span's, it may be used across <c>await</c> and <c>yield</c>.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "The shape that foreach asks for; nobody names it.")]
    [SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Walkers are not compared.")]
    public struct Enumerator
    {
        private readonly T[] items;
        private int index = -1;

        internal Enumerator(T[] items) => this.items = items;

        /// <summary>Gets the element reached.</summary>
        public readonly T Current => items[index];

        /// <summary>Goes to the next element.</summary>
        /// <returns>False behind the last.</returns>
        public bool MoveNext() => ++index < items.Length;
    }
}
