namespace ConflictModel.Datasets.Tests;

/// <summary>Columns of ATOP, for invented rows.</summary>
internal static class AtopText
{
    public const string Alliances = "atopid,cowid,cow4id,begyr,begmo,begday,endyr,endmo,endday,ineffect,bilat,maxphase,speclgth,length,defense,offense,neutral,nonagg,consul,asymm,mem1,mem2,mem3,version";

    public const string Members = "atopid,member,cowsys,yrent,moent,dayent,yrexit,moexit,dayexit,ineffect,bilat,phase,maxphase,term,termmode,termcaus,defense,offense,neutral,nonagg,consul,defcon,defcoloc,asymm,version";
}
