namespace ConflictModel;

/// <summary>What each of Allen's relations says of the first and last days of two stretches: 0 and 1 of the one, 2 and 3 of the other.</summary>
internal static class AllenOrders
{
    private const byte Start = 0;
    private const byte End = 1;
    private const byte OtherStart = 2;
    private const byte OtherEnd = 3;

    private static readonly DayOrder Lasts = new(Start, End, 0);
    private static readonly DayOrder OtherLasts = new(OtherStart, OtherEnd, 0);

    private static readonly DayOrder[][] Orders =
    [
        [],
        Both(new DayOrder(End, OtherStart, 2)),
        Both(new(End, OtherStart, 1), new(OtherStart, End, -1)),
        Both(new(Start, OtherStart, 1), new(OtherStart, End, 0), new(End, OtherEnd, 1)),
        Both(new(Start, OtherStart, 0), new(OtherStart, Start, 0), new(End, OtherEnd, 1)),
        Both(new(OtherStart, Start, 1), new(End, OtherEnd, 1)),
        Both(new(OtherStart, Start, 1), new(End, OtherEnd, 0), new(OtherEnd, End, 0)),
        Both(new(Start, OtherStart, 0), new(OtherStart, Start, 0), new(End, OtherEnd, 0), new(OtherEnd, End, 0)),
        Both(new(Start, OtherStart, 1), new(End, OtherEnd, 0), new(OtherEnd, End, 0)),
        Both(new(Start, OtherStart, 1), new(OtherEnd, End, 1)),
        Both(new(Start, OtherStart, 0), new(OtherStart, Start, 0), new(OtherEnd, End, 1)),
        Both(new(OtherStart, Start, 1), new(Start, OtherEnd, 0), new(OtherEnd, End, 1)),
        Both(new(OtherEnd, Start, 1), new(Start, OtherEnd, -1)),
        Both(new DayOrder(OtherEnd, Start, 2)),
    ];

    internal static bool CanHold(AllenRelation relation, ReadOnlySpan<DayVariable> days) => DayOrder.CanAllHold(days, Orders[(int)relation]);

    private static DayOrder[] Both(params ReadOnlySpan<DayOrder> orders) => [Lasts, OtherLasts, .. orders];
}
