using NodaTime;

namespace ConflictModel.Views.Tests;

/// <summary>What the page shows is what the model answers, whatever the day and the moment.</summary>
public class ExplorerAnswersTests
{
    private static readonly LocalDate First = new(2019, 11, 1);
    private static readonly LocalDate Last = new(2021, 3, 1);
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_state_is_the_answer_of_the_model(int seed)
    {
        var record = new ChangingRecords(seed).Make();
        var page = ExplorerData.Of(record);
        var views = page.Moments.Select(m => record.AsKnownAt(Moment.Parse(m))).Append(record.AsKnownAt(Moment.Unknown)).ToArray();
        for (var known = 0; known < views.Length; known++)
        {
            for (var date = First; date < Last; date = date.PlusDays((seed % 7) + 3))
            {
                var on = views[known].On(ImpreciseDate.FromLocalDate(date));
                var day = Period.DaysBetween(Epoch, date);
                foreach (var truce in record.Entities.OfType<Truce>())
                {
                    Same(on.InForce(truce.Id), truce, "in force");
                    var violations = on.ViolationsOf(truce).ToDictionary(v => v.Value.Id.Value, v => Word(v.Certainty));
                    foreach (var claim in record.Claims.OfType<Violation>())
                    {
                        page.Answer(truce.EntityId.ToString(), "violated", day, known, claim.Id.Value).Degree
                            .Should().Be(violations.GetValueOrDefault(claim.Id.Value, "no"), "{0} of {1} on {2} at {3}", claim.Id, truce.Name, date, known);
                    }
                }

                foreach (var text in record.Entities.OfType<Instrument>())
                {
                    Same(on.InForce(text.Id), text, "in force");
                }

                foreach (var actor in record.Entities.OfType<Actor>())
                {
                    Each(actor, "member of", on.BodiesOf(actor));
                    Each(actor, "has member", on.MembersOf(actor));
                    Each(actor, "supported by", on.SupportersOf(actor));
                    Each(actor, "supports", on.SupportedBy(actor));
                    if (record.AsKnownAt(Moment.Unknown).LifeOf(actor.Id).Any(e => e.Certainty is not Certainty.Impossible && e.Value.What != LifeEventKind.Joined && e.Value.What != LifeEventKind.Left))
                    {
                        Same(on.Existed(actor), actor, "existed");
                    }
                }

                void Same<T>(Answer<T> answer, Entity thing, string question)
                {
                    var expected = answer.Claims.IsEmpty && answer.Certainty is Certainty.Possible ? "untold" : Word(answer.Certainty);
                    page.Answer(thing.EntityId.ToString(), question, day, known).Should().Be((expected, answer.Claims.Count), "{0}, {1} on {2} at {3}", thing.Name, question, date, known);
                }

                void Each(Actor actor, string question, ValueList<Answer<Actor>> answers)
                {
                    foreach (var other in record.Entities.OfType<Actor>())
                    {
                        var expected = answers.FirstOrDefault(a => a.Value == other) is { } answer ? Word(answer.Certainty) : "no";
                        page.Answer(actor.EntityId.ToString(), question, day, known, other.EntityId.ToString()).Degree
                            .Should().Be(expected, "{0} {1} {2} on {3} at {4}", actor.Name, question, other.Name, date, known);
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_figure_and_every_weight_is_the_answer_of_the_model(int seed)
    {
        var record = new ChangingRecords(seed).Make();
        var page = ExplorerData.Of(record);
        var views = page.Moments.Select(m => record.AsKnownAt(Moment.Parse(m))).Append(record.AsKnownAt(Moment.Unknown)).ToArray();
        for (var known = 0; known < views.Length; known++)
        {
            foreach (var claim in record.Claims)
            {
                var expected = views[known].HadBeenSaid(claim) is Certainty.Impossible ? "unsaid" : Word(views[known].WeightOf(claim));
                page.Weight(claim.Id.Value, known).Should().Be(expected, "{0} at {1}", claim.Id, known);
            }

            foreach (var raid in record.Claims.OfType<CasualtyEstimate>().Select(f => f.Of).Distinct())
            {
                var answer = views[known].Casualties(raid, Harm.Killed);
                var moment = views[known].KnownAt;
                var told = moment.IsKnown ? answer.Explain().Replace($", as known by {moment.Describe()}", "", StringComparison.Ordinal) : answer.Explain();
                told.Should().StartWith(page.Figure(raid.ToString(), "killed", known) + ".", "{0} at {1}", raid, known);
            }
        }
    }

    private static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Possible => "possible",
        _ => "no",
    };
}
