// Dates as sources give them, and what can be asked of them.
#:project ../../src/ConflictModel/ConflictModel.csproj
using ConflictModel;

string[] told = ["2031-05-03", "2031-05", "2031-05~", "[2031-05-03..2031-05-09]", "[..2031-05-03]", "2031-21"];
foreach (var text in told)
{
    var date = ImpreciseDate.Parse(text);
    Console.WriteLine($"{text}: {date.Describe()}; before 1 June 2031: {date.IsBefore(new(2031, 6, 1))}");
}

// What lasted is not what is uncertain.
var week = ImpreciseInterval.Parse("2031-05-03/2031-05-09");
var someDay = ImpreciseDate.Parse("[2031-05-03..2031-05-09]");
Console.WriteLine($"{week.Describe()}: {week.Duration()}");
Console.WriteLine($"{someDay.Describe()}: one day of seven");

// Words count from the day on which they were written.
var wednesday = new ImpreciseDate(2031, 6, 4);
foreach (var words in new[] { "on Monday", "about eight months ago", "since March 6" })
{
    Console.WriteLine(RelativeDate.Parse(words).From(wednesday).Explain());
}
