using System.IO.Enumeration;
using System.Text.RegularExpressions;
using ConflictModel.Validation;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The workflow that people copy into their repositories.</summary>
public partial class SampleWorkflowTests
{
    [Fact]
    public void Its_configuration_is_none_of_the_records_that_it_checks()
    {
        var command = Command().Match(Repository.Read("docs/samples/validate-in-ci.yml"));

        command.Success.Should().BeTrue();
        FileSystemName.MatchesSimpleExpression(command.Groups["records"].Value, command.Groups["configuration"].Value)
            .Should().BeFalse("the command would read it as a record, and fail");
    }

    [Fact]
    public void Its_configuration_is_one()
    {
        var options = ValidationOptions.Default.Configured(Repository.Read("docs/samples/rules.json"));
        options.UnknownRules.Should().BeEmpty("the command knows the rules of the library alone");
        options.Suppressions.Should().ContainSingle();
        options.MostFindingsOfARule.Should().Be(50);
    }

    [GeneratedRegex(@"conflictmodel validate (?<records>\S+) --config (?<configuration>\S+)")]
    private static partial Regex Command();
}
