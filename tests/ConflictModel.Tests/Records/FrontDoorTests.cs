using Xunit.Abstractions;
using static ConflictModel.Estimate;

namespace ConflictModel.Tests.Records;

public class FrontDoorTests(ITestOutputHelper output)
{
    [Fact]
    public void The_front_door_program_compiles_and_answers()
    {
        var russia = new State("Russia");
        var turkey = new State("Türkiye");
        var legion = new Faction("Sham Legion") { AlsoKnownAs = ["Faylaq al-Sham"] };
        var front = new Alliance("National Liberation Front");
        var observatory = new Organization("Syrian Observatory for Human Rights");
        var agency = new Organization("AFP");
        var truce = new Truce("Idlib truce");
        var strike = new Incident("Jabal al-Duwailah strike");
        var report = new Source("Dozens killed in a Russian bombing") { Published = new(2020, 10, 26) };

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
        var inForce = day.InForce(truce);
        inForce.Certainty.Should().Be(Certainty.Certain);
        inForce.Claims.Should().ContainSingle();
        day.BodiesOf(legion).Should().ContainSingle().Which.Value.Should().Be(front);
        var killed = record.Killed(strike);
        killed.Value.Should().Be(AtLeast(78));
        killed.Origins.Should().ContainSingle();
        killed.LeftOut.Should().ContainSingle().Which.Reason.Should().Be("superseded by at least 78");
        output.WriteLine(inForce.Explain());
        output.WriteLine(day.BodiesOf(legion)[0].Explain());
        output.WriteLine(killed.Explain());
        output.WriteLine(string.Join("\n", record.Claims.Select(c => c.Id)));
    }
}
