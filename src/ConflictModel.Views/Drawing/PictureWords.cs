namespace ConflictModel.Views;

/// <summary>The sentences around a picture.</summary>
/// <param name="Heading">The heading, and the name of the picture for those who do not see it.</param>
/// <param name="Lead">What stands below the heading; also the sentence that stands instead of a picture of nothing.</param>
/// <param name="Description">All that the picture tells, for those who do not see it.</param>
/// <param name="Notes">What stands below the picture: what was not drawn, and why.</param>
internal sealed record PictureWords(string Heading, string Lead, string Description, IReadOnlyList<string> Notes);
