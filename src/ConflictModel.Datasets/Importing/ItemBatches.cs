namespace ConflictModel.Datasets;

/// <summary>Gives items batch by batch, so that no more of them are held than one row makes.</summary>
internal static class ItemBatches
{
    /// <summary>Gives what each step puts into a list, which is emptied in between; what stands in it beforehand comes first.</summary>
    /// <param name="steps">The rows, or runs of rows.</param>
    /// <param name="batch">The list that <paramref name="add"/> fills.</param>
    /// <param name="add">Puts the items of a step into the list.</param>
    public static IEnumerable<Item> Of<TStep>(IEnumerable<TStep> steps, List<Item> batch, Action<TStep> add)
    {
        foreach (var item in batch)
        {
            yield return item;
        }

        foreach (var step in steps)
        {
            batch.Clear();
            add(step);
            foreach (var item in batch)
            {
                yield return item;
            }
        }
    }
}
