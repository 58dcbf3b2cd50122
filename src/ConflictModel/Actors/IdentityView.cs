namespace ConflictModel;

/// <summary>Which actors a question takes for one: a choice of whoever asks.</summary>
/// <remarks>UCDP keeps the id of an actor that takes another name; Security Force Monitor makes a new unit. A record that keeps both names as actors can be asked either way.</remarks>
public enum IdentityView
{
    /// <summary>Each actor for itself: what is said of an old name is not said of the new one.</summary>
    Separate,

    /// <summary>A body and all its earlier and later names for one. A rename that is disputed, or of one of several, makes what is said of the other name possible at most.</summary>
    AcrossRenames,
}
