namespace ConflictModel;

/// <summary>What few claims state, kept apart: one that states none of it pays for a reference alone.</summary>
/// <remarks>Records of hundreds of thousands of claims are held in memory, and most say nothing here.</remarks>
/// <param name="Polarity">Whether it says that something is so, or that it is not.</param>
/// <param name="Mood">Whether it tells what is, or what is planned, promised, supposed or hoped.</param>
/// <param name="Standing">The judgement on it.</param>
/// <param name="Grades">The grades it was given.</param>
/// <param name="Links">How it stands to other claims.</param>
/// <param name="Note">A note of the keeper.</param>
internal sealed record RareClaimParts(Polarity Polarity, Mood Mood, Standing Standing, ValueList<Grade> Grades, ValueList<ClaimLink> Links, string Note)
{
    /// <summary>Gets the parts of a claim that states none.</summary>
    internal static RareClaimParts None { get; } = new(default, default, Standing.Unassessed, default, default, "");

    /// <summary>Gets the parts, or null where none is stated.</summary>
    internal RareClaimParts? OrNull() => this == None ? null : this;
}
