namespace ConflictModel.Validation;

/// <summary>Another place that a finding speaks of: the claim that contradicts, the source.</summary>
/// <param name="Pointer">The place, as a JSON pointer: <c>/claims/effect</c>.</param>
/// <param name="Message">What stands there, in words; shown safely like the message of the finding.</param>
public readonly record struct RelatedPlace(string Pointer, string Message);
