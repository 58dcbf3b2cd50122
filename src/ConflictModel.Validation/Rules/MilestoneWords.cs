namespace ConflictModel.Validation;

/// <summary>Says what something did when it reached a milestone: "began", "took effect", "was signed".</summary>
internal static class MilestoneWords
{
    internal static string Of(MilestoneKind kind) =>
        kind == MilestoneKind.Effective ? "took effect"
        : kind == MilestoneKind.Ended || kind == MilestoneKind.Expired || kind == MilestoneKind.Began || kind == MilestoneKind.Resumed ? kind.Word
        : kind == MilestoneKind.Evacuating ? "was being evacuated"
        : kind == MilestoneKind.HandedOver ? "was handed over"
        : $"was {kind}";
}
