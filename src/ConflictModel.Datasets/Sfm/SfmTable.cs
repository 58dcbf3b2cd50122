namespace ConflictModel.Datasets;

/// <summary>Which of the tables of Security Force Monitor's importer a row belongs to.</summary>
public enum SfmTable
{
    /// <summary>Nobody said; readers never give this.</summary>
    Unknown = 0,

    /// <summary>Access points: the places in sources on which values rest.</summary>
    Sources = 1,

    /// <summary>Units of security forces, with the unit above them and where they are.</summary>
    Units = 2,

    /// <summary>Persons and their postings.</summary>
    Persons = 3,

    /// <summary>What else is known of persons.</summary>
    PersonsExtra = 4,

    /// <summary>Incidents in which units or persons are alleged to have violated rights.</summary>
    Incidents = 5,
}
