namespace ConflictModel.Views;

/// <summary>Leads from one lifeline to another: a split, a merger, a body that took over.</summary>
/// <param name="To">Whose lifeline it leads to.</param>
/// <param name="When">When.</param>
/// <param name="Title">The sentence that it stands for.</param>
internal sealed record TimelineTie(ActorId To, DaySpan When, string Title);
