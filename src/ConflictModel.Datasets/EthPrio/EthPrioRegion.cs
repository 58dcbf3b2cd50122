namespace ConflictModel.Datasets;

/// <summary>The part of the world (column <c>region</c> of the ETH/PRIO ceasefires).</summary>
/// <remarks>The members are the printed codes, which are those of UCDP.</remarks>
public enum EthPrioRegion
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: Europe.</summary>
    Europe = 1,

    /// <summary>2: the Middle East.</summary>
    MiddleEast = 2,

    /// <summary>3: Asia.</summary>
    Asia = 3,

    /// <summary>4: Africa.</summary>
    Africa = 4,

    /// <summary>5: the Americas.</summary>
    Americas = 5,
}
