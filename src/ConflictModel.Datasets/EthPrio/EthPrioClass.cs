namespace ConflictModel.Datasets;

/// <summary>How much a ceasefire arranges beyond the halt (column <c>ceasefire_class</c> of the ETH/PRIO ceasefires).</summary>
/// <remarks>The members are the printed codes.</remarks>
public enum EthPrioClass
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: the halt alone.</summary>
    CessationOfHostilities = 1,

    /// <summary>2: the halt, with mechanisms for compliance.</summary>
    WithCompliance = 2,

    /// <summary>3: a definitive ceasefire.</summary>
    Definitive = 3,
}
