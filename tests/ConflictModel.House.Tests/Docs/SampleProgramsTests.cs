namespace ConflictModel.House.Tests.Docs;

/// <summary>Each single-file program prints what the file beside it says.</summary>
public class SampleProgramsTests
{
    public static TheoryData<string> Names => [.. SamplePrograms.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_program_prints_what_the_file_beside_it_says(string name)
    {
        var printed = SamplePrograms.OutputOf(name);
        var file = SamplePrograms.ExpectedFile(name);
        if (Approval.IsOn)
        {
            File.WriteAllText(Repository.PathOf(file), printed);
        }

        printed.Should().NotBeEmpty();
        File.Exists(Repository.PathOf(file)).Should().BeTrue($"the output of {name} is kept beside it. {Approval.HowTo}");
        Approval.Difference(Repository.Read(file), printed).Should().BeEmpty($"{file} must be current. {Approval.HowTo}");
    }

    [Fact]
    public void The_first_picture_is_the_one_that_its_program_draws()
    {
        const string Picture = "docs/samples/timeline.svg";
        SamplePrograms.OutputOf("timeline");
        var drawn = Repository.Normalize(File.ReadAllText(Path.Combine(SamplePrograms.Written, "timeline.svg")));
        if (Approval.IsOn)
        {
            File.WriteAllText(Repository.PathOf(Picture), drawn);
        }

        Approval.Difference(Repository.Read(Picture), drawn).Should().BeEmpty($"{Picture} must be current. {Approval.HowTo}");
    }

    [Fact]
    public void There_is_a_program_for_each_output() =>
        Repository.Files("*.txt", SamplePrograms.Folder).Select(Path.GetFileNameWithoutExtension).Should().Equal(SamplePrograms.Names);
}
