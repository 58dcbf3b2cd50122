namespace ConflictModel.Datasets;

/// <summary>Turns the UCDP Conflict Termination Dataset into items of the model: the episodes of a conflict, and how each ended.</summary>
/// <remarks>
/// <para><b>Entities.</b> <c>conflict_id</c> becomes a <see cref="Conflict"/> (<c>ucdp-conflict-439</c>), named by its location and its
/// territory or "Government" since the dataset has no names of conflicts; <c>side_a_id</c> and <c>side_b_id</c> become actors (<c>ucdp-actor-144</c>),
/// the same in every UCDP dataset.</para>
/// <para><b>By whom.</b> Every claim is the coders' and cites the release, as the column <c>version</c> of the first row tells it, at
/// "conflict 439 in 2012, line 2". Ids begin with the dataset, conflict and year: <c>ucdp-termination-439-2012-…</c>.</para>
/// <para><b>The year.</b> That the conflict was active (<c>…-active</c>, which quotes the row) and of which type (<c>…-type</c>) are
/// classifications that hold in the year. What is coded of the conflict is claimed once and again where a row tells it otherwise:
/// incompatibility, territory, the states at issue (<c>ucdp-gwno-loc</c>) and regions (<c>ucdp-region</c>).</para>
/// <para><b>Sides.</b> Each primary party takes part as a party (<c>…-a-144</c>), each state that sent troops as a secondary party
/// (<c>…-a2-1</c>), some time in the year. Lists of names and of numbers have orders of their own and commas stand within names: where a side has
/// several numbers, its parties are told by number without name, and the cell of names stands in the note. Secondary parties have no UCDP number
/// and are described by name; only lists of governments are split.</para>
/// <para><b>Episodes.</b> The episode (<c>conflictep_id</c>, <c>conflictepisode</c>), the number of dyads and <c>type_of_conflict2</c> are classifications of the
/// year, beside intensity. An end (<c>confterm</c> 1) is a <see cref="Milestone"/> <c>…-ended</c> whose <see cref="EndKind"/> is the outcome; a recurrence
/// (<c>recur</c> 1) one of the word "resumed" (<c>…-resumed</c>) some time in the year; <c>start_date</c> and <c>start_date2</c> are as in the Armed Conflict Dataset.
/// No date is more exact than its precision.</para>
/// </remarks>
public sealed class UcdpTerminationImport : DatasetImport
{
    private readonly DatasetReader<UcdpTerminationRow> rows;
    private readonly DatasetImportOptions options;

    internal UcdpTerminationImport(DatasetTable table, DatasetImportOptions options)
        : base(table)
    {
        this.options = options;
        rows = UcdpTermination.Reader(table).Once("conflict_id", row => row.Common.Id).Taking(options.Where);
    }

    /// <inheritdoc/>
    public override string Dataset => "ucdp-termination";

    /// <inheritdoc/>
    public override string Layout => rows.Layout;

    private protected override IEnumerable<Item> Items() =>
        ConflictYearItems.Of(Table, rows, "UCDP Conflict Termination", "ucdp-termination", options, row => row.Common, More);

    private static EndKind HowOf(UcdpTerminationOutcome outcome) => outcome switch
    {
        UcdpTerminationOutcome.PeaceAgreement => EndKind.PeaceAgreement,
        UcdpTerminationOutcome.Ceasefire => EndKind.Ceasefire,
        UcdpTerminationOutcome.GovernmentVictory => EndKind.GovernmentVictory,
        UcdpTerminationOutcome.RebelVictory => EndKind.RebelVictory,
        UcdpTerminationOutcome.LowActivity => EndKind.LowActivity,
        UcdpTerminationOutcome.ActorCeasesToExist => EndKind.ActorCeasedToExist,
        _ => EndKind.Unstated,
    };

    private void More(UcdpTerminationRow row, ConflictYearPlace place, ConflictYearClaims claims, List<Item> items)
    {
        Number("episode", "ucdp-conflict-episode", row.ConflictepId);
        Number("episode-count", "ucdp-conflict-episode-number", row.Conflictepisode);
        Number("dyads", "ucdp-dyad-count", row.Dyadcount);
        Number("type2", "ucdp-type-of-conflict2", row.TypeOfConflict2 is UcdpTypeOfConflict.Unknown ? null : (int)row.TypeOfConflict2);
        claims.Intensity(place, row.IntensityLevel);

        claims.Began(place, row.StartDate, row.StartPrec, row.Text(TerminationColumn.StartDate));
        claims.EpisodeBegan(place, row.StartDate2, row.StartPrec2, row.Text(TerminationColumn.StartDate2));
        if (row.Recur is true)
        {
            items.Add(new Milestone(place.Conflict, MilestoneKind.Resumed, ImpreciseDate.InYear(row.Year)) { Id = place.Id("resumed"), By = place.By });
        }

        if (row.Confterm)
        {
            claims.Ended(place, row.Ependdate, row.Ependprec, HowOf(row.Outcome));
        }

        Doubts(row, claims);

        void Number(string part, string scheme, int? number)
        {
            if (number is { } known)
            {
                claims.InYear(place, part, new Code(scheme, ConflictYearClaims.Text(known)));
            }
        }
    }

    private void Doubts(UcdpTerminationRow row, ConflictYearClaims claims)
    {
        claims.DoubtEpisode(row, ("ependdate", row.Ependdate), ("start_date2", row.StartDate2));

        if (!row.Confterm && (row.Outcome is not UcdpTerminationOutcome.Unknown || row.Ependdate is not null))
        {
            Table.Notes.Add(
                NoteCodes.TerminationWithoutEnd,
                DatasetNoteSeverity.Warning,
                row.Line,
                "confterm",
                row.Text(TerminationColumn.Confterm),
                "confterm says that the episode did not end, yet an outcome or a day of its end is printed: no end is claimed, the cells are kept as printed.");
        }
    }
}
