using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>One agreement of the UCDP Peace Agreement Dataset as its row prints it, typed.</summary>
public sealed partial class UcdpPeaceAgreementRow : DatasetRow
{
    private readonly DatasetLayout<PeaceAgreementColumn> layout;

    internal UcdpPeaceAgreementRow(DatasetTable table, DatasetLayout<PeaceAgreementColumn> layout, long paid)
        : base(table)
    {
        this.layout = layout;
        Paid = paid;
        var cells = new RowCells<PeaceAgreementColumn>(table, layout);
        Inc = (UcdpAgreementIncompatibility)cells.Code(PeaceAgreementColumn.Inc, 3);
        PaType = (UcdpPeaceAgreementType)cells.Code(PeaceAgreementColumn.PaType, 3);
        PaDate = cells.Day(PeaceAgreementColumn.PaDate);
        Ended = cells.Flag(PeaceAgreementColumn.Ended);
        Cease = cells.Flag(PeaceAgreementColumn.Cease);
        Intarmy = cells.Flag(PeaceAgreementColumn.Intarmy);
        Ddr = cells.Flag(PeaceAgreementColumn.Ddr);
        Withd = cells.Flag(PeaceAgreementColumn.Withd);
        MilProv = cells.Flag(PeaceAgreementColumn.MilProv);
        Pp = cells.Flag(PeaceAgreementColumn.Pp);
        Intgov = cells.Flag(PeaceAgreementColumn.Intgov);
        Intciv = cells.Flag(PeaceAgreementColumn.Intciv);
        Elections = cells.Flag(PeaceAgreementColumn.Elections);
        Interrim = cells.Flag(PeaceAgreementColumn.Interrim);
        Natalks = cells.Flag(PeaceAgreementColumn.Natalks);
        Shagov = cells.Flag(PeaceAgreementColumn.Shagov);
        PolProv = cells.Flag(PeaceAgreementColumn.PolProv);
        Aut = cells.Flag(PeaceAgreementColumn.Aut);
        Fed = cells.Flag(PeaceAgreementColumn.Fed);
        Ind = cells.Flag(PeaceAgreementColumn.Ind);
        Ref = cells.Flag(PeaceAgreementColumn.Ref);
        Shaloc = cells.Flag(PeaceAgreementColumn.Shaloc);
        Regdev = cells.Flag(PeaceAgreementColumn.Regdev);
        Cul = cells.Flag(PeaceAgreementColumn.Cul);
        Demarcation = cells.Flag(PeaceAgreementColumn.Demarcation);
        Locgov = cells.Flag(PeaceAgreementColumn.Locgov);
        TerrProv = cells.Flag(PeaceAgreementColumn.TerrProv);
        Amn = cells.Flag(PeaceAgreementColumn.Amn);
        Pris = cells.Flag(PeaceAgreementColumn.Pris);
        Recon = cells.Flag(PeaceAgreementColumn.Recon);
        Return = cells.Flag(PeaceAgreementColumn.Return);
        JusticeProv = cells.Flag(PeaceAgreementColumn.JusticeProv);
        Reaffirm = cells.Flag(PeaceAgreementColumn.Reaffirm);
        Pko = cells.Flag(PeaceAgreementColumn.Pko);
        Coimpl = cells.Flag(PeaceAgreementColumn.CoImpl);
        Noconf = cells.Flag(PeaceAgreementColumn.Noconf);
        All = cells.Flag(PeaceAgreementColumn.All);
        Cid = cells.Whole(PeaceAgreementColumn.Cid);
        Year = cells.Whole(PeaceAgreementColumn.Year);
        Inclusive = cells.Whole(PeaceAgreementColumn.Inclusive);
        NoDyad = cells.Whole(PeaceAgreementColumn.NoDyad);
        OutIss = cells.Whole(PeaceAgreementColumn.OutIss);
        ProcId = cells.Whole(PeaceAgreementColumn.ProcId);
        Frame = cells.Whole(PeaceAgreementColumn.Frame);
        Counter = cells.Whole(PeaceAgreementColumn.Counter);
        Region = cells.Whole(PeaceAgreementColumn.Region);
        Outlin = cells.Whole(PeaceAgreementColumn.Outlin);
        DyVi05 = Applicable(cells.Whole(PeaceAgreementColumn.DyVi05));
        CoVi01 = Applicable(cells.Whole(PeaceAgreementColumn.CoVi01));
        Termdur = Applicable(cells.Whole(PeaceAgreementColumn.Termdur));
        Noconf11 = Applicable(cells.Whole(PeaceAgreementColumn.Noconf11));
        BwdId = cells.Wholes(PeaceAgreementColumn.BwdId);
        ActorId = cells.Wholes(PeaceAgreementColumn.ActorId);
        EndedOn = PeaceAgreementTimes.Read(Duration);
        if (Duration.Trim().Length > 0 && !EndedOn.IsKnown)
        {
            cells.Doubt(NoteCodes.NotADate, PeaceAgreementColumn.Duration, "is no day, month or year of the calendar");
        }

        if (Ended is false && EndedOn.IsKnown)
        {
            cells.Doubt(NoteCodes.PeaceAgreementEndUnclear, PeaceAgreementColumn.Duration, "is the date of an end, but ended is 0");
        }
    }

    /// <summary>Gets the number of the agreement (<c>PAID</c>).</summary>
    public long Paid { get; }

    /// <summary>Gets what the conflict is about (<c>Inc</c>).</summary>
    public UcdpAgreementIncompatibility Inc { get; }

    /// <summary>Gets how much the agreement settles (<c>pa_type</c>).</summary>
    public UcdpPeaceAgreementType PaType { get; }

    /// <summary>Gets the day of signing (<c>pa_date</c>).</summary>
    public LocalDate? PaDate { get; }

    /// <summary>Gets when the agreement ended, no more exactly than printed; unknown where the cell is empty or no date (<c>Duration</c>).</summary>
    public Timing EndedOn { get; }

    /// <summary>Gets whether the agreement ended; <see cref="Duration"/> says when (<c>ended</c>).</summary>
    public bool? Ended { get; }

    /// <summary>Gets whether it provides for a ceasefire or an end of hostilities (<c>cease</c>).</summary>
    public bool? Cease { get; }

    /// <summary>Gets whether it provides for rebels to join the army (<c>Intarmy</c>).</summary>
    public bool? Intarmy { get; }

    /// <summary>Gets whether it provides for disarmament, demobilisation and reintegration (<c>DDR</c>).</summary>
    public bool? Ddr { get; }

    /// <summary>Gets whether it provides for foreign forces to withdraw (<c>Withd</c>).</summary>
    public bool? Withd { get; }

    /// <summary>Gets whether it has any military provision (<c>Mil_prov</c>).</summary>
    public bool? MilProv { get; }

    /// <summary>Gets whether it lets rebels become a political party (<c>pp</c>).</summary>
    public bool? Pp { get; }

    /// <summary>Gets whether it takes rebels into the government (<c>Intgov</c>).</summary>
    public bool? Intgov { get; }

    /// <summary>Gets whether it takes rebels into the civil service (<c>Intciv</c>).</summary>
    public bool? Intciv { get; }

    /// <summary>Gets whether it provides for elections (<c>Elections</c>).</summary>
    public bool? Elections { get; }

    /// <summary>Gets whether it provides for an interim government (<c>Interrim</c>).</summary>
    public bool? Interrim { get; }

    /// <summary>Gets whether it provides for national talks (<c>Natalks</c>).</summary>
    public bool? Natalks { get; }

    /// <summary>Gets whether it shares power in the government (<c>Shagov</c>).</summary>
    public bool? Shagov { get; }

    /// <summary>Gets whether it has any political provision (<c>Pol_prov</c>).</summary>
    public bool? PolProv { get; }

    /// <summary>Gets whether it grants autonomy (<c>Aut</c>).</summary>
    public bool? Aut { get; }

    /// <summary>Gets whether it provides for a federal state (<c>Fed</c>).</summary>
    public bool? Fed { get; }

    /// <summary>Gets whether it grants independence (<c>Ind</c>).</summary>
    public bool? Ind { get; }

    /// <summary>Gets whether it provides for a referendum on the territory (<c>Ref</c>).</summary>
    public bool? Ref { get; }

    /// <summary>Gets whether it shares power in local government (<c>Shaloc</c>).</summary>
    public bool? Shaloc { get; }

    /// <summary>Gets whether it provides for regional development (<c>Regdev</c>).</summary>
    public bool? Regdev { get; }

    /// <summary>Gets whether it grants cultural freedoms (<c>Cul</c>).</summary>
    public bool? Cul { get; }

    /// <summary>Gets whether it provides for a border to be marked (<c>Demarcation</c>).</summary>
    public bool? Demarcation { get; }

    /// <summary>Gets whether it provides for local governance (<c>Locgov</c>).</summary>
    public bool? Locgov { get; }

    /// <summary>Gets whether it has any territorial provision (<c>Terr_prov</c>).</summary>
    public bool? TerrProv { get; }

    /// <summary>Gets whether it grants amnesty (<c>Amn</c>).</summary>
    public bool? Amn { get; }

    /// <summary>Gets whether it provides for prisoners to be released (<c>pris</c>).</summary>
    public bool? Pris { get; }

    /// <summary>Gets whether it provides for national reconciliation (<c>Recon</c>).</summary>
    public bool? Recon { get; }

    /// <summary>Gets whether it provides for refugees to return (<c>Return</c>).</summary>
    public bool? Return { get; }

    /// <summary>Gets whether it has any provision on justice (<c>Justice_prov</c>).</summary>
    public bool? JusticeProv { get; }

    /// <summary>Gets whether it reaffirms earlier texts (<c>Reaffirm</c>).</summary>
    public bool? Reaffirm { get; }

    /// <summary>Gets whether it provides for a peacekeeping operation (<c>PKO</c>).</summary>
    public bool? Pko { get; }

    /// <summary>Gets whether it provides for a commission or committee that oversees it (<c>Co_impl</c>).</summary>
    public bool? Coimpl { get; }

    /// <summary>Gets whether there was no conflict after it, as coded (<c>noconf</c>).</summary>
    public bool? Noconf { get; }

    /// <summary>Gets the mark that stands on every row (<c>All</c>).</summary>
    public bool? All { get; }

    /// <summary>Gets the number of the conflict before the renumbering of 2017 (<c>CID</c>).</summary>
    public int? Cid { get; }

    /// <summary>Gets the year of the agreement (<c>Year</c>).</summary>
    public int? Year { get; }

    /// <summary>Gets the code of how many of the parties it includes, as printed (<c>inclusive</c>).</summary>
    public int? Inclusive { get; }

    /// <summary>Gets the code of how the dyads stand to it, as printed (<c>no_dyad</c>).</summary>
    public int? NoDyad { get; }

    /// <summary>Gets the code of the issues left out, as printed (<c>Out_iss</c>).</summary>
    public int? OutIss { get; }

    /// <summary>Gets the number of the peace process (<c>ProcID</c>).</summary>
    public int? ProcId { get; }

    /// <summary>Gets the code of how it stands to the process, as printed (<c>Frame</c>).</summary>
    public int? Frame { get; }

    /// <summary>Gets the running number of the row (<c>Counter</c>).</summary>
    public int? Counter { get; }

    /// <summary>Gets the code of the part of the world, as printed (<c>Region</c>).</summary>
    public int? Region { get; }

    /// <summary>Gets the code of whether the text outlines further talks, as printed (<c>Outlin</c>).</summary>
    public int? Outlin { get; }

    /// <summary>Gets the code of violence in the dyad within five years, as printed; <see langword="null"/> also for -99, not applicable (<c>DyVi05</c>).</summary>
    public int? DyVi05 { get; }

    /// <summary>Gets the code of violence in the conflict within a year, as printed; <see langword="null"/> also for -99, not applicable (<c>CoVi01</c>).</summary>
    public int? CoVi01 { get; }

    /// <summary>Gets the coded duration until the conflict ended, as printed; <see langword="null"/> also for -99, not applicable (<c>termdur</c>).</summary>
    public int? Termdur { get; }

    /// <summary>Gets the code of no conflict up to 2011, as printed; <see langword="null"/> also for -99, not applicable (<c>noconf11</c>).</summary>
    public int? Noconf11 { get; }

    /// <summary>Gets the numbers of the dyads before the renumbering of 2017 (<c>bwdID</c>).</summary>
    public ValueList<int> BwdId { get; }

    /// <summary>Gets the numbers of the parties: Gleditsch–Ward numbers of governments, then numbers of actors before the renumbering of 2017 (<c>actorId</c>).</summary>
    public ValueList<int> ActorId { get; }

    // -99: not applicable, by the codebook.
    private static int? Applicable(int? code) => code is -99 ? null : code;
}
