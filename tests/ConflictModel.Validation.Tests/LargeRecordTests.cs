using static ConflictModel.Estimate;

namespace ConflictModel.Validation.Tests;

/// <summary>A large record is judged by two threads at once where there are two processors; whoever asks to be told of faults has all of it done by one.</summary>
public class LargeRecordTests
{
    private const int Incidents = 14_000;

    [Fact]
    public void Two_threads_report_what_one_reports()
    {
        var record = Make();
        var faulty = Rule.For<Incident>("XX0001", Severity.Note, (incident, findings) =>
        {
            if (incident.Id.Value.EndsWith("777", StringComparison.Ordinal))
            {
                throw new InvalidOperationException("On purpose.");
            }

            if (incident.Id.Value.EndsWith("500", StringComparison.Ordinal))
            {
                findings.Report(incident, "A round number.");
            }
        });
        var options = ValidationOptions.Default.With(faulty)
            .Suppressing("CM4002", "The register is being mended.", "/claims/part-3000")
            .Suppressing("CM8001", "Nothing is there.", "/claims/nobody");

        var shared = ConflictValidator.Validate(record, options);
        var alone = ConflictValidator.Validate(record, options with { OnRuleFault = (_, _, _) => { } });

        record.Count.Should().BeGreaterThan(50_000);
        shared.Findings.Select(f => f.Id).Distinct().Should().Contain(["CM4002", "CM1005", "CM8001", "CM6001", "XX0001", "CM0001"], "each part of the work finds something");
        shared.Findings.Should().Equal(alone.Findings);
        shared.Suppressed.Should().Equal(alone.Suppressed).And.HaveCount(2);
        shared.Tallies.Should().Equal(alone.Tallies);
        shared.Rules.Should().Equal(alone.Rules);
        shared.IdleSuppressions.Should().Equal(alone.IdleSuppressions).And.ContainSingle();
    }

    [Fact]
    public void What_two_threads_find_stands_in_the_order_of_the_record()
    {
        var two = ValidationOptions.Default.Without([.. Validation.Rules.All.Select(r => r.Id).Where(id => id is not ("CM1005" or "CM4002"))]);

        ConflictValidator.Validate(Make(), two).Take(4).Select(f => f.Pointer).Should().Equal("/claims/part-1000/links/0", "/claims/again-1000", "/claims/part-2000/links/0", "/claims/again-2000");
    }

    /// <summary>Makes a record in which each thousandth incident has faults of several families, one of them let stand.</summary>
    private static ConflictRecord Make()
    {
        var (paper, office) = (new Source("Paper"), new Organization("Office"));
        var items = new List<Item> { paper, office };
        for (var i = 0; i < Incidents; i++)
        {
            var incident = new Incident($"Raid {i}", IncidentId.Parse($"raid-{i}"));
            var isFaulty = i % 1000 == 0 && i > 0;
            var total = incident.Killed(Exactly(10)).Per(paper.Quoting(office)).WithId($"total-{i}");
            var part = incident.Killed(Exactly(isFaulty ? 12 : 5), Population.Civilians).Per(paper.Quoting(office)).WithId($"part-{i}").AsPartOf(total);
            var occurrence = incident.Occurred(at: new Area { Point = isFaulty ? new GeoPoint(0, 0) : new GeoPoint(10, 20) }).Per(paper.Quoting(office)).WithId($"occurred-{i}");
            items.AddRange([incident, total, i == 5000 ? part.Suppressing("CM4002", "The paper says so.") : part, occurrence]);
            if (isFaulty)
            {
                items.AddRange([total.WithId($"again-{i}"), incident.Killed(UpTo(3), Population.Combatants).WithId($"unsaid-{i}")]);
            }
        }

        return [.. items];
    }
}
