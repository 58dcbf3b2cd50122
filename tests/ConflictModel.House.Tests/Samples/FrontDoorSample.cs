using static ConflictModel.Estimate;

namespace ConflictModel.House.Tests.Samples;

/// <summary>The program at the front door: twenty lines that keep a strike and a truce, and three questions.</summary>
public class FrontDoorSample
{
    [Fact]
    public void Prints_three_answers() => Console.Capture(Run).Should()
        .Contain("At least 78 people killed").And.Contain("Idlib truce is in force on 26 October 2020: certain").And.Contain("left out (superseded by at least 78)");

    internal static void Run()
    {
        #region front-door
        var russia = new State("Russia");
        var turkey = new State("Türkiye");
        var legion = new Faction("Sham Legion") { AlsoKnownAs = ["Faylaq al-Sham"] };
        var front = new Alliance("National Liberation Front");
        var observatory = new Organization("Syrian Observatory for Human Rights");
        var agency = new Organization("AFP");
        var truce = new Truce("Idlib truce");
        var strike = new Incident("Jabal al-Duwailah strike");
        var report = new Source("Report on the strike") { Published = new(2020, 10, 26) };

        var told = report.Quoting(observatory, via: agency);
        var first = strike.Killed(AtLeast(56)).Per(told);

        ConflictRecord record =
        [
            russia, turkey, legion, front, observatory, agency, truce, strike, report,
            legion.MemberOf(front).Per(report),
            truce.DeclaredBy([russia, turkey], on: new(2020, 3, 5)).Per(report),
            truce.EffectiveFrom(new(2020, 3, 6)).Per(report),
            strike.Occurred(on: new(2020, 10, 26), by: [russia], against: [legion]).Per(told),
            first,
            strike.Killed(AtLeast(78)).Per(told).Superseding(first),
        ];

        var day = record.On(new(2020, 10, 26));
        Console.WriteLine(day.InForce(truce).Explain());
        Console.WriteLine(day.BodiesOf(legion)[0].Explain());
        Console.WriteLine(record.Killed(strike).Explain());
        #endregion
    }
}
