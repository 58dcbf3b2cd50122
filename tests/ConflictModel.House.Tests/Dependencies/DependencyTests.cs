namespace ConflictModel.House.Tests.Dependencies;

public class DependencyTests
{
    [Theory]
    [InlineData("ConflictModel", "NodaTime", "System.Text.Json")] // whose values name their converters
    [InlineData("ConflictModel.Json", "ConflictModel", "NodaTime", "System.Text.Json")]
    [InlineData("ConflictModel.Validation", "ConflictModel", "NodaTime", "System.Text.Json")]
    [InlineData("ConflictModel.Datasets", "ConflictModel", "NodaTime", "CsvHelper")]
    [InlineData("ConflictModel.Views", "ConflictModel", "NodaTime", "System.Text.Json")] // which writes the data of a page
    public void A_library_refers_only_to_what_it_may(string library, params string[] allowed) =>
        References.Forbidden(References.Of(Packages.PathOf(library)), allowed).Should().BeEmpty();

    [Fact]
    public void The_command_refers_only_to_the_libraries_and_what_parses_its_arguments() =>
        References.Forbidden(
                References.Of(Packages.PathOf(Packages.Command)), [.. Packages.Libraries, "NodaTime", "System.CommandLine", "System.Text.Json"])
            .Should().BeEmpty();

    [Fact]
    public void Every_library_is_held_to_it() =>
        typeof(DependencyTests).GetMethod(nameof(A_library_refers_only_to_what_it_may))!.GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (IReadOnlyList<System.Reflection.CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)
            .Select(arguments => (string)arguments[0].Value!)
            .Should().BeEquivalentTo(Packages.Libraries);

    [Fact]
    public void The_framework_is_allowed() =>
        References.Forbidden(["System.Runtime", "System.Collections.Immutable", "NodaTime"], "NodaTime").Should().BeEmpty();

    [Fact]
    public void A_forbidden_reference_is_named() =>
        References.Forbidden(
                ["ConflictModel", "ConflictModel.Views", "Newtonsoft.Json", "System.CommandLine", "System.Runtime", "System.Text.Json"],
                "ConflictModel")
            .Should().Equal("ConflictModel.Views", "Newtonsoft.Json", "System.CommandLine", "System.Text.Json");

    [Fact]
    public void References_are_read_from_the_file() =>
        References.Of(typeof(DependencyTests).Assembly.Location).Should().Contain(["FluentAssertions", "xunit.core"]);
}
