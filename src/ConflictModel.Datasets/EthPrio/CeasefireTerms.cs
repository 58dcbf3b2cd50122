using NodaTime;

namespace ConflictModel.Datasets;

/// <summary>What rows tell of a ceasefire as a whole: once where they repeat each other, and again where they differ.</summary>
internal sealed class CeasefireTerms(DatasetTable table, CeasefireEntities entities, List<Item> items)
{
    private static readonly (CeasefireColumn Column, string What, TrucePurpose Purpose)[] Purposes =
    [
        (CeasefireColumn.PHumanitarian, "purpose-humanitarian", TrucePurpose.Humanitarian),
        (CeasefireColumn.PPeaceprocess, "purpose-peace-process", TrucePurpose.PeaceProcess),
        (CeasefireColumn.PHoliday, "purpose-holiday", TrucePurpose.Holiday),
        (CeasefireColumn.PElection, "purpose-election", TrucePurpose.Election),
        (CeasefireColumn.POther, "purpose-other", TrucePurpose.Other),
    ];

    private readonly CeasefireTeller teller = new(table, items);

    public void Add(EthPrioCeasefireRow row, TruceId truce, Attribution by)
    {
        teller.Begin(row, truce, by);
        Form(row);
        Area(row);
        Term(row);
        Purpose(row);
        Process(row);
        Mediation(row);
        teller.Code(CeasefireColumn.Implement, "implement");
        teller.Code(CeasefireColumn.Enforcement, "enforcement");
        teller.Code(CeasefireColumn.Ddr, "ddr");
        teller.Code(CeasefireColumn.Ended, "end");
        if (row.CfEffect.IsNone)
        {
            teller.Say("effect", "0", noteIfOther: false, id => new Classification(teller.Truce, new Code("eth-prio-effect", "0")) { Id = id, By = teller.By });
        }

        Ties(row);
    }

    private void Form(EthPrioCeasefireRow row)
    {
        var form = row.Side switch
        {
            EthPrioSide.Unilateral => TruceForm.Unilateral,
            EthPrioSide.Bilateral => TruceForm.Bilateral,
            EthPrioSide.Multilateral => TruceForm.Multilateral,
            _ => TruceForm.Unstated,
        };
        var kind = row.CeasefireClass switch
        {
            EthPrioClass.CessationOfHostilities => TruceClass.CessationOfHostilities,
            EthPrioClass.WithCompliance => TruceClass.Preliminary,
            EthPrioClass.Definitive => TruceClass.Definitive,
            _ => TruceClass.Unstated,
        };
        teller.Code(CeasefireColumn.Side, "side");
        teller.Noun("form", TruceForm.Scheme, form == default ? "" : form.Word);
        teller.Code(CeasefireColumn.CeasefireClass, "class");
        teller.Noun("kind", TruceClass.Scheme, kind == default ? "" : kind.Word);
        teller.Code(CeasefireColumn.Written, "written");
    }

    private void Area(EthPrioCeasefireRow row)
    {
        teller.Code(CeasefireColumn.Partial, "partial");
        if (row.Partial is true)
        {
            var place = row.Location.Trim() is { Length: > 0 } location ? $"a part of {location}, which the row does not tell" : "a part that the row does not tell";
            teller.Say("area", place, noteIfOther: false, id => new AreaProvision(teller.Truce, new Area { Words = place }) { Id = id, By = teller.By });
        }
    }

    private void Term(EthPrioCeasefireRow row)
    {
        teller.Code(CeasefireColumn.Fixed, "fixed");
        var words = row.FixedTime.Trim();
        var term = row.Fixed switch
        {
            EthPrioAnswer.No => ConflictModel.Term.OpenEnded,
            EthPrioAnswer.Yes when row.FixedDays is { } days => ConflictModel.Term.Of(Period.FromDays(days)),
            EthPrioAnswer.Yes => ConflictModel.Term.Unknown,
            _ => ConflictModel.Term.Unstated,
        };
        if (term.IsStated)
        {
            var note = term == ConflictModel.Term.Unknown && words is not ("" or "0" or "-1") ? $"fixed_time: {words}" : "";
            teller.Say("term", row.Fixed is EthPrioAnswer.No ? "open-ended" : words, noteIfOther: true, id => new TermProvision(teller.Truce, term) { Id = id, By = teller.By, Note = note });
        }
    }

    private void Purpose(EthPrioCeasefireRow row)
    {
        foreach (var (column, what, purpose) in Purposes)
        {
            var cell = row.Text(column).Trim();
            var comment = column is CeasefireColumn.POther && row.POtherComment.Trim() is { Length: > 0 } said && said != "0" ? said : "";
            teller.Say(what, cell, noteIfOther: true, id => cell != "1" ? null : new Classification(teller.Truce, new Code(TrucePurpose.Scheme, purpose.Word)) { Id = id, By = teller.By, Note = comment });
        }

        if (row.PUnclear is true)
        {
            teller.Say("purpose-unclear", "1", noteIfOther: false, id => new Classification(teller.Truce, new Code("eth-prio-purpose", "unclear")) { Id = id, By = teller.By });
        }
    }

    private void Process(EthPrioCeasefireRow row)
    {
        var words = row.CfPp.Trim() is { Length: > 0 } said && said != "0" ? said : "";
        teller.Code(CeasefireColumn.Timing, "timing", words);
    }

    private void Mediation(EthPrioCeasefireRow row)
    {
        teller.Code(CeasefireColumn.MediatorNego, "mediated");
        if (row.MediatorNego is EthPrioAnswer.Yes)
        {
            var words = row.MediatorSend.Trim();
            var mediators = words is "" or "0" or "-1" ? Reference<ActorId>.Unknown : Reference<ActorId>.Described(words, several: words.Contains(',', StringComparison.Ordinal));
            teller.Say("mediator", words, noteIfOther: true, id => new Participation(mediators, teller.Truce.ToEntityId(), Role.Mediator) { Id = id, By = teller.By });
        }
    }

    private void Ties(EthPrioCeasefireRow row)
    {
        teller.Code(CeasefireColumn.Link, "link");
        foreach (var number in row.LinkIds)
        {
            // The links count within the country, as uniq_id does.
            var other = number > 0 && row.Cc is { } country && (country * 1000L) + number is <= int.MaxValue and var whole ? (int)whole : -1;
            if (other == row.UniqId)
            {
                table.Notes.Add(NoteCodes.EthPrioLinkToItself, DatasetNoteSeverity.Warning, row.Line, null, null, $"Ceasefire {row.UniqId} is tied to itself: kept as printed; no link is made.");
                continue;
            }

            teller.Say($"link-{(other < 0 ? "unknown" : other)}", "1", noteIfOther: false, id =>
            {
                var to = other < 0 ? Reference<EntityId>.Described("a ceasefire of the same country, not known which") : entities.Truce(other, row).ToEntityId();
                return new InstrumentLink(teller.Truce, InstrumentLinkKind.RefersTo, to) { Id = id, By = teller.By };
            });
        }

        if (row.PaxId is { } agreement)
        {
            teller.Say($"pax-{agreement}", "1", noteIfOther: false, id => new InstrumentLink(teller.Truce, InstrumentLinkKind.RefersTo, (EntityId)entities.Agreement(agreement)) { Id = id, By = teller.By });
        }

        if (row.UcdpAcdId is { } conflict)
        {
            teller.Say($"conflict-{conflict}", "1", noteIfOther: false, id => new Classification(teller.Truce, new Code(IdScheme.UcdpConflict.Word, $"{conflict}")) { Id = id, By = teller.By });
        }
    }
}
