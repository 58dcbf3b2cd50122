namespace ConflictModel;

/// <summary>How one grade stands to another of the same scheme.</summary>
public enum GradeOrder
{
    /// <summary>The scheme does not say: it has no order, one of the two was not judged, or each is the better in one respect.</summary>
    Incomparable,

    /// <summary>It is the lower.</summary>
    Lower,

    /// <summary>It is as high.</summary>
    Same,

    /// <summary>It is the higher.</summary>
    Higher,
}
