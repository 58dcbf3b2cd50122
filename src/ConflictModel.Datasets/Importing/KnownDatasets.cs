namespace ConflictModel.Datasets;

/// <summary>The datasets that can be imported, by name.</summary>
public static partial class KnownDatasets
{
    /// <summary>Gets all of them, in the order of their names.</summary>
    public static IReadOnlyList<Dataset> All => field ??= // made when first asked for: each dataset stands in its own file, and those are initialised in no order
    [
        Acled,
        Atop,
        CowWars,
        EthPrioCeasefires,
        Hxl,
        PaX,
        Sfm,
        UcdpAcd,
        UcdpActor,
        UcdpBrd,
        UcdpExternalSupport,
        UcdpGed,
        UcdpPeaceAgreements,
        UcdpTermination,
    ];

    /// <summary>Finds a dataset by its name.</summary>
    /// <param name="name">The name, such as <c>ucdp-ged</c>.</param>
    /// <returns>The dataset; <see langword="null"/> where none has the name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static Dataset? Find(string name)
    {
        Guard.Against.Null(name);
        return All.FirstOrDefault(dataset => dataset.Name == name);
    }
}
