using System.Globalization;

namespace ConflictModel.Validation.Tests.Proofs.Time;

public sealed class WeekdayMustMatchItsDateProof : RuleProof
{
    public override string Rule => RuleIds.WeekdayMustMatchItsDate;

    public override ConflictRecord Fires()
    {
        #region CM3003-fires
        var strike = new Incident("Strike on the mill");
        var article = new Source("Strike kills dozens") { Published = new(2020, 10, 28) };
        ConflictRecord record =
        [
            strike, article,
            article.Dates(strike, "on Monday", known: new ImpreciseDate(2020, 10, 27)), // a Tuesday
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM3003-silent
        var strike = new Incident("Strike on the mill");
        var article = new Source("Strike kills dozens") { Published = new(2020, 10, 28) };
        ConflictRecord record =
        [
            strike, article,
            article.Dates(strike, "on Monday", known: new ImpreciseDate(2020, 10, 26)),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var day = clean.Day.PlusDays(60);
        var wrong = day.PlusDays(random.Next(1, 7)).DayOfWeek;
        var date = day.ToString(random.Next(2) == 0 ? "MMMM d" : "d MMMM", CultureInfo.InvariantCulture);
        return clean.Replacing(clean.Fought, clean.Fought.Per(clean.Counted.Saying($"It began on {wrong}, {date}, at dawn.")));
    }
}
