namespace ConflictModel.Datasets;

/// <summary>A yes or no of the ETH/PRIO ceasefires (columns <c>fixed</c>, <c>mediator_nego</c>, <c>implement</c>, <c>ddr</c>).</summary>
/// <remarks>The members are not the printed codes: the dataset prints -1 for what its coders could not tell and 0 for no, and these are never the same thing.</remarks>
public enum EthPrioAnswer
{
    /// <summary>The cell is empty, the column absent, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>-1: the coders could not tell.</summary>
    Unclear = 1,

    /// <summary>0: no.</summary>
    No = 2,

    /// <summary>1: yes.</summary>
    Yes = 3,
}
