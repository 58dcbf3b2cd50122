namespace ConflictModel.Datasets;

/// <summary>Whether something went on after the last date on which it was cited.</summary>
/// <remarks>The meanings are those of the Monitor's own forms: "Yes", "No", "Last cited date is termination date".</remarks>
public enum SfmOpen
{
    /// <summary>Not told, or told in another word.</summary>
    Unknown = 0,

    /// <summary>It is held to go on (<c>Y</c>).</summary>
    Open = 1,

    /// <summary>It is not held to go on; the date is that of the last sighting, not of its end (<c>N</c>).</summary>
    NotOpen = 2,

    /// <summary>It ended on that date (<c>E</c>).</summary>
    Ended = 3,
}
