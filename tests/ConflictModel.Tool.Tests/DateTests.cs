using System.Text;
using ConflictModel.Tool.Commands.Dates;

namespace ConflictModel.Tool.Tests;

/// <summary>What an EDTF expression means, for people and for programs.</summary>
public class DateTests
{
    [Theory]
    [InlineData("2004-06~-11", """{"input":"2004-06~-11","valid":true,"level":2,"earliest":"2004-06-11","latest":"2004-06-11","qualifiers":["approximate(ym)"],"canonical":"2004-06~-11"}""")]
    [InlineData("2001-21^", """{"input":"2001-21^","valid":false,"error":"no name follows a season: 25 to 28 are the northern ones, 29 to 32 the southern ones","position":7}""")]
    [InlineData("", """{"input":"","valid":false,"error":"the text is empty","position":0}""")]
    [InlineData("1985/", """{"input":"1985/","valid":true,"level":1,"earliest":"1985-01-01","latest":null,"qualifiers":["end.unknown"],"canonical":"1985/"}""")]
    [InlineData("/", """{"input":"/","valid":true,"level":1,"earliest":null,"latest":null,"qualifiers":["start.unknown","end.unknown"],"canonical":"/"}""")]
    [InlineData("{1960,1961-12..}", """{"input":"{1960,1961-12..}","valid":true,"level":2,"earliest":"1960-01-01","latest":null,"qualifiers":["all","later"],"canonical":"{1960,1961-12..}"}""")]
    [InlineData("Y-17E7S2", """{"input":"Y-17E7S2","valid":true,"level":2,"earliest":"-179999999-01-01","latest":"-170000000-12-31","qualifiers":["significant(2)"],"canonical":"Y-17E7S2"}""")]
    [InlineData("-0043-03-15", """{"input":"-0043-03-15","valid":true,"level":1,"earliest":"-0043-03-15","latest":"-0043-03-15","qualifiers":[],"canonical":"-0043-03-15"}""")]
    public async Task Tells_programs_what_an_expression_means(string text, string expected)
    {
        var told = await Command.RunAsync("date", "--json", text);

        told.Lines.Should().Equal(expected);
        told.ExitCode.Should().Be(expected.Contains("true", StringComparison.Ordinal) ? 0 : 1);
    }

    [Fact]
    public async Task Tells_people_in_a_few_lines()
    {
        var told = await Command.RunAsync("date", "?2019-10", "2020-06-31");

        told.Output.Should().Be(
            """
            ?2019-10
              October 2019 (year uncertain)
              2019-10-01 to 2019-10-31 (level 2)
              uncertain(y)
              also written 2019?-10
            2020-06-31
              invalid: day 31 does not exist in June
              2020-06-<here>31

            """.ReplaceLineEndings("\n"));
        told.ExitCode.Should().Be(1);
    }

    [Fact]
    public async Task Months_of_seasons_are_an_option()
    {
        (await Command.RunAsync("date", "--json", "2001-24")).Output.Should().Contain("\"earliest\":\"2001-12-01\",\"latest\":\"2002-02-28\"");
        (await Command.RunAsync("date", "--json", "2001-24", "--seasons", "meteorological-north")).Output.Should().Contain("\"earliest\":\"2000-12-01\",\"latest\":\"2001-02-28\"");
        (await Command.RunAsync("date", "--json", "2001-24/2001-28", "--seasons", "astronomical-south")).Output.Should().Contain("\"earliest\":\"2001-06-01\",\"latest\":\"2002-02-28\"");
    }

    [Fact]
    public async Task A_hostile_text_cannot_drive_a_terminal() =>
        (await Command.RunAsync("date", "20\u001b[31m\u202e")).Output.Should().Contain("\\u001b[31m\\u202e").And.NotContain("\u001b");

    [Fact]
    public async Task Lines_of_JSON_strings_are_answered_in_their_order()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new MemoryStream(Encoding.UTF8.GetBytes("\"2020\"\n\n\"20\\u00320\"\r\nfoo\n5\n\"\\ud800\"\n\"unknown/2006\""));

        var exitCode = await DateLines.RunAsync(input, new Terminal(output, error, quiet: true), new DateTeller(DateTolerance.Strict), default);

        var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Select(l => l[..l.IndexOf(",\"", l.IndexOf("valid", StringComparison.Ordinal), StringComparison.Ordinal)]).Should().Equal(
            "{\"input\":\"2020\",\"valid\":true",
            "{\"input\":\"2020\",\"valid\":true",
            "{\"input\":null,\"valid\":false",
            "{\"input\":null,\"valid\":false",
            "{\"input\":null,\"valid\":false",
            "{\"input\":\"unknown/2006\",\"valid\":false");
        error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(3).And.AllSatisfy(l => l.Should().StartWith("conflictmodel: line "));
        exitCode.Should().Be(3);
    }
}
