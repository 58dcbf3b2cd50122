using System.Text;

/// <summary>An invented file of one event, in the 42 columns of release 19.1.</summary>
internal static class Ged
{
    internal static byte[] Row() => Encoding.UTF8.GetBytes(
        """
        id,year,active_year,type_of_violence,conflict_new_id,conflict_name,dyad_new_id,dyad_name,side_a_new_id,gwnoa,side_a,side_b_new_id,gwnob,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,where_coordinates,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best,high
        1,2031,1,1,77,Nowhere: Valley,88,Government of Nowhere - River Brigade,11,999,Government of Nowhere,12,,River Brigade,1,,Morning paper,,,local police,1,Milltown,North,,10.5,20.25,POINT (20.25 10.5),1,Nowhere,999,Asia,1,1,2031-05-02,2031-05-02,0,0,0,2,1,2,3

        """);
}
