namespace ConflictModel;

/// <summary>How far a question about membership goes.</summary>
public enum Reach
{
    /// <summary>One step: the bodies an actor itself belongs to.</summary>
    Direct,

    /// <summary>Any number of steps: the bodies of those bodies too, each answer as certain as its weakest step.</summary>
    Through,
}
