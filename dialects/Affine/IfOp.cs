namespace OpenXla.Ir.Dialects.Affine;

/// <summary>One of two bodies, as an integer set says: <c>affine.if affine_set&lt;(d0) : (d0 - 4 >= 0)>(%i) { … } else { … }</c>.</summary>
[Op("affine.if")]
public sealed partial class IfOp : Operation, IImplicitTerminator<YieldOp>, INoRegionArguments, IRecursiveMemoryEffects
{
    [Operand("operands")] public partial OperandRange ConditionOperands { get; }
    [Attr] public partial IntegerSetAttr Condition { get; set; }
    [Region("thenRegion", OneBlock = true)] public partial Region Then { get; }
    [Region("elseRegion")] public partial Region Else { get; }
    [Result("results")] public partial ResultRange Outputs { get; }

    public static bool HasCustomSyntax => true;

    public static void Parse(AsmParser parser, OperationState state)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(state);
        var condition = parser.ParseAttribute<IntegerSetAttr>();
        state.AddAttribute("condition", condition);
        int at = parser.NextPosition;
        var (dims, symbols) = DimensionSyntax.Parse(parser, state);
        if (condition.Set.DimCount != dims) throw parser.Error(at, "dim operand count and integer set dim count must match");
        if (condition.Set.SymbolCount != symbols) throw parser.Error(at, "symbol operand count and integer set symbol count must match");
        state.AddResultTypes(parser.ParseOptionalArrowTypes());
        OpSyntax.EnsureTerminator<YieldOp>(parser.ParseRegion(state), state);
        if (parser.TryKeyword("else"u8)) OpSyntax.EnsureTerminator<YieldOp>(parser.ParseRegion(state), state);
        else state.AddRegion();
        parser.ParseOptionalAttributeDictionary(state);
    }

    protected override void Print(AsmPrinter printer)
    {
        ArgumentNullException.ThrowIfNull(printer);
        printer.Write(" "u8);
        printer.PrintAttribute(Condition);
        DimensionSyntax.Print(printer, ConditionOperands, Condition.Set.DimCount);
        if (ResultCount > 0)
        {
            printer.Write(" -> "u8);
            printer.PrintResultTypes(Results.Types());
        }
        printer.Write(" "u8);
        printer.PrintRegion(Then, printEntryArguments: false, printTerminators: ResultCount > 0);
        if (!Else.IsEmpty)
        {
            printer.Write(" else "u8);
            printer.PrintRegion(Else, printEntryArguments: false, printTerminators: ResultCount > 0);
        }
        printer.PrintAttributeDictionary(this, "condition");
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (ConditionOperands.Count != Condition.Set.InputCount) verifier.Error(this, "operand count and condition integer set dimension and symbol count must match");
        else DimensionScope.Verify(this, verifier, ConditionOperands, Condition.Set.DimCount);
    }
}
