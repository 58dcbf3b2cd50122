namespace ConflictModel.Datasets;

/// <summary>The kinds of support that UCDP tells apart.</summary>
/// <remarks>The letters are those of the columns of the UCDP External Support Dataset 18.1, such as <c>ext_w</c>; the codebook's definitions were not re-read.</remarks>
public enum UcdpSupportKind
{
    /// <summary>U: support of which the kind is not known.</summary>
    Unknown = 0,

    /// <summary>X: troops that fight as a secondary warring party.</summary>
    TroopsAsSecondaryParty = 1,

    /// <summary>P: foreign troop presence whose role in the fighting is unclear.</summary>
    TroopPresence = 2,

    /// <summary>Y: joint operations, or access to military or intelligence infrastructure.</summary>
    JointOperations = 3,

    /// <summary>W: weapons.</summary>
    Weapons = 4,

    /// <summary>M: materiel and logistics.</summary>
    Materiel = 5,

    /// <summary>T: training and expertise.</summary>
    Training = 6,

    /// <summary>F: funding and economic support.</summary>
    Funding = 7,

    /// <summary>I: intelligence.</summary>
    Intelligence = 8,

    /// <summary>L: access to territory.</summary>
    Territory = 9,

    /// <summary>O: another kind of support.</summary>
    Other = 10,
}
