namespace ConflictModel.Validation.Tests.Proofs.Provenance;

public sealed class DocumentsMustNotCountAsOneVoiceProof : RuleProof
{
    public override string Rule => RuleIds.DocumentsMustNotCountAsOneVoice;

    public override ConflictRecord Fires()
    {
        #region CM6011-fires
        var raid = new Incident("Raid on Brinport");
        var gazette = new Source("Gazette, 3 May 2031");
        var times = new Source("Harbour Times, 4 May 2031");
        ConflictRecord record =
        [
            raid, gazette, times,
            raid.Killed(Estimate.AtLeast(12)).Per(new Attribution { Citations = [new Citation(gazette)] }), // cited, but whose account is it?
            raid.Killed(Estimate.UpTo(20)).Per(new Attribution { Citations = [new Citation(times)] }),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Silent()
    {
        #region CM6011-silent
        var raid = new Incident("Raid on Brinport");
        var gazette = new Source("Gazette, 3 May 2031");
        var times = new Source("Harbour Times, 4 May 2031");
        ConflictRecord record =
        [
            raid, gazette, times,
            raid.Killed(Estimate.AtLeast(12)).Per(gazette), // the paper's own account: origin and citation
            raid.Killed(Estimate.UpTo(20)).Per(times),
        ];
        #endregion
        return record;
    }

    public override ConflictRecord Spoil(CleanRecord clean, Random random)
    {
        var clash = new Incident("Clash at the mill", IncidentId.Parse("clash"));
        var first = new Attribution { Citations = [new Citation(clean.Bulletin)] };
        var second = new Attribution { Citations = [new Citation(clean.Yearbook)] };
        return random.Next(2) == 0
            ? clean.With(clash, clash.Occurred(on: clean.On(190)).Per(first).WithId("spoilt"), clash.Occurred(on: clean.On(190)).Per(second).WithId("spoilt-too"))
            : clean.With(
                clash,
                clash.Killed(Estimate.AtLeast(random.Next(2, 9))).Per(first).WithId("spoilt"),
                clash.Killed(Estimate.AtLeast(random.Next(9, 20))).Per(second).WithId("spoilt-too"));
    }
}
