namespace ConflictModel.Datasets;

/// <summary>The type of a war (<c>WarType</c>), after the typology of wars of the Correlates of War.</summary>
public enum CowWarType
{
    /// <summary>The cell is empty, or the code not in the list; the row keeps the cell as printed.</summary>
    Unknown = 0,

    /// <summary>1: between states.</summary>
    InterState = 1,

    /// <summary>4: a civil war over control of the centre.</summary>
    CivilForCentralControl = 4,

    /// <summary>5: a civil war over local issues.</summary>
    CivilOverLocalIssues = 5,

    /// <summary>6: within a state, against a government of a region.</summary>
    RegionalInternal = 6,

    /// <summary>7: within a state, between communities.</summary>
    InterCommunal = 7,
}
