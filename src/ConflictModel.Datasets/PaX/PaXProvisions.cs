using System.Collections;

namespace ConflictModel.Datasets;

/// <summary>What an agreement provides for: the 240 columns of PA-X that code it, in published order.</summary>
/// <remarks>Two are equal when they are the same object.</remarks>
public sealed class PaXProvisions : IReadOnlyList<PaXProvision>
{
    private readonly PaXProvision[] provisions;

    internal PaXProvisions(PaXProvision[] provisions) => this.provisions = provisions;

    /// <summary>Gets the names of the columns, in published order.</summary>
    public static ValueList<string> Names => PaXColumns.Provisions;

    /// <summary>Gets how many columns there are, told or not.</summary>
    public int Count => provisions.Length;

    /// <summary>Gets what the agreement provides for at some level above 0, in published order.</summary>
    public IEnumerable<PaXProvision> Made => provisions.Where(provision => provision.Level > 0);

    /// <summary>Gets a column by its place in <see cref="Names"/>.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is below 0 or not below <see cref="Count"/>.</exception>
    public PaXProvision this[int index] =>
        (uint)index < (uint)provisions.Length ? provisions[index] : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {provisions.Length} provisions, from 0.");

    /// <summary>Gets the level of one provision.</summary>
    /// <param name="name">The name of the column, such as <c>SsrDdr</c>; capitals matter.</param>
    /// <returns>0 to 3; <see langword="null"/> where it is not known, which is not 0.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">PA-X has no such provision.</exception>
    public int? LevelOf(string name)
    {
        Guard.Against.Null(name);
        var found = Array.FindIndex(provisions, provision => provision.Name == name);
        return found >= 0 ? provisions[found].Level : throw new ArgumentException($"PA-X has no provision \"{name}\"; PaXProvisions.Names lists them.", nameof(name));
    }

    /// <summary>Goes through all columns.</summary>
    /// <returns>The provisions in published order, those at level 0 and the unknown ones, too.</returns>
    public IEnumerator<PaXProvision> GetEnumerator() => ((IEnumerable<PaXProvision>)provisions).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
