namespace ConflictModel.Validation.Tests.Proofs.Documents;

public sealed class DatelineMustFitTheDatesInsideProof : RuleProof
{
    public override string Rule => RuleIds.DatelineMustFitTheDatesInside;

    public override ConflictRecord Fires()
    {
        #region CM9001-fires
        var raid = new Incident("Night raid at Dunmere");
        var report = new Source("Report on the raid") { Published = new(2036, 5, 15) };
        ConflictRecord record =
        [
            raid, report,
            report.Dates(raid, "on Monday", known: new(2031, 5, 5)), // a Monday, as other papers have it
            report.Reached(MilestoneKind.Published, on: new(2031, 5, 8)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM9001-silent
        var raid = new Incident("Night raid at Dunmere");
        var report = new Source("Report on the raid") { Published = new(2031, 5, 8) };
        ConflictRecord record =
        [
            raid, report,
            report.Dates(raid, "on Monday", known: new(2031, 5, 5)), // three days before it was printed
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var (of, day) = ((EntityId, int)[])[(clean.Battle, 60), (clean.War, 0), (clean.Raid, 200)] is var all ? all[random.Next(all.Length)] : default;
        var words = (random.Next(2) == 0 ? "on " : "last ") + clean.Day.PlusDays(day).DayOfWeek;
        return clean.With(clean.Yearbook.Dates(of, words, clean.On(day)).WithId("spoilt")); // printed on day 500
    }
}
