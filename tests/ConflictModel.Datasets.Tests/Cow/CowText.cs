namespace ConflictModel.Datasets.Tests;

/// <summary>Columns of the Correlates of War, for invented rows.</summary>
internal static class CowText
{
    public const string Inter = "WarNum,WarName,WarType,ccode,StateName,Side,StartMonth1,StartDay1,StartYear1,EndMonth1,EndDay1,EndYear1,StartMonth2,StartDay2,StartYear2,EndMonth2,EndDay2,EndYear2,TransFrom,WhereFought,Initiator,Outcome,TransTo,BatDeath,Version";

    public const string Intra = "WarNum,WarName,V5RegionNum,WarType,CcodeA,SideA,SideB,Intnl,StartMo1,StartDy1,StartYr1,EndMo1,EndDy1,EndYr1,StartMo2,StartDy2,StartYr2,EndMo2,EndDy2,EndYr2,TransFrom,Initiator,Outcome,TransTo,DeathsSideA,DeathsSideB,TotalBDeaths,Version";

    public const string States = "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version";
}
