namespace ConflictModel.Tool.Commands;

/// <summary>What a picture is asked to show.</summary>
/// <param name="Record">The record.</param>
/// <param name="Day">The day; unknown for all days.</param>
/// <param name="Subject">The id of the one thing to show; null for all.</param>
internal sealed record PictureQuestion(ConflictRecord Record, ImpreciseDate Day, string? Subject);
