namespace ConflictModel.Datasets;

/// <summary>How many sides declared a ceasefire (column <c>side</c> of the ETH/PRIO ceasefires).</summary>
/// <remarks>The members are the printed codes.</remarks>
public enum EthPrioSide
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: one side.</summary>
    Unilateral = 1,

    /// <summary>2: two sides.</summary>
    Bilateral = 2,

    /// <summary>3: more than two.</summary>
    Multilateral = 3,
}
