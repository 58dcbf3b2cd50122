using System.Reflection;
using System.Text.RegularExpressions;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The glossary names what there is, and all that a reader of the subject looks for.</summary>
public partial class GlossaryTests
{
    private static readonly Type[] PublicTypes = [.. Packages.AllPublicTypes()];

    [Fact]
    public void Every_name_in_the_glossary_is_there() =>
        Named().Where(name => !Exists(name)).Should().BeEmpty("a reader who follows the glossary must find the name");

    [Fact]
    public void Every_kind_of_item_and_every_vocabulary_is_in_the_glossary()
    {
        var named = Named().Select(name => name.Split('.')[0]).ToHashSet();
        PublicTypes.Where(IsSubject).Select(type => type.Name).Where(name => !named.Contains(name)).Should().BeEmpty();
    }

    [Fact]
    public void A_name_that_is_not_there_is_noticed() => Exists("Ceasefire").Should().BeFalse();

    private static IEnumerable<string> Named() =>
        Repository.Read("docs/glossary.md").Split('\n')
            .Where(line => line.StartsWith('|'))
            .SelectMany(line => Code().Matches(line.Split('|')[2]).Select(match => match.Groups[1].Value))
            .Distinct();

    private static bool Exists(string name) => name.Split('.') switch
    {
        [var type] => Find(type) is not null,
        [var type, var member] => Find(type)?.GetMember(member, BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0,
        _ => false,
    };

    private static Type? Find(string name) => Array.Find(PublicTypes, type => type.Name.Split('`')[0] == name.Split('<')[0]);

    private static bool IsSubject(Type type) =>
        !type.IsInterface && type != typeof(EntityId) && (IsItem(type) || IsWordOrId(type));

    private static bool IsItem(Type type) =>
        (type.IsSubclassOf(typeof(Item)) && type != typeof(UnreadItem) && type != typeof(Entity) && type != typeof(Figure));

    private static bool IsWordOrId(Type type) =>
        type.GetInterfaces().Any(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IVocabulary<>) || i.GetGenericTypeDefinition() == typeof(IItemId<>)));

    [GeneratedRegex("`([A-Za-z<>.]+)`")]
    private static partial Regex Code();
}
