namespace ConflictModel.Validation;

/// <summary>Which of a low, a best and a high number a column holds.</summary>
internal enum PrintedBound
{
    Low,
    Best,
    High,
}
