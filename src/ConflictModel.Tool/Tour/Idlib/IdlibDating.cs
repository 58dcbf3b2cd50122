using static ConflictModel.Tool.Tour.Idlib.IdlibCast;

namespace ConflictModel.Tool.Tour.Idlib;

/// <summary>When it was written: the words that count from its day, and the keeper's conclusion (statement 1, and the dates of the others).</summary>
internal static class IdlibDating
{
    private static readonly DateClue OnMonday = Article.Dates(Strike, "on Monday", new ImpreciseDate(2020, 10, 26), IdlibStrike.Struck).WithId("s05-monday");
    private static readonly DateClue OnThursday = Article.Dates(Thursday, "on Thursday", new ImpreciseDate(2020, 10, 22)).WithId("s47-on-thursday");
    private static readonly DateClue YearAgo = Article.Dates(Front, "a year ago", new ImpreciseDate(2019, 10), IdlibFactions.Merger).WithId("s25-year-ago");
    private static readonly DateClue ThisMonth = Article.Dates(MorekPost, "this month", new ImpreciseDate(2020, 10), IdlibLand.Left).WithId("s56-this-month");

    internal static Claim[] Claims =>
    [
        OnMonday,
        OnThursday,
        YearAgo,
        ThisMonth,
        Article.Dates(WithMinister, "on Sunday", default, IdlibWar.Met).WithId("s66-sunday"),
        Article.Dates(MarchTruce, "since March 6", default, IdlibTruce.Effective).WithId("s07-since") with { Point = MilestoneKind.Effective },
        Article.Dates(MarchTruce, "about eight months ago", default, IdlibTruce.Effective).WithId("s06-eight-months") with { Point = MilestoneKind.Effective },
        Article.Dates(War, "more than nine years ago", new ImpreciseDate(2011, 3), IdlibWar.Began).WithId("s60-nine-years"),
        Article.Dates(Offensive, "since January", default, IdlibLand.Returned).WithId("s34-since"),
        Article.Reached(MilestoneKind.Published, on: Day).WithId("dating")
            .Linked(LinkKind.InferredFrom, OnMonday).Linked(LinkKind.InferredFrom, OnThursday).Linked(LinkKind.InferredFrom, YearAgo).Linked(LinkKind.InferredFrom, ThisMonth),
    ];
}
