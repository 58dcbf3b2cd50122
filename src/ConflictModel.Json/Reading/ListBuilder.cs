namespace ConflictModel.Json;

/// <summary>Gathers the elements of a list, without any garbage for one element, as most lists have.</summary>
internal struct ListBuilder<T>
{
    private T first;
    private List<T>? more;
    private bool any;

    internal void Add(T item)
    {
        if (!any)
        {
            (first, any) = (item, true);
            return;
        }

        more ??= [first];
        more.Add(item);
    }

    internal readonly ValueList<T> ToList() =>
        more is not null ? ValueList.Create<T>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(more))
        : any ? ValueList.Create(new ReadOnlySpan<T>(in first))
        : default;
}
