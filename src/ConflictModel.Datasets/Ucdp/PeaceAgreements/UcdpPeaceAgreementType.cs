namespace ConflictModel.Datasets;

/// <summary>How much an agreement settles of what the parties fight over (<c>pa_type</c>).</summary>
public enum UcdpPeaceAgreementType
{
    /// <summary>The cell is empty, the column absent, or the code not in the codebook's list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: full: the whole incompatibility is settled.</summary>
    Full = 1,

    /// <summary>2: partial: a part of the incompatibility is settled.</summary>
    Partial = 2,

    /// <summary>3: process: how to negotiate about the incompatibility is settled.</summary>
    Process = 3,
}
