// Compiled into each assembly. Code within this namespace finds it before the method of System.Linq, which does the same.
namespace ConflictModel;

/// <summary>Projects sequences, as <c>Enumerable.Select</c> does, and stays small ahead of time.</summary>
/// <remarks>The iterators of System.Linq fuse a projection with the one before it, by a generic virtual method. Compiled ahead of time, that needs code for every pair of
/// value types which any chain of projections might connect: for the 125 kinds of elements here, half a million methods and 120 MB that never ran. Here each projection
/// written is one type.</remarks>
internal static class Projection
{
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        foreach (var element in source)
        {
            yield return selector(element);
        }
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        var index = 0;
        foreach (var element in source)
        {
            yield return selector(element, index++);
        }
    }
}
