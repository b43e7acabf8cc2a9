namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>All results of an operation, or a group of them: <c>%rs = pdl.results of %op</c>.</summary>
[Op("pdl.results", Syntax = "($index^)? `of` $parent custom<ResultsValueType>(ref($index), type($val)) attr-dict")]
public sealed partial class ResultsOp : Operation, IPure
{
    [Operand<PdlOperationType>] public partial Value Parent { get; set; }
    [Attr] public partial int? Index { get; set; }
    [Result<OneOrRangeOf<PdlValueType>>] public partial Value Val { get; }

    private static void ParseResultsValueType(AsmParser parser, OperationState state, IrAttribute? index, out IrType type)
    {
        if (index is null)
        {
            type = PdlRangeType.OfValues;
            return;
        }
        parser.Expect("->"u8);
        type = parser.ParseType();
    }

    private static void PrintResultsValueType(AsmPrinter printer, Operation op, IrAttribute? index, IrType type)
    {
        if (index is null) return;
        printer.Write(" -> "u8);
        printer.PrintType(type);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (Index is null && Val.Type is PdlValueType) verifier.Error(this, $"expected `pdl.range<value>` result type when no index is specified, but got: '{Val.Type}'");
    }
}
