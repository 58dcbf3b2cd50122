namespace ConflictModel.Tool.Tests;

/// <summary>What ATOP's phases become raises nothing, on an invented alliance whose members owed one another nothing before they pledged to consult.</summary>
public class ImportedAtopTests
{
    private const string Members =
        """
        atopid,member,cowsys,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,bilat,phase,maxphase,term,termmode,termcaus,defense,offense,neutral,nonagg,consul,defcon,defcoloc,asymm,version
        9007,901,1,1930,3,4,1932,5,6,0,1,1,2,0,5,3,0,0,0,1,0,0,0,0,4.01
        9007,902,1,1930,3,4,1932,5,6,0,1,1,2,0,5,3,0,0,0,1,0,0,0,0,4.01
        9007,901,1,1932,5,6,1939,7,8,0,1,2,2,1,5,3,0,0,0,1,1,0,0,0,4.01
        9007,902,1,1932,5,6,1939,7,8,0,1,2,2,1,5,3,0,0,0,1,1,0,0,0,4.01

        """;

    [Fact]
    public async Task A_phase_that_begins_on_the_day_on_which_another_ends_contradicts_it_in_nothing()
    {
        using var folder = new TempFolder();
        var file = folder.Write("members.csv", Members);
        await Command.RunAsync("import", "atop", file, "-o", folder["atop.json"]);

        var checkedAll = await Command.RunAsync("validate", folder["atop.json"], "--fail-on", "note", "--format", "json");

        checkedAll.Output.Should().BeEmpty();
        checkedAll.ExitCode.Should().Be(0);
    }
}
