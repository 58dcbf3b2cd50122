namespace ConflictModel.Datasets;

/// <summary>What a row of ATOP tells of.</summary>
public enum AtopLevel
{
    /// <summary>An alliance as a whole, with the numbers of its members.</summary>
    Alliance = 0,

    /// <summary>One member of an alliance, in one phase of it.</summary>
    Member = 1,
}
