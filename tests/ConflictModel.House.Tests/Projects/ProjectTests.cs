using System.Xml.Linq;

namespace ConflictModel.House.Tests.Projects;

public class ProjectTests
{
    private static IReadOnlyList<string> Projects => Repository.Files("*.csproj", "src");

    [Fact]
    public void Every_package_describes_itself()
    {
        Projects.Should().HaveCount(Packages.Libraries.Count + 1);
        Projects.Where(project => !IsDescribedPackage(XDocument.Parse(Repository.Read(project)))).Should().BeEmpty();
    }

    [Fact]
    public void No_two_assemblies_are_told_apart_by_case_alone() =>
        Clashes(Projects.Select(Packages.AssemblyNameOf))
            .Should().BeEmpty("the runtime tells assemblies apart without regard to case, and would load the one in place of the other");

    [Fact]
    public void Source_files_are_short_and_hold_one_public_type() =>
        Repository.Files("*.cs", "src").SelectMany(file => SourceFiles.Complaints(file, Repository.Read(file))).Should().BeEmpty();

    [Theory]
    [InlineData("<Project><PropertyGroup><Description>A model of conflict, told in a sentence.</Description></PropertyGroup></Project>", true)]
    [InlineData("<Project><PropertyGroup><Description>Model.</Description></PropertyGroup></Project>", false)]
    [InlineData("<Project><PropertyGroup /></Project>", false)]
    [InlineData(
        "<Project><PropertyGroup><IsPackable>false</IsPackable><Description>A model of conflict, told in a sentence.</Description></PropertyGroup></Project>",
        false)]
    public void A_project_without_a_package_or_a_description_is_found(string project, bool expected) =>
        IsDescribedPackage(XDocument.Parse(project)).Should().Be(expected);

    [Fact]
    public void Names_that_differ_by_case_alone_are_found() => Clashes(["Model", "model", "Model.Json"]).Should().Equal("Model", "model");

    [Theory]
    [InlineData("namespace N; public class A; public enum B { C }", "f.cs holds A, B; one public type a file.")]
    [InlineData("namespace N { public interface A; } public delegate void B();", "f.cs holds A, B; one public type a file.")]
    [InlineData("namespace N; public class A; public class A<T>;", "f.cs holds A, A<T>; one public type a file.")]
    public void A_second_public_type_is_found(string text, string complaint) =>
        SourceFiles.Complaints("f.cs", text).Should().Equal(complaint);

    [Theory]
    [InlineData("namespace N; public partial class A { public class Nested; } internal class B;")]
    [InlineData("namespace N; // public class B\npublic record struct A(string Text = \"public class C\");")]
    public void One_public_type_with_what_belongs_to_it_is_left_alone(string text) => SourceFiles.Complaints("f.cs", text).Should().BeEmpty();

    [Fact]
    public void A_long_file_is_found() =>
        SourceFiles.Complaints("f.cs", string.Concat(Enumerable.Repeat("\n", 601)) + "class A;\n").Should().Equal("f.cs has 602 lines; 600 are allowed.");

    private static bool IsDescribedPackage(XDocument project) =>
        project.Descendants("Description").SingleOrDefault()?.Value is { Length: > 30 }
        && !project.Descendants("IsPackable").Any(element => element.Value == "false");

    private static IEnumerable<string> Clashes(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).SelectMany(group => group);
}
