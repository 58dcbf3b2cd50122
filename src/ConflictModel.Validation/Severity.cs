namespace ConflictModel.Validation;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Nothing is said of it. No rule and no finding has this.</summary>
    Unstated,

    /// <summary>Worth knowing: something is missing, or may be wrong.</summary>
    Note,

    /// <summary>Probably not what was meant.</summary>
    Warning,

    /// <summary>It cannot be so.</summary>
    Error,
}
