using ConflictModel.Validation;

namespace ConflictModel.Tool.Tour;

/// <summary>Tells the Idlib record. Headings are the guide's; every sentence below them is an answer of the model.</summary>
internal sealed class TourGuide(ConflictRecord record, TextWriter output)
{
    internal const int Width = 80;

    private readonly DayView day = record.On(IdlibRecord.Day);

    internal void Tell()
    {
        Say($"One news article, kept as a {record}. What can it answer?");
        Head("WHEN WAS IT WRITTEN?");
        Say($"- {record.Tell(IdlibRecord.Article)}");
        Claims("dating");
        Head("WHAT HAPPENED?");
        Claims("s12-strike");
        Head("HOW MANY PEOPLE CAME TO HARM?");
        Explain(record.Casualties(IdlibRecord.War, Harm.Killed));
        Explain(record.Killed(IdlibRecord.Strike));
        Explain(record.Casualties(IdlibRecord.Strike, Harm.Wounded));
        Explain(record.Casualties(IdlibRecord.Strike, Harm.Trapped));
        Explain(record.Count(IdlibRecord.Strike, CountMeasure.Present));
        Explain(record.Killed(IdlibRecord.Raids));
        Head("WHO STANDS BEHIND MONDAY'S TOLL?");
        Say(record.Killed(IdlibRecord.Strike).Independence().Explain());
        Head("HOW DID MONDAY'S TOLL CHANGE?");
        Say(record.RevisionsOf(IdlibRecord.Toll).Explain());
        Head("HOW MANY DIED ON THURSDAY, AND ON BOTH DAYS?");
        Explain(record.Killed(IdlibRecord.Thursday));
        Explain(record.TotalKilled([IdlibRecord.Strike, IdlibRecord.Thursday]));
        Head("WHO FLED, WHO WENT BACK, WHO LIVES THERE?");
        Explain(record.Displacement(IdlibRecord.Offensive, DisplacementMeasure.NewlyDisplaced));
        Explain(record.Displacement(IdlibRecord.Offensive, DisplacementMeasure.Returned));
        Explain(record.Displacement(IdlibRecord.Offensive, DisplacementMeasure.Returned, period: Timing.Parse("2020-03-06/2020-10-26")));
        Explain(record.Count(IdlibRecord.Region, CountMeasure.Inhabitants));
        Explain(record.Displacement(IdlibRecord.Region, DisplacementMeasure.LivingDisplaced));
        Head("WHAT BECAME OF THE OBSERVATION POINTS?");
        Explain(record.Count(IdlibRecord.Posts, CountMeasure.SetUp, "observation points"));
        Explain(record.Count(IdlibRecord.Posts, CountMeasure.Encircled, "observation points"));
        Explain(record.Count(IdlibRecord.Posts, CountMeasure.Evacuated, "observation points"));
        Head("HOW DO THE NUMBERS NEST?");
        Say(record.FigureTree().Explain());
        Head("WHO BELONGS TO WHOM, AND WHO BACKS THEM?");
        foreach (var body in day.BodiesOf(IdlibRecord.Legion, Reach.Through))
        {
            Explain(body);
        }

        foreach (var supporter in day.SupportersOf(IdlibRecord.NationalArmy))
        {
            Explain(supporter);
        }

        Head("WHO CONTROLS IDLIB?");
        foreach (var control in day.ControlOf(IdlibRecord.Idlib))
        {
            Explain(control);
        }

        foreach (var control in day.PlacesControlledBy(IdlibRecord.Tahrir).Skip(1))
        {
            Explain(control);
        }

        Head("DOES THE TRUCE HOLD?");
        Explain(day.InForce(IdlibRecord.Truce));
        foreach (var violation in day.ViolationsOf(IdlibRecord.Truce))
        {
            Explain(violation);
        }

        Head("WHAT WAS CONFIRMED, AND WHAT WAS NOT SAID?");
        Claims("s29-confirms", "s30-no-toll");
        Say("Of the strike itself, apart from its toll:");
        Say(record.IndependenceOf(record.Claims.Where(c => c.Id.Value is "s12-strike" or "s29-confirms")).Explain());
        Head("WHAT DO THE RULES SAY?");
        Findings();
    }

    private void Findings()
    {
        var findings = ConflictValidator.Validate(record);
        foreach (var finding in findings)
        {
            Say($"- {finding}");
        }

        if (findings.IsEmpty)
        {
            Say($"{Rules.All.Count} rules were asked, and none finds fault with this {record}.");
        }
    }

    private void Head(string title) => output.WriteLine($"\n{title}\n{new string('-', title.Length)}");

    private void Claims(params string[] ids)
    {
        foreach (var id in ids)
        {
            if (record.TryFind(ClaimId.Parse(id), out var claim))
            {
                Say($"- {record.Tell(claim)}");
                if (claim.Note.Length > 0)
                {
                    Say($"  {claim.Note}");
                }
            }
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
