namespace ConflictModel.House.Tests.Api;

/// <summary>The public surface of each library is an approved text: nothing comes or goes without a line in a review.</summary>
public class PublicApiTests
{
    private const string Folder = "tests/ConflictModel.House.Tests/Approved";

    public static TheoryData<string> Libraries => [.. Packages.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void The_public_surface_is_the_approved_one(string library)
    {
        var file = FileOf(library);
        var actual = ApiText.OfAssembly(Packages.PathOf(library));
        if (Approval.IsOn)
        {
            Directory.CreateDirectory(Repository.PathOf(Folder));
            File.WriteAllText(Repository.PathOf(file), actual);
        }

        var approved = File.Exists(Repository.PathOf(file)) ? Repository.Read(file) : "";
        var difference = Approval.Difference(approved, actual);
        difference.Should().BeEmpty("{0} holds the approved surface of {1}. {2}", file, library, Approval.HowTo);
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_library() =>
        Repository.Files("*", Folder).Should().BeEquivalentTo(Packages.Libraries.Select(FileOf));

    private static string FileOf(string library) => $"{Folder}/{library}.txt";
}
