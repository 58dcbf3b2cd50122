namespace ConflictModel;

/// <summary>A member of an item that this version does not know, kept so that writing the item gives it back.</summary>
/// <param name="Pointer">Where it stands within the item, as a JSON pointer: <c>/colour</c>, <c>/by/citations/0/mood</c>.</param>
/// <param name="After">The name of the member before it; empty where it comes first.</param>
/// <param name="Text">Its value as written, in JSON.</param>
public sealed record UnreadMember(string Pointer, string After, string Text);
