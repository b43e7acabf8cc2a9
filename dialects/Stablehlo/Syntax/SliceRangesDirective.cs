namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Ranges per dimension: <c>[0:2, 1:4:2]</c>, start, limit and, where it is not 1, stride.</summary>
public static class SliceRangesDirective
{
    public static void ParseSliceRanges(AsmParser parser, OperationState state, out DenseArrayAttr starts, out DenseArrayAttr limits, out DenseArrayAttr strides)
    {
        ArgumentNullException.ThrowIfNull(parser);
        var (start, limit, stride) = (new List<long>(), new List<long>(), new List<long>());
        parser.ParseDelimitedList("["u8, "]"u8, () =>
        {
            start.Add(parser.ParseInt64());
            parser.Expect(":"u8);
            limit.Add(parser.ParseInt64());
            stride.Add(parser.TryConsume(":"u8) ? parser.ParseInt64() : 1);
        });
        starts = DenseArrayAttr.I64([.. start]);
        limits = DenseArrayAttr.I64([.. limit]);
        strides = DenseArrayAttr.I64([.. stride]);
    }

    public static void PrintSliceRanges(AsmPrinter printer, Operation op, DenseArrayAttr? starts, DenseArrayAttr? limits, DenseArrayAttr? strides)
    {
        ArgumentNullException.ThrowIfNull(printer);
        if (starts is null || limits is null || strides is null) return;
        printer.Write("["u8);
        for (int i = 0; i < starts.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.Write(starts.GetInt64(i));
            printer.Write(":"u8);
            printer.Write(limits.GetInt64(i));
            if (strides.GetInt64(i) == 1) continue;
            printer.Write(":"u8);
            printer.Write(strides.GetInt64(i));
        }
        printer.Write("]"u8);
    }
}
