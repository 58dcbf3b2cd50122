using ConflictModel.Json;
using ConflictModel.Tool.Tour.Idlib;

namespace ConflictModel.House.Tests.Docs;

public class IdlibDocumentTests
{
    private const string File = "docs/idlib.json";

    [Fact]
    public void The_document_of_the_article_is_the_record_that_the_tour_builds()
    {
        var made = ConflictJson.Write(IdlibRecord.Build());
        if (Approval.IsOn)
        {
            System.IO.File.WriteAllText(Repository.PathOf(File), made);
            return;
        }

        Approval.Difference(Repository.Read(File), made).Should().BeEmpty($"{File} must be current. {Approval.HowTo}");
    }
}
