namespace ConflictModel.Datasets;

/// <summary>What sort of disorder an event is (column <c>disorder_type</c> of ACLED); one event may be two.</summary>
/// <remarks>The words are those that ACLED prints.</remarks>
public enum AcledDisorderType
{
    /// <summary>The cell is empty, the column absent, or what it holds not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>Political violence.</summary>
    PoliticalViolence = 1,

    /// <summary>Demonstrations.</summary>
    Demonstrations = 2,

    /// <summary>Strategic developments: no violence, but of consequence for it.</summary>
    StrategicDevelopments = 3,
}
