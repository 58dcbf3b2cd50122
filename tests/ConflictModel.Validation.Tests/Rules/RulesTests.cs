using System.Reflection;
using System.Text.RegularExpressions;

namespace ConflictModel.Validation.Tests.Rules;

public class RulesTests
{
    private static readonly ValueList<Rule> All = Validation.Rules.All;

    [Fact]
    public void The_list_holds_every_rule_of_the_assembly() =>
        All.Select(r => r.GetType()).Should().BeEquivalentTo(
            typeof(Rule).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Rule)) && !t.IsAbstract && !t.IsGenericType));

    [Fact]
    public void Ids_are_unique_and_in_order()
    {
        All.Select(r => r.Id).Should().OnlyHaveUniqueItems();
        All.Select(r => r.Id).Should().BeInAscendingOrder(StringComparer.Ordinal);
        Ids().Values.Should().OnlyHaveUniqueItems().And.OnlyContain(id => Regex.IsMatch(id, "^CM[0-9]{4}$"));
    }

    [Fact]
    public void Each_rule_has_the_id_of_its_name()
    {
        var ids = Ids();
        foreach (var rule in All)
        {
            ids.Should().Contain(rule.Name, rule.Id);
        }

        ids.Keys.Except(All.Select(r => r.Name)).Should().Equal("RuleFailed");
    }

    [Fact]
    public void Each_rule_states_its_duty() => All.Should().OnlyContain(r => r.Duty.EndsWith('.') && r.Duty.Length > 10);

    private static Dictionary<string, string> Ids() => typeof(RuleIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(f => f.Name, f => (string)f.GetRawConstantValue()!); // all are constants
}
