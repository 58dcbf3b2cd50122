namespace ConflictModel.Datasets;

/// <summary>What a filter asks for, and whether a row has it, whatever other filters say of that row.</summary>
/// <param name="filter">The name of the filter.</param>
/// <param name="wanted">What it asks for.</param>
internal sealed class WantedName(string filter, string wanted)
{
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    public string Wanted => wanted;

    /// <summary>Gets a value indicating whether a row has it.</summary>
    public bool IsMet { get; private set; }

    /// <summary>Gets the miss; null where a row has it.</summary>
    public DatasetMiss? Miss => IsMet ? null : new DatasetMiss(filter, wanted, ValueList.From(told.Order(StringComparer.Ordinal)));

    public void Meet()
    {
        if (!IsMet)
        {
            IsMet = true;
            told.Clear();
        }
    }

    /// <summary>Takes note of what a row has instead; not of incidents, of which each row has its own.</summary>
    public void Instead(string name)
    {
        if (name.Length > 0 && filter != "incident")
        {
            told.Add(name);
        }
    }
}
