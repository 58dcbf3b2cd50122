using System.Reflection;
using ConflictModel.Json;

namespace ConflictModel.House.Tests.Docs;

/// <summary>The page on what may be wrong in a file tells what the library tells.</summary>
public class ReadProblemsPageTests
{
    [Fact]
    public void The_page_is_what_the_codes_make()
    {
        var made = ReadProblemsPage.Text();
        if (Approval.IsOn)
        {
            File.WriteAllText(Repository.PathOf(ReadProblemsPage.File), made);
            return;
        }

        Approval.Difference(Repository.Read(ReadProblemsPage.File), made).Should().BeEmpty("{0} is written from the codes. {1}", ReadProblemsPage.File, Approval.HowTo);
    }

    [Fact]
    public void Every_code_is_listed_once_and_explained()
    {
        var constants = new[] { typeof(ReadProblems), typeof(RecordProblems) }
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!); // a constant has a value

        ReadProblems.All.Should().BeEquivalentTo(constants).And.OnlyHaveUniqueItems();
        ReadProblems.All.Should().OnlyContain(code => ReadProblems.Explain(code).EndsWith('.'));
        ReadProblems.Explain("CM1001").Should().BeEmpty();
    }
}
