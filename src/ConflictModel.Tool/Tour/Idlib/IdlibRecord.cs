namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>What one news article tells of a strike in Idlib, told as items; ids say which statement each holds (docs/idlib.md).</summary>
/// <remarks>The article is dated five years after what it reports: the date it gives itself is kept, and the keeper's own dating stands beside it, with its reasons.</remarks>
internal static class IdlibRecord
{
    internal static ConflictRecord Build() =>
    [
        .. IdlibCast.All,
        .. IdlibDating.Claims,
        .. IdlibStrike.Claims,
        .. IdlibTruce.Claims,
        .. IdlibFactions.Claims,
        .. IdlibLand.Claims,
        .. IdlibWar.Claims,
    ];
}
