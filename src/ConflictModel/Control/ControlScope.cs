namespace ConflictModel;

/// <summary>How the place that a claim of control is about stands to the place that was asked about.</summary>
/// <remarks>The default value is <see cref="Unknown"/>.</remarks>
public enum ControlScope
{
    /// <summary>It is not known.</summary>
    Unknown = 0,

    /// <summary>It is the place that was asked about.</summary>
    Same = 1,

    /// <summary>It lies within the place asked about: the claim tells of a part.</summary>
    Part = 2,

    /// <summary>The place asked about lies within it: the claim may or may not mean this part.</summary>
    Surrounding = 3,
}
