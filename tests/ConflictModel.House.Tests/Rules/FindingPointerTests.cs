using System.Text.Json.Nodes;
using ConflictModel.Json;
using ConflictModel.Validation;
using ConflictModel.Validation.Tests.Proofs;

namespace ConflictModel.House.Tests.Rules;

/// <summary>What a finding points at stands in the document, by the names of the document's own members.</summary>
public class FindingPointerTests
{
    /// <summary>What a rule misses is pointed at where it would stand.</summary>
    private static readonly HashSet<string> Missing =
    [
        $"{RuleIds.ProvideASource} by",
        $"{RuleIds.ProvideTheLinkOfARevision} links",
        $"{RuleIds.ProvideTheDenominatorOfAShare} denominator",
        $"{RuleIds.WordsMustAgreeWithTheirMeasure} knowledge",
        $"{RuleIds.DyadMustHaveTwoSides} sideA",
        $"{RuleIds.DyadMustHaveTwoSides} sideB",
    ];

    [Fact]
    public void Every_finding_of_an_example_points_at_what_is_there()
    {
        var wrong = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var proof in RuleProofs.All)
        {
            foreach (var record in (ConflictRecord[])[proof.Fires(), .. Enumerable.Range(0, 5).Select(seed => proof.Spoil(new CleanRecord(seed), new Random(seed)))])
            {
                var document = JsonNode.Parse(ConflictJson.Write(record));
                foreach (var finding in ConflictValidator.Validate(record))
                {
                    foreach (var pointer in finding.Related.Select(r => r.Pointer).Prepend(finding.Pointer).Where(p => !Leads(document, p)))
                    {
                        var member = $"{finding.Id} {string.Join('/', pointer.Split('/').Skip(3))}";
                        if (!Missing.Contains(member))
                        {
                            wrong.Add(member);
                        }
                    }
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    private static bool Leads(JsonNode? node, string pointer)
    {
        foreach (var step in pointer.Split('/').Skip(1))
        {
            node = node is JsonArray list ? (int.TryParse(step, out var at) && at < list.Count ? list[at] : null) : node is JsonObject members ? members[step] : null;
        }

        return node is not null;
    }
}
