namespace ConflictModel.Datasets;

/// <summary>How confident Security Force Monitor is of a value.</summary>
public enum SfmConfidence
{
    /// <summary>Not told, or told in another word.</summary>
    Unknown = 0,

    /// <summary>Low.</summary>
    Low = 1,

    /// <summary>Medium.</summary>
    Medium = 2,

    /// <summary>High.</summary>
    High = 3,
}
