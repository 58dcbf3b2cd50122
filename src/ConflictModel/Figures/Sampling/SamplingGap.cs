namespace ConflictModel;

/// <summary>Which bound a source does not give, so that something has to be assumed before the number can be drawn from.</summary>
internal enum SamplingGap
{
    /// <summary>It is bounded on both sides.</summary>
    None,

    /// <summary>"Up to 40": no least; counts are not negative.</summary>
    OpenBelow,

    /// <summary>"At least 78": no greatest.</summary>
    OpenAbove,

    /// <summary>"About 50", "nearly 100", "best 50": near a number, without saying how near.</summary>
    Near,

    /// <summary>Nothing at all is said.</summary>
    Unknown,
}
