using ConflictModel.Tool.Tour.Idlib;

namespace ConflictModel.Tool.Tour;

/// <summary>Tells the Idlib record. Headings are the guide's; every sentence below them is an answer of the model.</summary>
internal sealed partial class TourGuide(ConflictRecord record, TextWriter output)
{
    internal const int Width = 80;

    private readonly DayView day = record.On(IdlibCast.Day);

    internal void Tell()
    {
        Say($"One news article, kept as a {record}. What can it answer?");
        Dating();
        WhoIsWho();
        Strike();
        Tolls();
        People();
        Posts();
        Land();
        Truce();
        Talks();
        Silences();
        Doubts();
        Findings();
    }

    private void Dating()
    {
        Head("WHEN WAS IT WRITTEN?");
        var dating = record.DatingOf(IdlibCast.Article);
        Say(dating.Explain());
        Head("WHAT DOES THE DATELINE DO TO THE DATES?");
        foreach (var anchor in (ReadOnlySpan<ImpreciseDate>)[IdlibCast.Day, IdlibCast.Article.Published.Date])
        {
            Say($"Read from {anchor.Describe()}:");
            foreach (var reading in dating.ReadFrom(anchor))
            {
                Say($"- {reading}");
            }
        }
    }

    private void Strike()
    {
        Head("WHAT HAPPENED ON MONDAY?");
        Claims("s12-strike", "s05-raids", "s14-place");
        Each(day.ClassesOf<TargetKind>(IdlibCast.Camp));
        Say("Of the strike itself, apart from its toll:");
        Say(record.IndependenceOf(record.Claims.Where(c => c.Id.Value is "s12-strike" or "s29-confirms")).Explain());
    }

    private void Head(string title) => output.WriteLine($"\n{title}\n{new string('-', title.Length)}");

    private void Claims(params string[] ids)
    {
        foreach (var claim in Told<Claim>(ids))
        {
            Say($"- {record.Tell(claim)}");
        }
    }

    private IEnumerable<T> Told<T>(params string[] ids)
        where T : Claim =>
        ids.Select(id => record.TryFind(ClaimId.Parse(id), out var claim) ? claim : null).OfType<T>();

    private void Each<T>(IEnumerable<Answer<T>> answers)
    {
        foreach (var answer in answers)
        {
            Explain(answer);
        }
    }

    private void Explain<T>(Answer<T> answer) => Say(answer.Explain() + "\n");

    private void Say(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            foreach (var wrapped in TextWrap.Lines(line.TrimEnd('\r'), Width))
            {
                output.WriteLine(wrapped);
            }
        }
    }
}
