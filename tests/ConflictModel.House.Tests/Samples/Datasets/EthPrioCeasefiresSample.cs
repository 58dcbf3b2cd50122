using System.Text;
using ConflictModel.Datasets;

namespace ConflictModel.House.Tests.Samples.Datasets;

internal static class EthPrioCeasefiresSample
{
    private static readonly string Header =
        "cc,cf_id,uniq_id,location,region,link,ucdp_actor_id,actor_name,ucdp_acd_id,ucdp_dyad,pax_id,cf_dec_yr,cf_dec_month,cf_dec_day,"
        + "cf_effect_yr,cf_effect_month,cf_effect_day,evidence_onset,side,partial,written,fixed,fixed_time,nsa_frac,p_humanitarian,"
        + "p_peaceprocess,p_holiday,p_election,p_other,p_other_comment,p_unclear,ceasefire_class,timing,cf_pp,mediator_nego,mediator_send,"
        + "implement,enforcement,ddr,splinter,ended,end_yr,end_month,end_day,evidence_end,comment,factivia_source,factivia_page,truce,recentadditions,"
        + string.Concat(Enumerable.Range(1, 35).Select(i => $"link_id{i},")) + "coder,id";

    private static readonly string NoLinks = string.Concat(Enumerable.Repeat("0,", 35));

    private static readonly string Government =
        "999,4,999004,Freedonia,1,0,9072,Government of Freedonia,9070,9071,-1,2031,3,1,2031,3,4,,2,0,1,0,0,0,0,1,0,0,0,0,0,2,2,"
        + $"During the talks at the lake,1,Sylvania,1,-1,0,0,2,2031,6,-1,,,,The Herald: 12,0,0,{NoLinks}AB,17";

    private static readonly string Front =
        "999,4,999004,Freedonia,1,0,9073,Blue Front,9070,9071,-1,2031,2,31,2031,3,4,,2,0,1,0,0,1,0,1,0,0,0,0,0,2,2,"
        + $"During the talks at the lake,1,Sylvania,1,-1,0,1,2,2031,6,-1,,,,The Herald: 12,0,0,{NoLinks}AB,18";

    internal static void Read()
    {
        using var stream = Stream();

        #region eth-prio-ceasefires-read
        using var declarations = EthPrioCeasefires.Read(stream);
        foreach (var row in declarations)
        {
            Console.WriteLine($"{row.ActorName}: declared {row.CfDec.Date}, in effect {row.CfEffect.Date}, {row.Ended} {row.End.Date}; enforcement {row.Enforcement}, ddr {row.Ddr}");
        }

        foreach (var note in declarations.Notes)
        {
            Console.WriteLine($"line {note.Line}: {note.Message}");
        }
        #endregion
    }

    internal static void Import()
    {
        using var stream = Stream();

        #region eth-prio-ceasefires-import
        using var import = KnownDatasets.EthPrioCeasefires.Import(stream, new DatasetImportOptions { Release = "2022" });
        ConflictRecord record = [.. import];

        var truce = record.OfType<Truce>().Single();
        foreach (var declarer in record.On(new(2031, 5)).DeclarersOf(truce))
        {
            Console.WriteLine(declarer.Explain());
        }

        foreach (var day in new ImpreciseDate[] { new(2031, 3, 2), new(2031, 5, 1), new(2031, 6, 15), new(2031, 7, 1) })
        {
            Console.WriteLine($"{day}: {record.On(day).InForce(truce).Certainty}");
        }
        #endregion
    }

    /// <summary>Gives the invented file, the front under a name of the caller's.</summary>
    internal static MemoryStream Stream(string front = "Blue Front") => new(Encoding.UTF8.GetBytes($"{Header}\n{Government}\n{Front.Replace("Blue Front", front)}\n"));
}
