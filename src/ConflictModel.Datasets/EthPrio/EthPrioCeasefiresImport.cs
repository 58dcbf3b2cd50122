using System.Globalization;

namespace ConflictModel.Datasets;

/// <summary>Turns the ETH/PRIO ceasefires into items of the model: a truce for each number, a declaration for each row.</summary>
/// <remarks>
/// <para><b>Entities.</b> <c>uniq_id</c> is a <see cref="Truce"/> (<c>eth-prio-ceasefire-750142</c>), once, when a row or a link first names it. Actors,
/// dyads and conflicts are those of UCDP, under the ids that they have in every dataset of UCDP (<c>ucdp-actor-141</c>); an actor without a number is described
/// by its name. <c>pax_id</c> is an <see cref="Agreement"/> (<c>pax-1436</c>), under the id that PA-X has. In these columns, -1 is none.</para>
/// <para><b>By whom.</b> Every claim is the coders', and cites the release at "ceasefire 750142, row 3316, line 2"; the declaration of each row quotes it
/// exactly, unless <see cref="DatasetImportOptions.KeepRows"/> is off.</para>
/// <para><b>Per party and dyad.</b> Each row makes a <see cref="Milestone"/> Declared by its actor (<c>…-declared-3316</c>), one Effective and one Ended, all
/// between its dyad where it gives one; an end is the whole ceasefire's unless its rows differ on it. A date whose month or day is -1 is as exact as the rest; all -1 is an unknown date of something that happened. 0 is none:
/// no effect is claimed. An effect that never came (<c>ended</c> 3) is denied, and so is an end that had not come (<c>ended</c> 0): where the row dates it all
/// the same, it is claimed and denied (<c>…-effective-3316-denied</c>), so that no answer is certain. A day that the calendar does not have leaves the month.
/// An unclear end (-1) that has no date, or 0 for one, is of unknown date, <see cref="EndKind.Unclear"/>.</para>
/// <para><b>Of the ceasefire.</b> What all its rows say is claimed once, by the first; a row that says otherwise makes a claim of its own, and a note.
/// Codes stand under schemes of their own (<c>eth-prio-side</c>, <c>-class</c>, <c>-written</c>, <c>-partial</c>, <c>-fixed</c>, <c>-timing</c>,
/// <c>-mediated</c>, <c>-implement</c>, <c>-enforcement</c>, <c>-ddr</c>, <c>-end</c>, <c>-link</c>), -1 and 0 as different as they are; where the model has the
/// word, it stands beside: <see cref="TruceForm"/>, <see cref="TruceClass"/>, <see cref="TrucePurpose"/>, a <see cref="TermProvision"/> for <c>fixed</c> and
/// <c>fixed_time</c>, an <see cref="AreaProvision"/> where it is <c>partial</c>, a <see cref="Participation"/> of the mediators. The words of <c>cf_pp</c> stand
/// with the timing.</para>
/// <para><b>Ties.</b> Links to other ceasefires and to an agreement are <see cref="InstrumentLink"/> claims that one refers to the other: the file does not tell more.</para>
/// </remarks>
public sealed class EthPrioCeasefiresImport : DatasetImport
{
    private static readonly Organization Coders = new("ETH/PRIO Civil Conflict Ceasefire Project") { AlsoKnownAs = ["ETH/PRIO"] };

    private readonly DatasetReader<EthPrioCeasefireRow> rows;
    private readonly DatasetRelease release;

    internal EthPrioCeasefiresImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        rows = EthPrioCeasefires.Reader(table).Once("id", row => string.Create(CultureInfo.InvariantCulture, $"{row.UniqId}-{row.Id}")).Taking(options.Where);
        release = DatasetRelease.Of("ETH/PRIO ceasefires", "eth-prio-ceasefires", Coders, "https://doi.org/10.1177/00220027221129195", null, table.Notes.File, options);
    }

    /// <inheritdoc/>
    public override string Dataset => "eth-prio-ceasefires";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items()
    {
        var ofRow = release.Opening(Layout, Table.Header).ToList();
        var runs = Runs().ToList(); // all of them tell who the sides of a dyad are
        var entities = new CeasefireEntities(new CeasefireSides(runs), By, ofRow);
        var milestones = new CeasefireMilestones(release, ofRow);
        var terms = new CeasefireTerms(Table, entities, ofRow);
        return ItemBatches.Of(runs, ofRow, run =>
        {
            foreach (var row in run.Rows)
            {
                var by = By(row);
                var parties = entities.Take(row, by);
                milestones.Add(row, run, parties, by);
                terms.Add(row, parties.Truce, by);
            }
        });
    }

    private Attribution By(EthPrioCeasefireRow row) => release.At($"ceasefire {row.UniqId}, row {row.Id}, line {row.Line}");

    /// <summary>Gives the rows of one ceasefire together as far as they stand together, which nearly all do.</summary>
    private IEnumerable<CeasefireRun> Runs()
    {
        var run = new List<EthPrioCeasefireRow>();
        foreach (var row in rows)
        {
            if (run.Count > 0 && run[0].UniqId != row.UniqId)
            {
                yield return new CeasefireRun(run);
                run = [];
            }

            run.Add(row);
        }

        if (run.Count > 0)
        {
            yield return new CeasefireRun(run);
        }
    }
}
