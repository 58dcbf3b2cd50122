namespace ConflictModel.Tests.SecondConflict;

/// <summary>An invented war between states over a strait, as unlike that of Idlib as can be: pacts, a one-sided pause, zones, a chain of corrections.</summary>
internal static class StraitWar
{
    internal static readonly ConflictRecord Record = ConflictRecord.Create([.. StraitWho.All, .. StraitRelations.All, .. StraitTexts.All, .. StraitEvents.All]);

    /// <summary>Gets the world on a day written as <c>2042-09-01</c>.</summary>
    internal static DayView On(string day) => Record.On(ImpreciseDate.Parse(day));

    /// <summary>Gets the record with a claim judged otherwise; its id stays.</summary>
    internal static ConflictRecord Judging(Claim claim) =>
        ConflictRecord.Create([.. Record.Select(i => i is Claim c && c.Id == claim.Id ? claim : i)]);
}
